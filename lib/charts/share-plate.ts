import { formatCount, formatShare } from "@/lib/format";
import type { Side } from "@/lib/view/view";
import { drawPlate, type Pen, type PlateOptions, text } from "./plate";
import { type ShareRow, type ShareSeries, shownShare } from "./share-series";
import { element } from "./svg";

/** Bars of one row touch, rows breathe. */
export const SHARE_LAYOUT = { left: 140, right: 48, row: 38, bar: 12, top: 7 } as const;

export const shareHeight = (rows: number) => rows * SHARE_LAYOUT.row;

/** Shares of both sides as pairs of bars, each with its value at the end. */
export function sharePlate(series: ShareSeries, title: string, options: PlateOptions = {}): string {
  return drawPlate(
    {
      title,
      description: describeShares(series),
      height: shareHeight(series.rows.length),
      left: SHARE_LAYOUT.left,
      right: SHARE_LAYOUT.right,
      body: (pen) => series.rows.map((row, index) => rowMarks(series, row, index, pen)).join(""),
    },
    options,
  );
}

const DESCRIBED = 5;

/** The first rows in words: a listener has the table for the rest. */
function describeShares(series: ShareSeries): string {
  const rows = series.rows.slice(0, DESCRIBED).map((row) => shareWords(series, row));
  const more = series.rows.length - rows.length;
  return more > 0 ? `${rows.join(" ")} ${more} more in the table.` : rows.join(" ");
}

/** "React: Full-Stack 51% (3,310), Backend 11% (698)." */
export function shareWords({ names }: ShareSeries, row: ShareRow): string {
  const side = (key: Side) => {
    const modelled = row.modelled[key] ? ", modelled" : "";
    return `${names[key]} ${formatShare(row[key].share)} (${formatCount(row[key].n)}${modelled})`;
  };
  return `${row.label}: ${side("a")}, ${side("b")}.`;
}

const LONGEST_LABEL = 18;

function rowMarks({ max }: ShareSeries, row: ShareRow, index: number, { x, width, palette }: Pen): string {
  const { left, bar, top } = SHARE_LAYOUT;
  const y = index * SHARE_LAYOUT.row + top;
  const bars = (["a", "b"] as const).map((key, place) => {
    const at = row[key].share / max;
    const from = y + place * bar;
    return (
      element("rect", { x: 0, y: from, width: width(at), height: bar, fill: palette[key].fill }) +
      text(shownShare(row, key), {
        x: x(at),
        dx: 5,
        y: from + bar - 2,
        fill: palette[key].ink,
        size: 12,
      })
    );
  });
  return labelMarks(row.label, -left, y + bar, palette.ink) + bars.join("");
}

function labelMarks(label: string, x: number, middle: number, fill: string): string {
  const [first, second] = twoLines(label);
  if (!second) return text(first, { x, y: middle + 5, fill, size: 14 });
  return (
    text(first, { x, y: middle - 2, fill, size: 13 }) + text(second, { x, y: middle + 13, fill, size: 13 })
  );
}

/** A label too long for the margin is broken at the space nearest its middle, or cut. */
export function twoLines(label: string): [string, string?] {
  if (label.length <= LONGEST_LABEL) return [label];
  const spaces = [...label.matchAll(/ /g)].map(({ index }) => index);
  const middle = label.length / 2;
  const [at] = spaces.sort((p, q) => Math.abs(p - middle) - Math.abs(q - middle));
  if (at === undefined) return [`${label.slice(0, LONGEST_LABEL - 1)}…`];
  const cut = (part: string) => (part.length > LONGEST_LABEL + 1 ? `${part.slice(0, LONGEST_LABEL)}…` : part);
  return [cut(label.slice(0, at)), cut(label.slice(at + 1))];
}
