import Link from "next/link";
import { formatCount, formatDate } from "@/lib/format";
import styles from "./data-page.module.css";

export interface ShownDataset {
  id: string;
  label: string;
  asOf: string;
  postings: number;
  duplicates: number;
  roles: number;
  /** Pages without a dataset in their address show it. */
  isShown: boolean;
  /** A comparison in it; null if it has no two roles. */
  href: string | null;
}

/** The states of both markets that are kept, each with a way in. */
export function DataDatasets({ datasets }: { datasets: ShownDataset[] }) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="unseen">Datasets</caption>
        <thead>
          <tr>
            <th scope="col">Dataset</th>
            <th scope="col">Active postings</th>
            <th scope="col">Copies</th>
            <th scope="col">Roles</th>
            <th scope="col">Open</th>
          </tr>
        </thead>
        <tbody>
          {datasets.map(({ id, label, asOf, postings, duplicates, roles, isShown, href }) => (
            <tr key={id}>
              <th scope="row">
                {label}, {formatDate(asOf)}
                {isShown ? <strong> (shown)</strong> : null}
              </th>
              <td>{formatCount(postings)}</td>
              <td>{formatCount(duplicates)}</td>
              <td>{formatCount(roles)}</td>
              <td>{href ? <Link href={href}>Compare in it</Link> : "no two roles"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
