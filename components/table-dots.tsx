import { type Dot, type DotSeries, exactDot } from "@/lib/charts/dot-series";
import { formatCount } from "@/lib/format";
import { SIDES, type Side } from "@/lib/view/view";
import { TableFigures } from "./table-figures";

/** The numbers of a chart of dots: each side's estimate, interval and n. */
export function TableDots({ series, first }: { series: DotSeries; first: string }) {
  const { names, rows, unit } = series;
  const withIntervals = rows.some((row) => row.a.interval || row.b.interval);
  const exact = (value: number | null) => (value === null ? "–" : exactDot(unit, value));
  const columns = (side: Side) => [
    { key: side, label: names[side] },
    ...(withIntervals ? [{ key: `${side}-interval`, label: "95 % interval" }] : []),
    { key: `${side}-n`, label: "n" },
  ];
  const cells = ({ value, interval, n }: Dot) => {
    const between = interval ? `${exact(interval[0])} to ${exact(interval[1])}` : "–";
    return withIntervals ? [exact(value), between, formatCount(n)] : [exact(value), formatCount(n)];
  };
  return (
    <TableFigures
      caption={series.title}
      columns={[{ key: "row", label: first }, ...SIDES.flatMap(columns)]}
      rows={rows.map((row) => ({
        key: row.key,
        label: row.label,
        cells: [...cells(row.a), ...cells(row.b)],
      }))}
    />
  );
}
