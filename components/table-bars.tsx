import type { ReactNode } from "react";
import styles from "./table-bars.module.css";

interface BarRow {
  key: string;
  label: ReactNode;
  /** A fraction of 1: how long the bar is, of the longest. */
  share: number;
  /** The share in words, and what it counts. */
  figure: ReactNode;
  n: ReactNode;
  cells?: ReactNode[];
}

interface TableBarsProps {
  caption: string;
  /** Of the labels, of the shares, and of what follows them. */
  columns: { first: string; share: string; more?: string[] };
  rows: readonly BarRow[];
  /** The share that fills the column; by default the largest. */
  max?: number;
}

/** Shares as bars in the table that holds their numbers. */
export function TableBars({ caption, columns, rows, max }: TableBarsProps) {
  const longest = max ?? Math.max(...rows.map(({ share }) => share), 0.01);
  const { first, share: shareLabel, more = [] } = columns;
  return (
    <table className={styles.table}>
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          <th scope="col" colSpan={2}>
            {shareLabel}
          </th>
          {more.map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, share, figure, n, cells = [] }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td className={styles.bar} aria-hidden="true">
              <span style={{ width: `${((100 * share) / longest).toFixed(1)}%` }} />
            </td>
            <td className={styles.share}>
              {figure} <small>{n}</small>
            </td>
            {cells.map((cell, index) => (
              <td key={more[index]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
