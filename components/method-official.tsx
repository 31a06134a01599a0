import { formatCount, formatMoney, formatMonth, formatShare } from "@/lib/format";
import { OFFICIAL, type OfficialRow } from "@/lib/method/official-statistics";
import { NoteModelled, Signed } from "./mark-modelled";
import styles from "./method-official.module.css";

/** Medians of the dataset shown beside those of official statistics, with what makes the two differ. */
export function MethodOfficial({ rows }: { rows: OfficialRow[] }) {
  return (
    <div className={styles.text}>
      <p>
        {OFFICIAL.source}: what employees in the United States earn, by occupation. The medians here are those
        of advertised pay, of the dataset shown now. The two need not agree: occupations are broader than
        roles and placed next to them by us; wages are those of people who have the job, whatever the year
        they were hired; and the dates differ. It is a check of the order of magnitude. A quoted figure was
        read where others quote the Bureau: look it up{" "}
        <a href={OFFICIAL.page} rel="noopener">
          at the source
        </a>{" "}
        before you rely on it.
      </p>
      {rows.length === 0 ? (
        <p>No role of this dataset that has a near occupation has a median of US pay.</p>
      ) : (
        <>
          <table className={styles.table}>
            <caption className="unseen">Medians beside official statistics</caption>
            <thead>
              <tr>
                <th scope="col">Role, nearest occupation</th>
                <th scope="col">Median here</th>
                <th scope="col">Official median</th>
                <th scope="col">Apart</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.role}>
                  <th scope="row">
                    {row.role}
                    <small>
                      {row.occupation.name}, <span className={styles.code}>{row.occupation.code}</span>
                    </small>
                  </th>
                  <td>
                    <Signed modelled={row.modelled}>{formatMoney(row.median, OFFICIAL.currency)}</Signed>
                    <small>n {formatCount(row.n)}</small>
                  </td>
                  <td>
                    {formatMoney(row.occupation.median, OFFICIAL.currency)}
                    <small>
                      {formatMonth(row.occupation.month)}
                      {row.occupation.read === "quoted" ? ", quoted" : ""}
                    </small>
                  </td>
                  <td>{apart(row.difference)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p>
            <NoteModelled when={rows.some(({ modelled }) => modelled)} />
          </p>
        </>
      )}
    </div>
  );
}

const LEAST_SHOWN = 0.001;

function apart(difference: number): string {
  if (Math.abs(difference) < LEAST_SHOWN) return `under ${formatShare(LEAST_SHOWN)}`;
  return difference < 0 ? `−${formatShare(-difference)}` : `+${formatShare(difference)}`;
}
