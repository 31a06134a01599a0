import { formatCounted } from "@/lib/format";
import type { Side } from "@/lib/view/view";
import { marker } from "./pay-plate";
import { drawPlate, FLUID_PEN, type Pen, type PlateOptions, text } from "./plate";
import { shareWords } from "./share-plate";
import { type ShareRow, type ShareSeries, shownShare } from "./share-series";
import { element } from "./svg";

export const SENIORITY_LAYOUT = { left: 0, right: 0, name: 28, bar: 46, below: 20, gap: 8 } as const;

const { name: NAME, bar: BAR, below: BELOW, gap: GAP } = SENIORITY_LAYOUT;
const SIDE_HEIGHT = NAME + BAR + BELOW + GAP;
export const SENIORITY_HEIGHT = 2 * SIDE_HEIGHT;
export const seniorityBarTop = (side: Side) => NAME + (side === "a" ? 0 : SIDE_HEIGHT);

/** Wide enough, on a phone too, for the share; for the level's word as well. */
const ROOM_FOR_SHARE = 0.1;
const ROOM_FOR_WORD = 0.17;

/** The mix of levels as one bar a side, lowest level first. */
export function seniorityPlate(series: ShareSeries, options: PlateOptions = {}): string {
  return drawPlate(
    {
      title: "Share of postings by seniority",
      description: series.rows.map((row) => shareWords(series, row)).join(" "),
      height: SENIORITY_HEIGHT,
      left: SENIORITY_LAYOUT.left,
      right: SENIORITY_LAYOUT.right,
      body: (pen) => sideMarks(series, "a", pen) + sideMarks(series, "b", pen),
    },
    options,
  );
}

function sideMarks(series: ShareSeries, side: Side, pen: Pen): string {
  const bars = toSegments(series, side).map((segment) => segmentMark(segment, side, pen));
  return bars.join("") + sideWordMarks(series, side, pen);
}

function sideWordMarks(series: ShareSeries, side: Side, pen: Pen): string {
  const { palette } = pen;
  const top = seniorityBarTop(side);
  const segments = toSegments(series, side);
  const title = `${series.names[side]} · ${formatCounted(series.postings[side], "posting")}`;
  return [
    marker(side, 5, top - 12, palette[side].ink),
    text(title, { x: 16, y: top - 7.5, fill: palette.ink }),
    ...segments.map((segment) => insideLabel(segment, side, pen)),
    outsideLabels(segments, top, pen),
  ].join("");
}

/** All words of the fluid plate without its bars, for the live drawing to lay over its own. */
export function seniorityWords(series: ShareSeries): string {
  return sideWordMarks(series, "a", FLUID_PEN) + sideWordMarks(series, "b", FLUID_PEN);
}

/** A level's part of its side's bar, 0 to 1: shares add up to the whole bar even if levels are filtered. */
export function senioritySegmentShare({ rows }: ShareSeries, row: ShareRow, side: Side): number {
  const total = rows.reduce((sum, each) => sum + each[side].share, 0);
  return total ? row[side].share / total : 0;
}

interface Segment {
  word: string;
  value: string;
  index: number;
  start: number;
  share: number;
}

/** The levels that have postings, laid end to end. */
function toSegments(series: ShareSeries, side: Side): Segment[] {
  let end = 0;
  return series.rows.flatMap((row, index) => {
    const share = senioritySegmentShare(series, row, side);
    const start = end;
    end += share;
    return share > 0 ? [{ word: row.label, value: shownShare(row, side), index, start, share }] : [];
  });
}

function segmentMark({ index, start, share }: Segment, side: Side, { palette, x, width }: Pen): string {
  return element("rect", {
    x: x(start),
    y: seniorityBarTop(side),
    width: width(share),
    height: BAR,
    fill: palette[side].steps[index] ?? palette[side].fill,
    stroke: palette.paper,
    "stroke-width": 1.5,
  });
}

function insideLabel({ word, value, index, start, share }: Segment, side: Side, { palette, x }: Pen): string {
  const top = seniorityBarTop(side);
  const fill = palette[side].onSteps[index] ?? palette.ink;
  if (share < ROOM_FOR_SHARE) return "";
  if (share < ROOM_FOR_WORD)
    return text(value, { x: x(start), dx: 5, y: top + 28, fill, weight: 600, size: 12 });
  return (
    text(value, { x: x(start), dx: 8, y: top + 20, fill, weight: 600 }) +
    text(word, { x: x(start), dx: 8, y: top + 36, fill, size: 12 })
  );
}

/** What found no room in the bar, gathered below the end it is nearer to, so that no two labels collide. */
function outsideLabels(segments: Segment[], top: number, { x, palette }: Pen): string {
  const small = segments.filter(({ share }) => share < ROOM_FOR_WORD);
  const words = ({ word, value, share }: Segment) => (share < ROOM_FOR_SHARE ? `${word} ${value}` : word);
  return (["start", "end"] as const)
    .map((anchor) => {
      const near = small.filter(({ start, share }) => start + share / 2 > 0.5 === (anchor === "end"));
      const [first, last] = [near[0], near.at(-1)];
      if (!first || !last) return "";
      const at = anchor === "start" ? first.start : last.start + last.share;
      const label = near.map(words).join(" · ");
      return text(label, { x: x(at), y: top + BAR + 15, fill: palette.muted, size: 12, anchor });
    })
    .join("");
}
