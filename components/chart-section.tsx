import type { ReactNode } from "react";
import styles from "./chart-section.module.css";
import { MarkModelled } from "./mark-modelled";

interface ChartSectionProps {
  /** Stable: links point at it. */
  id: string;
  /** What the chart shows, as a heading. */
  finding: string;
  /** The finding and all its figures follow from the sample's model. */
  modelled?: boolean;
  /** What is measured: slice, unit, n, date. */
  deck: ReactNode;
  note?: ReactNode;
  table?: ReactNode;
  /** The ways to take the chart along. */
  links?: ReactNode;
  children: ReactNode;
}

/** A finding at the left, its figure at the right, and the numbers one click away. */
export function ChartSection({
  id,
  finding,
  modelled = false,
  deck,
  note,
  table,
  links,
  children,
}: ChartSectionProps) {
  return (
    <section id={id} className={styles.section} data-later aria-labelledby={`${id}-finding`}>
      <div className={styles.finding}>
        <h2 id={`${id}-finding`}>
          {finding}
          <MarkModelled when={modelled} />
          <a className={styles.anchor} href={`#${id}`} aria-label={`Link to: ${finding}`}>
            #
          </a>
        </h2>
        <div className={styles.deck}>{deck}</div>
      </div>
      <div className={styles.figure}>
        {children}
        {note ? <p className={styles.note}>{note}</p> : null}
        {table || links ? (
          <div className={styles.ways}>
            {table ? (
              <details className={styles.details}>
                <summary>Table</summary>
                <div className={styles.scroll}>{table}</div>
              </details>
            ) : null}
            {links}
          </div>
        ) : null}
      </div>
    </section>
  );
}
