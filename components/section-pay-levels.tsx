import { levelHeight, levelPlate } from "@/lib/charts/level-plate";
import { type LevelSeries, toLevelSeries } from "@/lib/charts/level-series";
import type { Comparison } from "@/lib/compare/comparison";
import { formatCount, formatDate, formatMoney } from "@/lib/format";
import { payMarketWords } from "@/lib/report/deck";
import { payByLevelFinding } from "@/lib/report/findings";
import { sideWords } from "@/lib/report/words";
import type { Side } from "@/lib/view/view";
import { ChartCanvas } from "./chart-canvas";
import { ChartSection } from "./chart-section";
import { LiveLevels } from "./live";
import { SideKey } from "./side-mark";
import { TableFigures } from "./table-figures";

export function SectionPayLevels({ comparison }: { comparison: Comparison }) {
  const { a, b, dataset } = comparison;
  const series = toLevelSeries(comparison);
  const words = sideWords(comparison);
  const deck = (
    <>
      <p>
        Median {payMarketWords(a.pay)} by level, {a.pay.currency} a year. {formatCount(a.pay.n)} and{" "}
        {formatCount(b.pay.n)} postings that state pay, {formatDate(dataset.asOf)}.
      </p>
      <SideKey names={{ a: words.a.label, b: words.b.label }} />
    </>
  );
  return (
    <ChartSection
      id="pay-by-level"
      finding={payByLevelFinding(comparison)}
      modelled={dataset.market === "sample"}
      deck={deck}
      note={
        series
          ? "A level without a figure has fewer than 10 postings with pay, fewer than 5 employers, or one employer with more than half of them."
          : undefined
      }
      table={series ? <TableFigures {...tableOf(series)} /> : null}
    >
      {series ? (
        <ChartCanvas
          label="median base pay by seniority"
          plate={levelPlate(series)}
          height={levelHeight(series)}
          live={<LiveLevels series={series} />}
          wake="view"
        />
      ) : (
        <p>
          {a.pay.currency === b.pay.currency
            ? "No level has enough postings that state pay. Fewer filters may help."
            : `Pay is stated in ${a.pay.currency} and ${b.pay.currency}; the two are not drawn on one axis.`}
        </p>
      )}
    </ChartSection>
  );
}

function tableOf({ names, rows, currency }: LevelSeries) {
  const withIntervals = rows.some((row) => row.a.interval || row.b.interval);
  const money = (value: number | null) => (value === null ? "–" : formatMoney(value, currency));
  const columns = (side: Side) => [
    { key: side, label: names[side] },
    ...(withIntervals ? [{ key: `${side}-interval`, label: "95 % interval" }] : []),
    { key: `${side}-n`, label: "n" },
  ];
  const cells = ({ median, interval, n }: LevelSeries["rows"][number][Side]) => {
    const between = interval ? `${money(interval[0])} to ${money(interval[1])}` : "–";
    return withIntervals ? [money(median), between, formatCount(n)] : [money(median), formatCount(n)];
  };
  return {
    caption: "Median base pay by level",
    columns: [{ key: "row", label: "Level" }, ...columns("a"), ...columns("b")],
    rows: rows.map((row) => ({ key: row.key, label: row.label, cells: [...cells(row.a), ...cells(row.b)] })),
  };
}
