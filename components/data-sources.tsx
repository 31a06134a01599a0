import { formatCounted, formatMonth } from "@/lib/format";
import { figureName, figurePrinted, roleName } from "@/lib/sources/sample-market/figure-words";
import { PUBLISHED_FIGURES, PUBLISHED_SOURCES } from "@/lib/sources/sample-market/published";
import styles from "./data-page.module.css";
import tableFigures from "./table-figures.module.css";

/** Every article that the sample is calibrated to, and each figure taken from it. */
export function DataSources() {
  const used = Object.entries(PUBLISHED_SOURCES).map(([id, source]) => ({
    ...source,
    id,
    figures: PUBLISHED_FIGURES.filter((figure) => figure.source === id),
  }));
  return (
    <ul className={styles.sources}>
      {used.map(({ id, title, publisher, url, published, figures }) => (
        <li key={id}>
          <p>
            <a href={url}>{title}</a>, {publisher}, {formatMonth(published)}
          </p>
          {figures.length > 0 ? (
            <details>
              <summary>{formatCounted(figures.length, "figure")}</summary>
              <div className={styles.scroll}>
                <table className={`${tableFigures.table} ${styles.table}`}>
                  <caption className="unseen">Figures from {title}</caption>
                  <thead>
                    <tr>
                      <th scope="col">Figure</th>
                      <th scope="col">Role</th>
                      <th scope="col">Sample of</th>
                      <th scope="col">Printed</th>
                    </tr>
                  </thead>
                  <tbody>
                    {figures.map((figure) => (
                      <tr key={`${figure.asOf} ${figure.role} ${figure.metric} ${figure.key}`}>
                        <th scope="row">{figureName(figure)}</th>
                        <td>{roleName(figure.role)}</td>
                        <td>{formatMonth(figure.asOf)}</td>
                        <td>{figurePrinted(figure)}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            </details>
          ) : (
            <p className={styles.use}>The pay of one role against the other at each level.</p>
          )}
        </li>
      ))}
    </ul>
  );
}
