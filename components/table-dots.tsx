import { Fragment, type ReactNode } from "react";
import { type Dot, type DotRow, type DotSeries, dotRange, exactDot } from "@/lib/charts/dot-series";
import { FEW } from "@/lib/compare/thresholds";
import { formatCount } from "@/lib/format";
import { SIDES, type Side } from "@/lib/view/view";
import { TableFigures } from "./table-figures";

/** The numbers of a chart of dots: each side's estimate, interval and n. */
export function TableDots({
  series,
  first,
  count = (_, __, n) => formatCount(n),
}: {
  series: DotSeries;
  first: string;
  /** How a row's n is shown. */
  count?: (side: Side, row: DotRow, n: number) => ReactNode;
}) {
  const { names, rows, unit } = series;
  const withIntervals = rows.some((row) => row.a.interval || row.b.interval);
  const exact = (value: number | null) => (value === null ? "–" : exactDot(unit, value));
  const columns = (side: Side) => [
    { key: side, label: names[side] },
    ...(withIntervals ? [{ key: `${side}-interval`, label: "95% interval" }] : []),
    { key: `${side}-n`, label: "n" },
  ];
  const cells = (row: DotRow, side: Side) => {
    const { value, interval, n }: Dot = row[side];
    const between = interval ? dotRange(unit, interval) : "–";
    const few = value !== null && n < FEW ? ", few" : "";
    return [
      exact(value),
      ...(withIntervals ? [between] : []),
      <Fragment key="n">
        {count(side, row, n)}
        {few}
      </Fragment>,
    ];
  };
  return (
    <TableFigures
      caption={series.title}
      columns={[{ key: "row", label: first }, ...SIDES.flatMap(columns)]}
      rows={rows.map((row) => ({
        key: row.key,
        label: row.label,
        cells: SIDES.flatMap((side) => cells(row, side)),
      }))}
    />
  );
}
