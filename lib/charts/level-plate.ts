import { formatCount, formatMoney, formatMoneyShort } from "@/lib/format";
import type { Side } from "@/lib/view/view";
import type { LevelRow, LevelSeries } from "./level-series";
import { marker } from "./pay-plate";
import { drawPlate, type Pen, type PlateOptions, text } from "./plate";
import { fraction } from "./scale";
import { element } from "./svg";

export const LEVEL_LAYOUT = { left: 96, right: 0, row: 54, axis: 24 } as const;

export const levelHeight = ({ rows }: LevelSeries) => rows.length * LEVEL_LAYOUT.row + LEVEL_LAYOUT.axis;

/** Median pay of each level: both sides on one line, with the medians' intervals where there are any. */
export function levelPlate(series: LevelSeries, options: PlateOptions = {}): string {
  return drawPlate(
    {
      title: "Median base pay by seniority",
      description: series.rows.map((row) => levelWords(series, row)).join(" "),
      height: levelHeight(series),
      left: LEVEL_LAYOUT.left,
      right: LEVEL_LAYOUT.right,
      body: (pen) =>
        axisMarks(series, pen) + series.rows.map((row, i) => rowMarks(series, row, i, pen)).join(""),
    },
    options,
  );
}

/** "Senior: Full-Stack $160,000 (n 200), Backend $170,000 (n 210)." */
export function levelWords({ names, currency }: LevelSeries, row: LevelRow): string {
  const side = (key: Side) => {
    const { median, n } = row[key];
    const figure = median === null ? "no figure" : formatMoney(median, currency);
    return `${names[key]} ${figure} (n ${formatCount(n)})`;
  };
  return `${row.label}: ${side("a")}, ${side("b")}.`;
}

function axisMarks(series: LevelSeries, { x, palette }: Pen): string {
  const bottom = series.rows.length * LEVEL_LAYOUT.row;
  return series.ticks
    .map((tick) => ({ tick, at: fraction(tick, series.domain) }))
    .map(({ tick, at }) => {
      const label = formatMoneyShort(tick, series.currency);
      return (
        element("line", { x1: x(at), x2: x(at), y1: 0, y2: bottom, stroke: palette.rule }) +
        text(label, { x: x(at), y: bottom + 17, fill: palette.muted, size: 12, anchor: "middle" })
      );
    })
    .join("");
}

function rowMarks(series: LevelSeries, row: LevelRow, index: number, pen: Pen): string {
  const { palette, x, width } = pen;
  const middle = index * LEVEL_LAYOUT.row + LEVEL_LAYOUT.row / 2;
  const at = (key: Side) => (row[key].median === null ? null : fraction(row[key].median, series.domain));
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
    const { median } = row[key];
    if (own === null || median === null) return "";
    const left = other !== null && (own < other || (own === other && key === "a"));
    return (
      marker(key, x(own), middle, palette[key].ink, 11) +
      text(formatMoneyShort(median, series.currency), {
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
    a === null && b === null
      ? text("too few state their pay", { x: x(0), y: middle + 4.5, fill: palette.muted })
      : "";
  const counts = `n ${formatCount(row.a.n)} · ${formatCount(row.b.n)}`;
  return [
    text(row.label, { x: -LEVEL_LAYOUT.left, y: middle - 3, fill: palette.ink, size: 15 }),
    text(counts, { x: -LEVEL_LAYOUT.left, y: middle + 14, fill: palette.muted, size: 12 }),
    join,
    band("a"),
    band("b"),
    point("a", a, b),
    point("b", b, a),
    nothing,
  ].join("");
}
