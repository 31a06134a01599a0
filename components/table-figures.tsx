import type { ReactNode } from "react";
import styles from "./table-figures.module.css";

interface Column {
  key: string;
  label: string;
}

interface TableFiguresProps {
  caption: string;
  /** The first column names the rows. */
  columns: Column[];
  rows: { key: string; label: string; cells: ReactNode[] }[];
}

/** The numbers behind a chart. */
export function TableFigures({ caption, columns, rows }: TableFiguresProps) {
  return (
    <table className={styles.table}>
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, label }) => (
            <th key={key} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, cells }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            {cells.map((cell, index) => (
              <td key={columns[index + 1]?.key}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
