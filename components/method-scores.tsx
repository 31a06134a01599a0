import { formatDate } from "@/lib/format";
import { SCORES, type ScoreRow, SET_NOTES, scoreRows } from "@/lib/method/scores";
import styles from "./method-scores.module.css";

/** How well postings are read: a table a set, and what each set is worth. */
export function MethodScores() {
  return (
    <>
      <div className={styles.text}>
        <p>
          Measured on {formatDate(SCORES.date)}. Accuracy is the part of the postings that is read right.
          Precision is the part of what was read that is right, recall the part of what is there that was
          read; F1 is their harmonic mean. The range beside a score is its 95% interval (
          <a href="#work-wilson">Wilson 1927</a>), each item taken as independent.
        </p>
        <p>
          No set here is of postings that nobody had seen while writing the rules, so none says how well new
          ones are read. Expect lower scores there.
        </p>
      </div>
      {Object.entries(SCORES.sets).map(([set, about]) => (
        <div key={set} className={styles.set}>
          <h3 id={`scores-${set}`}>{SET_NOTES[set]?.name ?? set}</h3>
          <p>
            {about.replaceAll("'", "’")}. {SET_NOTES[set]?.note}
          </p>
          <Table caption={SET_NOTES[set]?.name ?? set} rows={scoreRows(set)} />
        </div>
      ))}
    </>
  );
}

function Table({ caption, rows }: { caption: string; rows: ScoreRow[] }) {
  return (
    <table className={styles.table}>
      <caption className="unseen">Scores: {caption}</caption>
      <thead>
        <tr>
          <th scope="col">Fact</th>
          <th scope="col">Score</th>
          <th scope="col">Counted</th>
          <th scope="col">Goal</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.label}</th>
            <td>
              {row.value} <span className={styles.interval}>{row.interval}</span>
            </td>
            <td>{row.counted}</td>
            <td>
              {row.goal} {row.isMissed ? <strong>missed</strong> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
