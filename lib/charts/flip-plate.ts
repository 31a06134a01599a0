import type { TriedValue } from "@/lib/compare/context";
import { formatMoney, formatMoneyChange } from "@/lib/format";
import { valueName } from "@/lib/report/flips";
import type { Side } from "@/lib/view/view";
import { cutLabel } from "./dot-plate";
import type { FlipSeries } from "./flip-series";
import { marker } from "./pay-plate";
import { drawPlate, type Pen, type PlateOptions, text } from "./plate";
import { element } from "./svg";

const LAYOUT = { left: 132, right: 92, row: 34, head: 24 } as const;

export const flipHeight = ({ rows }: Pick<FlipSeries, "rows">) => LAYOUT.head + rows.length * LAYOUT.row;

/** The gap within each value, with its interval, on one axis whose middle is no gap. */
export function flipPlate(
  series: FlipSeries,
  names: Record<Side, string>,
  options: PlateOptions = {},
): string {
  return drawPlate(
    {
      title: "Gap in median pay by country, work mode and level",
      description: series.rows.map((value) => flipPlateWords(value, names)).join(" "),
      height: flipHeight(series),
      left: LAYOUT.left,
      right: LAYOUT.right,
      body: (pen) =>
        headMarks(series, names, pen) +
        series.rows.map((value, at) => rowMarks(series, value, at, pen)).join(""),
    },
    options,
  );
}

/** "Remote: Full-Stack $140,000, Backend $165,000, gap +$25,000, clear." */
function flipPlateWords(value: TriedValue, names: Record<Side, string>): string {
  const { a, b, currency, gap, clear, flips } = value;
  const verdict = clear ? (flips ? "flips" : "clear") : "not clear";
  return `${valueName(value)}: ${names.a} ${formatMoney(a.median, currency)}, ${names.b} ${formatMoney(b.median, currency)}, gap ${formatMoneyChange(gap, currency)}, ${verdict}.`;
}

function headMarks(series: FlipSeries, names: Record<Side, string>, { x, palette }: Pen): string {
  return [
    element("line", {
      x1: x(0.5),
      x2: x(0.5),
      y1: 4,
      y2: flipHeight(series),
      stroke: palette.muted,
      "stroke-opacity": 0.5,
    }),
    text(`${names.a} more`, { x: x(0.5), dx: -10, y: 13, fill: palette.a.ink, size: 12, anchor: "end" }),
    text(`${names.b} more`, { x: x(0.5), dx: 10, y: 13, fill: palette.b.ink, size: 12 }),
  ].join("");
}

function rowMarks(series: FlipSeries, value: TriedValue, index: number, { x, width, palette }: Pen): string {
  const middle = LAYOUT.head + (index + 0.5) * LAYOUT.row;
  const { at, low, high } = series.markOf(value);
  const ahead: Side = value.gap < 0 ? "a" : "b";
  const fill = value.clear ? palette[ahead].fill : palette.stone;
  const ink = value.clear ? palette[ahead].ink : palette.muted;
  return [
    text(cutLabel(valueName(value)), { x: -LAYOUT.left, y: middle + 5, fill: palette.ink, size: 14 }),
    element("rect", { x: x(low), width: width(high - low), y: middle - 1.5, height: 3, rx: 1, fill }),
    marker(ahead, x(at), middle, ink),
    text(formatMoneyChange(value.gap, value.currency), {
      x: x(1),
      dx: LAYOUT.right,
      y: value.clear && !value.flips ? middle + 5 : middle,
      fill: ink,
      weight: 600,
      anchor: "end",
    }),
    value.clear && !value.flips
      ? ""
      : text(value.flips ? "flips" : "not clear", {
          x: x(1),
          dx: LAYOUT.right,
          y: middle + 14,
          fill: palette.muted,
          size: 11,
          anchor: "end",
        }),
  ].join("");
}
