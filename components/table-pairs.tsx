import type { Comparison } from "@/lib/compare/comparison";
import { formatCount, formatMoney } from "@/lib/format";
import { headline } from "@/lib/report/headline";
import { type Side, viewHref } from "@/lib/view/view";
import { Sentence } from "./sentence";
import { SideMark } from "./side-mark";
import styles from "./table-pairs.module.css";

interface TablePairsProps {
  comparisons: readonly Comparison[];
}

/** Some comparisons with their answer. */
export function TablePairs({ comparisons }: TablePairsProps) {
  return (
    <ul className={styles.pairs}>
      {comparisons.map((comparison) => {
        const { a, b, view } = comparison;
        return (
          <li key={`${a.role.slug} ${b.role.slug}`}>
            <a href={viewHref(view)} className={styles.link}>
              {a.role.name} against {b.role.name}
            </a>
            <p className={styles.said}>
              <Sentence spans={headline(comparison)} />
            </p>
            <p className={styles.figures}>
              <Median comparison={comparison} side="a" />
              <Median comparison={comparison} side="b" />
            </p>
          </li>
        );
      })}
    </ul>
  );
}

function Median({ comparison, side }: { comparison: Comparison; side: Side }) {
  const { pay } = comparison[side];
  return (
    <span className={styles[side]}>
      <SideMark side={side} /> {pay.median === null ? "–" : formatMoney(pay.median, pay.currency)}{" "}
      <small>n {formatCount(pay.n)}</small>
    </span>
  );
}
