import type { ShareRow, ShareSeries } from "@/lib/charts/share-series";
import { formatCount, formatShare } from "@/lib/format";
import type { Side } from "@/lib/view/view";
import { Signed } from "./mark-modelled";
import { TableFigures } from "./table-figures";

/** Shares and counts of both sides. */
export function TableShares({
  series,
  caption,
  first,
}: {
  series: ShareSeries;
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
        cells: [...shareCells(row, "a"), ...shareCells(row, "b")],
      }))}
    />
  );
}

/** A side's share, with the sign where it is modelled, and its count. */
export function shareCells(row: ShareRow, side: Side) {
  const { share, n } = row[side];
  return [
    <Signed key="share" modelled={row.modelled[side]}>
      {formatShare(share)}
    </Signed>,
    formatCount(n),
  ];
}
