import type { Span } from "@/lib/report/spans";
import styles from "./sentence.module.css";

/** A sentence of the report, its weights and side colours in place. */
export function Sentence({ spans }: { spans: readonly Span[] }) {
  return spans.map((span, index) => {
    const key = `${index}-${span.text}`;
    if (span.side) {
      return (
        <em key={key} className={styles[span.side]}>
          {span.text}
        </em>
      );
    }
    return span.strong ? <strong key={key}>{span.text}</strong> : span.text;
  });
}
