import type { ShareSeries } from "@/lib/charts/share-series";
import { formatCount, formatShare } from "@/lib/format";
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
      rows={rows.map(({ key, label, a, b }) => ({
        key,
        label,
        cells: [formatShare(a.share), formatCount(a.n), formatShare(b.share), formatCount(b.n)],
      }))}
    />
  );
}
