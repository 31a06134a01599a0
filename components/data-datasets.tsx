import { formatCount, formatDate } from "@/lib/format";
import type { MarketName } from "@/lib/view/kept";
import styles from "./data-page.module.css";
import tableFigures from "./table-figures.module.css";

export interface KeptDataset {
  id: string;
  market: MarketName;
  label: string;
  asOf: string;
  postings: number;
  duplicates: number;
  roles: number;
}

/** The states of both markets that are kept, newest first, each with a way in. */
export function DataDatasets({ datasets }: { datasets: KeptDataset[] }) {
  return (
    <div className={styles.scroll}>
      <table className={`${tableFigures.table} ${styles.table}`}>
        <caption className="unseen">Datasets</caption>
        <thead>
          <tr>
            <th scope="col">Dataset</th>
            <th scope="col">Active postings</th>
            <th scope="col">Copies</th>
            <th scope="col">Roles</th>
          </tr>
        </thead>
        <tbody>
          {datasets.map(({ id, label, asOf, postings, duplicates, roles }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`/?dataset=${id}`}>
                  {label}, {formatDate(asOf)}
                </a>
              </th>
              <td>{formatCount(postings)}</td>
              <td>{formatCount(duplicates)}</td>
              <td>{formatCount(roles)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
