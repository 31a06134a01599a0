import type { Comparison } from "@/lib/compare/comparison";
import { formatMoney } from "@/lib/format";
import { SENIORITIES, type Seniority } from "@/lib/posting/seniority";
import { LEVEL_WORDS, sideWords } from "@/lib/report/words";
import { SIDES, type Side } from "@/lib/view/view";
import { LinkCount } from "./link-count";
import { TableFigures } from "./table-figures";

/** Median pay of each level where the sides' currencies share no axis: each side in its own. */
export function TableLevelsApart({ comparison }: { comparison: Comparison }) {
  const words = sideWords(comparison);
  const cells = (side: Side, level: Seniority) => {
    const { bySeniority, currency } = comparison[side].pay;
    const { median, n } = bySeniority[level];
    return [
      median === null ? "–" : formatMoney(median, currency),
      <LinkCount key="n" n={n} of={comparison} side={side} picked={{ level, pay: "stated" }} />,
    ];
  };
  return (
    <TableFigures
      caption="Median base pay by level, each side in its own currency"
      columns={[
        { key: "row", label: "Level" },
        ...SIDES.flatMap((side) => [
          { key: side, label: `${words[side].label}, ${comparison[side].pay.currency}` },
          { key: `${side}-n`, label: "n" },
        ]),
      ]}
      rows={SENIORITIES.map((level) => ({
        key: level,
        label: LEVEL_WORDS[level],
        cells: SIDES.flatMap((side) => cells(side, level)),
      }))}
    />
  );
}
