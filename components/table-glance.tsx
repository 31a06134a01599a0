import type { ReactNode } from "react";
import type { Comparison, Profile } from "@/lib/compare/comparison";
import { isWhollyModelled, signsIn } from "@/lib/compare/modelled";
import { formatCount, formatMoney, formatMoneyShort, formatShare } from "@/lib/format";
import { seniorShare } from "@/lib/report/levels";
import { shortCountry, sideWords } from "@/lib/report/words";
import type { Picked } from "@/lib/view/postings-view";
import { SIDES, type Side } from "@/lib/view/view";
import { LinkCount } from "./link-count";
import { MarkModelled, Signed } from "./mark-modelled";
import { SideMark } from "./side-mark";
import styles from "./table-glance.module.css";

interface Cell {
  figure: ReactNode;
  /** Where the figure stands in a profile. */
  at?: string;
  small?: ReactNode;
  smallAt?: string;
}

/** Both sides in some ten rows. */
export function TableGlance({ comparison }: { comparison: Comparison }) {
  const { a, b, skills } = comparison;
  const words = sideWords(comparison);
  const rows = rowsOf(comparison);
  const isModelled = signsIn(comparison);
  const top = skills.shared.length + Math.max(skills.onlyA.length, skills.onlyB.length);
  return (
    <table className={styles.table}>
      <caption className="unseen">
        {a.role.name} and {b.role.name} at a glance
      </caption>
      <thead>
        <tr>
          <td>
            <MarkModelled when={isWhollyModelled(comparison)} />
          </td>
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
            {SIDES.map((side) => {
              const { figure, at, small, smallAt } = cells[side];
              return (
                <td key={side}>
                  <Signed modelled={at !== undefined && isModelled(`/${side}/${at}`)}>{figure}</Signed>
                  {small ? (
                    <small>
                      <Signed modelled={smallAt !== undefined && isModelled(`/${side}/${smallAt}`)}>
                        {small}
                      </Signed>
                    </small>
                  ) : null}
                </td>
              );
            })}
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
              <Signed modelled={isModelled("/skills/jaccard")}>
                {skills.shared.length} of {top}
              </Signed>
            </td>
          )}
        </tr>
      </tbody>
    </table>
  );
}

/** A number of postings that opens them. */
type Counted = (n: number, picked?: Partial<Picked>) => ReactNode;

function rowsOf({ a, b, view }: Comparison): { label: string; cells: Record<Side, Cell> }[] {
  // Only what the links need: on the home page all they are given goes to the browser.
  const of = { view, a: { role: a.role }, b: { role: b.role } };
  const both = (cell: (side: Profile, counted: Counted) => Cell) => {
    const counted =
      (side: Side): Counted =>
      (n, picked) => <LinkCount n={n} of={of} side={side} picked={picked} />;
    return { a: cell(a, counted("a")), b: cell(b, counted("b")) };
  };
  const same = a.pay.country === b.pay.country && a.pay.currency === b.pay.currency;
  const market = same ? ` (${a.pay.country ? shortCountry(a.pay.country) : a.pay.currency})` : "";
  return [
    { label: `Median base pay${market}`, cells: both(medianCell) },
    ...(a.pay.interval || b.pay.interval ? [{ label: "95% interval", cells: both(intervalCell) }] : []),
    { label: "Middle half", cells: both(middleCell) },
    {
      label: "Active postings",
      cells: both((side, counted) => ({ figure: counted(side.postings), at: "postings" })),
    },
    { label: "Employers", cells: both((side) => ({ figure: formatCount(side.employers), at: "employers" })) },
    {
      label: "Senior and staff",
      cells: both((side) => shareCell(side, seniorShare(side), "seniority/senior/share")),
    },
    {
      label: "Remote",
      cells: both((side) => shareCell(side, side.workMode.remote.share, "workMode/remote/share")),
    },
    {
      label: "Entry openings",
      cells: both((side, counted) => ({
        ...shareCell(side, side.seniority.entry.share, "seniority/entry/share"),
        small: counted(side.seniority.entry.n, { level: "entry" }),
      })),
    },
    {
      label: `State their pay${market}`,
      cells: both((side) => shareCell(side, side.pay.disclosedShare, "pay/disclosedShare")),
    },
  ];
}

function medianCell({ pay }: Profile, counted: Counted): Cell {
  const n = counted(pay.n, { pay: "stated" });
  if (pay.median === null) return { figure: "–", small: <>n {n}, too few</> };
  const few = pay.few ? ", few" : "";
  return {
    figure: formatMoney(pay.median, pay.currency),
    at: "pay/median",
    small: (
      <>
        n {n}
        {few}
      </>
    ),
    smallAt: "pay/n",
  };
}

function intervalCell({ pay }: Profile): Cell {
  if (!pay.interval) return { figure: "–" };
  return { figure: shortRange(pay.interval, pay.currency), at: "pay/interval" };
}

function middleCell({ pay }: Profile): Cell {
  if (pay.p25 === null || pay.p75 === null) return { figure: "–" };
  return { figure: shortRange([pay.p25, pay.p75], pay.currency), at: "pay/p25" };
}

const shortRange = ([low, high]: readonly [number, number], currency: string) =>
  `${formatMoneyShort(low, currency)}–${formatMoneyShort(high, currency)}`;

const shareCell = (side: Profile, share: number, at: string): Cell =>
  side.postings ? { figure: formatShare(share), at } : { figure: "–" };
