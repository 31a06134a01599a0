import { Fragment, type ReactNode } from "react";
import type { Span } from "@/lib/report/spans";
import type { Counted } from "@/lib/view/counted";
import { LinkCount } from "./link-count";
import { MarkModelled } from "./mark-modelled";
import styles from "./sentence.module.css";

interface SentenceProps {
  spans: readonly Span[];
  /** Whose postings its counts open; without it they are just numbers. */
  of?: Counted;
}

/** A sentence of the report, its weights and side colours in place. */
export function Sentence({ spans, of }: SentenceProps) {
  return spans.map((span, index) => {
    const key = `${index}-${span.text}`;
    if (span.modelled) {
      return (
        <Fragment key={key}>
          <Sentence spans={[{ ...span, modelled: false }]} {...(of ? { of } : {})} />
          <MarkModelled when sign />
        </Fragment>
      );
    }
    if (span.counts && of) {
      const count = (
        <LinkCount key={key} of={of} {...span.counts}>
          {span.text}
        </LinkCount>
      );
      return span.strong ? <strong key={key}>{count}</strong> : count;
    }
    if (span.href) {
      const { href, ...plain } = span;
      return (
        <a key={key} href={href}>
          <Sentence spans={[plain]} />
        </a>
      );
    }
    if (span.side) {
      return (
        <em key={key} className={styles[span.side]}>
          {unbroken(span.text)}
        </em>
      );
    }
    if (span.apart) {
      return (
        <span key={key} className={styles.apart}>
          {unbroken(span.text)}
        </span>
      );
    }
    return span.strong ? <strong key={key}>{unbroken(span.text)}</strong> : unbroken(span.text);
  });
}

/** Hyphenated names stay on one line, and a minus with its amount. */
function unbroken(text: string): ReactNode {
  if (!/[-−]/.test(text)) return text;
  return text.split(/(\S*[-−]\S*)/).map((part) =>
    /[-−]/.test(part) ? (
      <span key={part} className={styles.whole}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}
