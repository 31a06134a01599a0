import type { ShareRow, ShareSeries } from "@/lib/charts/share-series";
import type { Comparison } from "@/lib/compare/comparison";
import { formatShare } from "@/lib/format";
import type { Picked } from "@/lib/view/postings-view";
import type { Side } from "@/lib/view/view";
import { LinkCount } from "./link-count";
import { Signed } from "./mark-modelled";
import { TableFigures } from "./table-figures";

/** Shares and counts of both sides. */
export function TableShares({
  comparison,
  series,
  pick,
  caption,
  first,
}: {
  comparison: Comparison;
  series: ShareSeries;
  /** What a row counts, by its key. */
  pick: (key: string) => Partial<Picked>;
  caption: string;
  first: string;
}) {
  const { names, rows } = series;
  return (
    <TableFigures
      caption={caption}
      columns={[
        { key: "row", label: first },
        { key: "a", label: names.a },
        { key: "a-n", label: "Postings" },
        { key: "b", label: names.b },
        { key: "b-n", label: "Postings" },
      ]}
      rows={rows.map((row) => ({
        key: row.key,
        label: row.label,
        cells: (["a", "b"] as const).flatMap((side) => shareCells(row, side, comparison, pick(row.key))),
      }))}
    />
  );
}

/** A side's share, with the sign where it is modelled, and its count, which opens the postings. */
export function shareCells(row: ShareRow, side: Side, comparison: Comparison, picked: Partial<Picked>) {
  const { share, n } = row[side];
  return [
    <Signed key="share" modelled={row.modelled[side]}>
      {formatShare(share)}
    </Signed>,
    <LinkCount key="n" n={n} of={comparison} side={side} picked={picked} skill={row.label} />,
  ];
}
