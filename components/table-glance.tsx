import type { Comparison, Profile } from "@/lib/compare/comparison";
import { formatCount, formatMoney, formatMoneyShort, formatShare } from "@/lib/format";
import { seniorShare } from "@/lib/report/levels";
import { shortCountry, sideWords } from "@/lib/report/words";
import { SideMark } from "./side-mark";
import styles from "./table-glance.module.css";

interface Cell {
  figure: string;
  small?: string;
}

/** Both sides in nine rows. */
export function TableGlance({ comparison }: { comparison: Comparison }) {
  const { a, b, skills } = comparison;
  const words = sideWords(comparison);
  const rows = rowsOf(comparison);
  const top = skills.shared.length + Math.max(skills.onlyA.length, skills.onlyB.length);
  return (
    <table className={styles.table}>
      <caption className="unseen">
        {a.role.name} and {b.role.name} at a glance
      </caption>
      <thead>
        <tr>
          <td />
          <th scope="col" className={styles.a}>
            <SideMark side="a" /> {words.a.label}
          </th>
          <th scope="col" className={styles.b}>
            <SideMark side="b" /> {words.b.label}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, cells }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {cells.map((cell, index) => (
              <td key={index === 0 ? "a" : "b"}>
                {cell.figure}
                {cell.small ? <small>{cell.small}</small> : null}
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">Top skills shared</th>
          {skills.jaccard === null ? (
            <td colSpan={2} className={styles.none}>
              too few postings to say
            </td>
          ) : (
            <td colSpan={2} className={styles.both}>
              {skills.shared.length} of {top}
            </td>
          )}
        </tr>
      </tbody>
    </table>
  );
}

function rowsOf({ a, b }: Comparison): { label: string; cells: [Cell, Cell] }[] {
  const both = (cell: (side: Profile) => Cell): [Cell, Cell] => [cell(a), cell(b)];
  const same = a.pay.country === b.pay.country && a.pay.currency === b.pay.currency;
  const market = same ? ` (${a.pay.country ? shortCountry(a.pay.country) : a.pay.currency})` : "";
  return [
    { label: `Median base pay${market}`, cells: both(medianCell) },
    { label: "Middle half", cells: both(middleCell) },
    { label: "Active postings", cells: both((side) => ({ figure: formatCount(side.postings) })) },
    { label: "Employers", cells: both((side) => ({ figure: formatCount(side.employers) })) },
    { label: "Senior and staff", cells: both((side) => shareCell(side, seniorShare(side))) },
    { label: "Remote", cells: both((side) => shareCell(side, side.workMode.remote.share)) },
    {
      label: "Entry openings",
      cells: both((side) => ({
        ...shareCell(side, side.seniority.entry.share),
        small: formatCount(side.seniority.entry.n),
      })),
    },
    { label: `State their pay${market}`, cells: both((side) => shareCell(side, side.pay.disclosedShare)) },
  ];
}

function medianCell({ pay }: Profile): Cell {
  if (pay.median === null) return { figure: "–", small: `n ${formatCount(pay.n)}, too few` };
  const few = pay.few ? ", few" : "";
  return { figure: formatMoney(pay.median, pay.currency), small: `n ${formatCount(pay.n)}${few}` };
}

function middleCell({ pay }: Profile): Cell {
  if (pay.p25 === null || pay.p75 === null) return { figure: "–" };
  return {
    figure: `${formatMoneyShort(pay.p25, pay.currency)}–${formatMoneyShort(pay.p75, pay.currency)}`,
  };
}

const shareCell = (side: Profile, share: number): Cell => ({
  figure: side.postings ? formatShare(share) : "–",
});
