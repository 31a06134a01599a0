import { type FlipSeries, gapShare } from "@/lib/charts/flip-series";
import type { Comparison } from "@/lib/compare/comparison";
import type { TriedValue } from "@/lib/compare/context";
import { FEW } from "@/lib/compare/thresholds";
import { formatMoney, formatMoneyChange, formatMoneyShort, formatShare } from "@/lib/format";
import { countedWithin } from "@/lib/report/flips";
import { sideWords } from "@/lib/report/words";
import { SIDES, type Side } from "@/lib/view/view";
import { LinkCount } from "./link-count";
import { LinkValue } from "./link-value";
import { SideMark } from "./side-mark";
import styles from "./table-flips.module.css";

/** A row a value: both medians, the gap's interval on one axis for all, and the gap. */
export function TableFlips({ comparison, series }: { comparison: Comparison; series: FlipSeries }) {
  const words = sideWords(comparison);
  return (
    <table className={styles.table}>
      <caption className="unseen">Where the gap is clear, and which way</caption>
      <thead>
        <tr>
          <th scope="col">Only</th>
          {SIDES.map((side) => (
            <th key={side} scope="col" className={`${styles.median} ${styles[side]}`}>
              <SideMark side={side} /> {words[side].label}
            </th>
          ))}
          <td className={styles.axis} aria-hidden="true">
            <span className={styles.a}>◂ {words.a.label}</span>
            <span className={styles.b}>{words.b.label} ▸</span>
          </td>
          <th scope="col" className={styles.gap}>
            Gap
          </th>
        </tr>
      </thead>
      <tbody>
        {series.rows.map((value) => (
          <Row
            key={`${value.filter} ${value.value}`}
            comparison={comparison}
            value={value}
            mark={series.markOf(value)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  comparison: Comparison;
  value: TriedValue;
  mark: ReturnType<FlipSeries["markOf"]>;
}

function Row({ comparison, value, mark }: RowProps) {
  const { gap, clear, flips, currency } = value;
  const ahead: Side = gap < 0 ? "a" : "b";
  return (
    <tr className={clear ? styles[ahead] : styles.open}>
      <th scope="row">
        <LinkValue comparison={comparison} value={value} />
        {flips ? <small className={styles.flips}>flips</small> : null}
      </th>
      {SIDES.map((side) => (
        <td key={side} className={styles.median}>
          {formatMoney(value[side].median, currency)}
          <small>
            <span>{short(value[side].interval, currency)}</span>
            <span className={styles.between}> · </span>
            <span>
              n&nbsp;
              <LinkCount
                n={value[side].n}
                of={countedWithin(comparison, value)}
                side={side}
                picked={{ pay: "stated" }}
              />
              {value[side].n < FEW ? ", few" : ""}
            </span>
          </small>
        </td>
      ))}
      <td className={styles.axis} aria-hidden="true">
        <Whisker mark={mark} />
      </td>
      <td className={styles.gap}>
        {formatMoneyChange(gap, currency)}
        <small>{clear ? `${formatShare(Math.abs(gapShare(value)))}` : "not clear"}</small>
      </td>
    </tr>
  );
}

function Whisker({ mark: { at, low, high, cut } }: Pick<RowProps, "mark">) {
  const percent = (fraction: number) => `${(100 * fraction).toFixed(2)}%`;
  return (
    <span className={styles.track}>
      <span
        className={`${styles.line} ${cut.low ? styles.cutLow : ""} ${cut.high ? styles.cutHigh : ""}`}
        style={{ left: percent(low), width: percent(high - low) }}
      />
      <span className={styles.dot} style={{ left: percent(at) }} />
    </span>
  );
}

const short = ([low, high]: readonly [number, number], currency: string) =>
  `${formatMoneyShort(low, currency)}–${formatMoneyShort(high, currency)}`;
