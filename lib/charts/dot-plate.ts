import { FEW } from "@/lib/compare/thresholds";
import { formatCount } from "@/lib/format";
import type { Side } from "@/lib/view/view";
import { type Dot, type DotRow, type DotSeries, dotTick, exactDot, shortDot } from "./dot-series";
import { marker } from "./pay-plate";
import { drawPlate, type Pen, type PlateOptions, text } from "./plate";
import { fraction } from "./scale";
import { element } from "./svg";

export const DOT_LAYOUT = { right: 0, row: 54, axis: 24 } as const;

export const dotHeight = ({ rows }: Pick<DotSeries, "rows">) =>
  rows.length * DOT_LAYOUT.row + DOT_LAYOUT.axis;

/** Both sides' estimates on one line a row, with their intervals where there are any. */
export function dotPlate(series: DotSeries, options: PlateOptions = {}): string {
  return drawPlate(
    {
      title: series.title,
      description: series.rows.map((row) => dotWords(series, row)).join(" "),
      height: dotHeight(series),
      left: series.left,
      right: DOT_LAYOUT.right,
      body: (pen) =>
        axisMarks(series, pen) + series.rows.map((row, i) => rowMarks(series, row, i, pen)).join(""),
    },
    options,
  );
}

/** "Senior: Full-Stack $160,000 (n 200), Backend $170,000 (n 210)." */
export function dotWords({ names, unit }: DotSeries, row: DotRow): string {
  const side = (key: Side) => {
    const { value, n } = row[key];
    const figure = value === null ? "no figure" : exactDot(unit, value);
    return `${names[key]} ${figure} (n ${formatCount(n)})`;
  };
  return `${row.label}: ${side("a")}, ${side("b")}.`;
}

function axisMarks(series: DotSeries, { x, palette }: Pen): string {
  const bottom = series.rows.length * DOT_LAYOUT.row;
  return series.ticks
    .map((tick) => ({ tick, at: fraction(tick, series.domain) }))
    .map(({ tick, at }) => {
      const label = dotTick(series.unit, tick);
      return (
        element("line", { x1: x(at), x2: x(at), y1: 0, y2: bottom, stroke: palette.rule }) +
        text(label, { x: x(at), y: bottom + 17, fill: palette.muted, size: 12, anchor: "middle" })
      );
    })
    .join("");
}

function rowMarks(series: DotSeries, row: DotRow, index: number, pen: Pen): string {
  const { palette, x, width } = pen;
  const middle = index * DOT_LAYOUT.row + DOT_LAYOUT.row / 2;
  const at = (key: Side) => (row[key].value === null ? null : fraction(row[key].value, series.domain));
  const [a, b] = [at("a"), at("b")];
  const join =
    a === null || b === null
      ? ""
      : element("line", {
          x1: x(Math.min(a, b)),
          x2: x(Math.max(a, b)),
          y1: middle,
          y2: middle,
          stroke: palette.muted,
          "stroke-opacity": 0.45,
        });
  const band = (key: Side) => {
    const { interval } = row[key];
    if (!interval) return "";
    const [from, to] = [fraction(interval[0], series.domain), fraction(interval[1], series.domain)];
    return element("rect", {
      x: x(from),
      width: width(to - from),
      y: middle - 4,
      height: 8,
      rx: 1,
      fill: palette[key].fill,
      "fill-opacity": 0.25,
    });
  };
  const point = (key: Side, own: number | null, other: number | null) => {
    const { value } = row[key];
    if (own === null || value === null) return "";
    const left = other !== null && (own < other || (own === other && key === "a"));
    return (
      marker(key, x(own), middle, palette[key].ink, 11) +
      text(shortDot(series.unit, value), {
        x: x(own),
        dx: left ? -2 : 2,
        anchor: left ? "end" : "start",
        y: middle - 10,
        fill: palette[key].ink,
        weight: 600,
      })
    );
  };
  const nothing =
    a === null && b === null ? text(series.none, { x: x(0), y: middle + 4.5, fill: palette.muted }) : "";
  return [
    text(cutLabel(row.label), { x: -series.left, y: middle - 3, fill: palette.ink, size: 15 }),
    text(dotCounts(row), { x: -series.left, y: middle + 14, fill: palette.muted, size: 12 }),
    join,
    band("a"),
    band("b"),
    point("a", a, b),
    point("b", b, a),
    nothing,
  ].join("");
}

/** "n 41 · 54", "n 26, few · 54", "n 26 · 25, few": under 30 a figure that is shown rests on few. */
export function dotCounts({ a, b }: DotRow): string {
  const few = (dot: Dot) => dot.value !== null && dot.n < FEW;
  const first = few(a) && !few(b) ? ", few" : "";
  return `n ${formatCount(a.n)}${first} · ${formatCount(b.n)}${few(b) ? ", few" : ""}`;
}

const LONGEST_LABEL = 17;

/** A label that would run into the axis is cut; the table has it whole. */
export const cutLabel = (label: string) =>
  label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1).trimEnd()}…` : label;
