import type { CareerLevel, CareerSeries } from "@/lib/charts/career-series";
import type { Comparison } from "@/lib/compare/comparison";
import { formatMoney, formatMoneyRange, formatShare } from "@/lib/format";
import { SIDES, type Side } from "@/lib/view/view";
import { LinkCount } from "./link-count";
import { Signed } from "./mark-modelled";
import { TableFigures } from "./table-figures";

/** The numbers up the levels: each side's share of postings, median pay with its interval, and n. */
export function TableCareer({ comparison, series }: { comparison: Comparison; series: CareerSeries }) {
  const { names, levels, currency } = series;
  const columns = (side: Side) => [
    { key: side, label: `${names[side]}, share` },
    { key: `${side}-median`, label: "Median" },
    { key: `${side}-interval`, label: "95% interval" },
    { key: `${side}-n`, label: "n" },
  ];
  const cells = ({ key, ...of }: CareerLevel, side: Side) => {
    const { share, modelled, median, interval, n } = of[side];
    return [
      <Signed key="share" modelled={modelled}>
        {formatShare(share)}
      </Signed>,
      median === null ? "–" : formatMoney(median, currency),
      interval ? formatMoneyRange(interval, currency) : "–",
      <LinkCount key="n" n={n} of={comparison} side={side} picked={{ level: key, pay: "stated" }} />,
    ];
  };
  return (
    <TableFigures
      caption="Share of postings and median pay by level"
      columns={[{ key: "level", label: "Level" }, ...SIDES.flatMap(columns)]}
      rows={levels.map((level) => ({
        key: level.key,
        label: level.label,
        cells: SIDES.flatMap((side) => cells(level, side)),
      }))}
    />
  );
}
