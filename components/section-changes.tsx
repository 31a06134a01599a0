import type { ReactNode } from "react";
import type { Comparison } from "@/lib/compare/comparison";
import type { Change, ComparisonContext } from "@/lib/compare/context";
import { modelledIn } from "@/lib/compare/modelled";
import {
  formatCount,
  formatDate,
  formatMoney,
  formatMoneyChange,
  formatMoneyChangeRange,
  formatShare,
} from "@/lib/format";
import { changesFinding, whyNoChange } from "@/lib/report/changes";
import { sideWords } from "@/lib/report/words";
import type { Picked } from "@/lib/view/postings-view";
import { SIDES, type Side } from "@/lib/view/view";
import { ChartSection } from "./chart-section";
import { LinkCount } from "./link-count";
import { LinkKept } from "./link-kept";
import { NoteModelled, Signed } from "./mark-modelled";
import styles from "./section-changes.module.css";
import { SideMark } from "./side-mark";

interface SectionChangesProps {
  comparison: Comparison;
  context: Pick<ComparisonContext, "changes" | "modelled">;
}

/** How both sides moved since the market's previous dataset. */
export function SectionChanges({ comparison, context }: SectionChangesProps) {
  const { changes, modelled } = context;
  const { dataset } = comparison;
  const why = whyNoChange(comparison, changes);
  const both = changes?.a || changes?.b;
  const isModelled = modelledIn({ modelled });
  return (
    <ChartSection
      id="changes"
      finding={changesFinding(comparison, changes)}
      modelled={SIDES.some((side) => changes?.[side]?.pay && isModelled(`/changes/${side}/pay/move`))}
      deck={
        changes ? (
          <p>
            {formatDate(changes.before.asOf)} to {formatDate(dataset.asOf)}, the dataset before and this one.
          </p>
        ) : (
          <p>The first dataset of this market, {formatDate(dataset.asOf)}.</p>
        )
      }
      note={
        both ? (
          <>
            A posting open on both dates is in both figures, so the intervals are too wide if anything.
            Another mix of levels and the rest are worked out as the gap at equal seniority is (
            <LinkKept href="/method#changes">how</LinkKept>). <NoteModelled when={modelled.length > 0} />
          </>
        ) : undefined
      }
    >
      {why ? <p className={styles.why}>{why}</p> : null}
      {changes && both ? (
        <TableChanges comparison={comparison} changes={changes} modelled={modelled} />
      ) : null}
    </ChartSection>
  );
}

interface TableChangesProps {
  comparison: Comparison;
  changes: NonNullable<ComparisonContext["changes"]>;
  modelled: string[];
}

/** A number of the side's postings now, which opens them. */
type Linked = (n: number, picked?: Partial<Picked>) => ReactNode;

type CellOf = (change: Change, isModelled: (pointer: string) => boolean, linked: Linked) => ReactNode;

function TableChanges({ comparison, changes, modelled }: TableChangesProps) {
  const words = sideWords(comparison);
  const isModelled = modelledIn({ modelled });
  const sides = SIDES.filter((side) => changes[side] !== null);
  const cell = (side: Side, of: CellOf) => {
    const change = changes[side];
    const linked: Linked = (n, picked = {}) => (
      <LinkCount n={n} of={comparison} side={side} picked={picked} />
    );
    return change ? of(change, (pointer) => isModelled(`/changes/${side}/${pointer}`), linked) : null;
  };
  return (
    <table className={styles.table}>
      <caption className="unseen">What moved between the two datasets</caption>
      <thead>
        <tr>
          <td />
          {sides.map((side) => (
            <th key={side} scope="col" className={styles[side]}>
              <SideMark side={side} /> {words[side].label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ROWS.map(({ label, part, of }) => (
          <tr key={label} className={part ? styles.part : undefined}>
            <th scope="row">{label}</th>
            {sides.map((side) => (
              <td key={side}>{cell(side, of)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const NONE = <span className={styles.none}>–</span>;

const ROWS: { label: string; part?: true; of: CellOf }[] = [
  {
    label: "Active postings",
    of: ({ postings: { before, now } }, isModelled, linked) => (
      <>
        <Signed modelled={isModelled("postings/now")}>{linked(now)}</Signed>
        <small>
          {before > 0 ? `${relative(now / before - 1)} from ` : "from "}
          {formatCount(before)}
        </small>
      </>
    ),
  },
  {
    label: "Median base pay",
    of: ({ pay, disclosed }, isModelled, linked) =>
      pay ? (
        <>
          <Signed modelled={isModelled("pay/now/median")}>{formatMoney(pay.now.median, pay.currency)}</Signed>
          <small>
            from {formatMoney(pay.before.median, pay.currency)}; n&nbsp;{formatCount(pay.before.n)} and{" "}
            {linked(pay.now.n, { pay: "stated" })}
          </small>
        </>
      ) : (
        <>
          {NONE}
          <small>
            n&nbsp;{formatCount(disclosed.before)} and {linked(disclosed.now, { pay: "stated" })}
          </small>
        </>
      ),
  },
  {
    label: "Its move",
    of: ({ pay }, isModelled) =>
      pay ? (
        <>
          <Signed modelled={isModelled("pay/move")}>{formatMoneyChange(pay.move, pay.currency)}</Signed>
          <small>
            <Signed modelled={isModelled("pay/interval")}>
              {formatMoneyChangeRange(pay.interval, pay.currency)}
            </Signed>
          </small>
        </>
      ) : (
        NONE
      ),
  },
  {
    label: "of it, another mix of levels",
    part: true,
    of: ({ pay }, isModelled) =>
      pay?.split ? (
        <Signed modelled={isModelled("pay/split/mix")}>
          {formatMoneyChange(pay.split.mix, pay.currency)}
        </Signed>
      ) : (
        NONE
      ),
  },
  {
    label: "of it, at equal levels",
    part: true,
    of: ({ pay }, isModelled) =>
      pay?.split ? (
        <>
          <Signed modelled={isModelled("pay/split/rest")}>
            {formatMoneyChange(pay.split.rest, pay.currency)}
          </Signed>
          {pay.split.restInterval ? (
            <small>
              <Signed modelled={isModelled("pay/split/restInterval")}>
                {formatMoneyChangeRange(pay.split.restInterval, pay.currency)}
              </Signed>
            </small>
          ) : null}
        </>
      ) : (
        NONE
      ),
  },
];

/** "+6%", "−12%" */
const relative = (share: number) =>
  `${share > 0 ? "+" : share < 0 ? "−" : "±"}${formatShare(Math.abs(share))}`;
