import { Fragment } from "react";
import { DRAWN } from "@/lib/charts/drawn";
import { flipHeight } from "@/lib/charts/flip-plate";
import { toFlipSeries } from "@/lib/charts/flip-series";
import type { Comparison } from "@/lib/compare/comparison";
import type { Flips } from "@/lib/compare/context";
import { FEW } from "@/lib/compare/thresholds";
import { formatMoney, formatMoneyChange, formatMoneyChangeRange, formatMoneyRange } from "@/lib/format";
import { flipWords } from "@/lib/report/chart-words";
import { countedWithin, flipsSummary, notableValues, valueName, valueSentence } from "@/lib/report/flips";
import { sideWords } from "@/lib/report/words";
import { SIDES } from "@/lib/view/view";
import { ChartSection } from "./chart-section";
import { LinkCount } from "./link-count";
import { LinkKept } from "./link-kept";
import { LinkValue } from "./link-value";
import { LinksChart } from "./links-chart";
import styles from "./section-flips.module.css";
import { Sentence } from "./sentence";
import { SideKey } from "./side-mark";
import { TableFigures } from "./table-figures";
import { TableFlips } from "./table-flips";

const SPELLED_OUT = 5;

/** In which countries, work modes and levels the other side pays more; nothing for pay in two currencies. */
export function SectionFlips({ comparison, flips }: { comparison: Comparison; flips: Flips | null }) {
  if (!flips) return null;
  const words = flipWords(comparison, flips);
  const sides = sideWords(comparison);
  const series = flips.values.length > 0 ? toFlipSeries(flips, DRAWN.flips) : null;
  const notable = notableValues(flips).slice(0, SPELLED_OUT);
  return (
    <ChartSection
      id="flips"
      finding={words.title}
      modelled={words.modelled}
      links={
        series ? (
          <LinksChart comparison={comparison} chart="flips" title={words.title} height={flipHeight(series)} />
        ) : null
      }
      deck={
        <>
          <p>
            <Sentence spans={words.deck} of={comparison} />
          </p>
          {series ? <SideKey names={{ a: sides.a.label, b: sides.b.label }} /> : null}
        </>
      }
      note={
        series ? (
          <>
            <span className={styles.line}>{words.reading} </span>A gap counts as clear only if it stands when
            all values are tested together (<LinkKept href="/method#flips">how</LinkKept>).
          </>
        ) : undefined
      }
      table={series ? <TableFigures {...tableOf(comparison, flips)} /> : null}
    >
      <p className={styles.summary}>
        <Sentence spans={flipsSummary(comparison, flips)} />
      </p>
      {notable.length > 0 ? (
        <ul className={styles.notable}>
          {notable.map((value) => (
            <li key={`${value.filter} ${value.value}`}>
              <LinkValue comparison={comparison} value={value} />:{" "}
              <Sentence spans={valueSentence(comparison, value)} of={countedWithin(comparison, value)} />
            </li>
          ))}
        </ul>
      ) : null}
      {series ? <TableFlips comparison={comparison} series={series} /> : null}
    </ChartSection>
  );
}

function tableOf(comparison: Comparison, { values }: Flips) {
  const words = sideWords(comparison);
  const money = (amount: number, currency: string) => formatMoney(amount, currency);
  return {
    caption: "Gap in median pay by country, work mode and level",
    columns: [
      { key: "row", label: "Value" },
      ...SIDES.flatMap((side) => [
        { key: side, label: words[side].label },
        { key: `${side}-interval`, label: "95% interval" },
        { key: `${side}-n`, label: "n" },
      ]),
      { key: "gap", label: "Gap" },
      { key: "gap-interval", label: "95% interval" },
      { key: "clear", label: "Clear" },
    ],
    rows: values.map((value) => ({
      key: `${value.filter} ${value.value}`,
      label: valueName(value),
      cells: [
        ...SIDES.flatMap((side) => {
          const { median, interval, n } = value[side];
          return [
            money(median, value.currency),
            formatMoneyRange(interval, value.currency),
            <Fragment key="n">
              <LinkCount n={n} of={countedWithin(comparison, value)} side={side} picked={{ pay: "stated" }} />
              {n < FEW ? ", few" : ""}
            </Fragment>,
          ];
        }),
        formatMoneyChange(value.gap, value.currency),
        formatMoneyChangeRange(value.interval, value.currency),
        value.clear ? (value.flips ? "flips" : "yes") : "no",
      ],
    })),
  };
}
