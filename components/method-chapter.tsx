import type { ReactNode } from "react";
import { spans } from "@/lib/report/spans";
import styles from "./method-chapter.module.css";
import { Sentence } from "./sentence";

interface MethodChapterProps {
  /** Stable: links point at it. */
  id: string;
  heading: string;
  entries?: { id: string; heading: string }[];
  children: ReactNode;
}

/** A chapter: its heading and what is in it at the left, the text at the right. */
export function MethodChapter({ id, heading, entries = [], children }: MethodChapterProps) {
  return (
    <section id={id} className={styles.chapter} aria-labelledby={`${id}-heading`}>
      <div className={styles.side}>
        <h2 id={`${id}-heading`}>
          <Sentence spans={spans(heading)} />
        </h2>
        {entries.length > 0 ? (
          <ul>
            {entries.map((entry) => (
              <li key={entry.id}>
                <a href={`#${entry.id}`}>{entry.heading}</a>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      <div className={styles.text}>{children}</div>
    </section>
  );
}
