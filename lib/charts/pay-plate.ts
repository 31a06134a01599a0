import { formatCount, formatMoney, formatMoneyRange, formatMoneyShort } from "@/lib/format";
import type { Side } from "@/lib/view/view";
import type { PaySeries, PayShape } from "./pay-series";
import { drawPlate, type Pen, type PlateOptions, text } from "./plate";
import { fraction } from "./scale";
import { element, short } from "./svg";

/** Where things stand, shared with the live drawing so that nothing moves when it takes over. */
export const PAY_LAYOUT = { left: 0, right: 0, ridge: 80, line: 12, gap: 16, axis: 24, top: 6 } as const;

const { ridge, line, gap, axis, top } = PAY_LAYOUT;
const SIDE_HEIGHT = ridge + line + gap;
export const PAY_HEIGHT = top + 2 * SIDE_HEIGHT + axis;
export const baselineOf = (side: Side) => top + ridge + (side === "a" ? 0 : SIDE_HEIGHT);

/** All stated pay as a shape, its middle half as a line, the median's interval as a band, the median as circle or square. */
export function payPlate(series: PaySeries, options: PlateOptions = {}): string {
  return drawPlate(
    {
      title: "Stated base pay of both sides",
      description: (["a", "b"] as const).map((side) => payWords(series, side)).join(" "),
      height: PAY_HEIGHT,
      left: PAY_LAYOUT.left,
      right: PAY_LAYOUT.right,
      body: (pen) => axisMarks(series, pen) + sideMarks(series, "a", pen) + sideMarks(series, "b", pen),
    },
    options,
  );
}

/** "Backend: median $170,000 of 546 postings, middle half $142,000 to $203,000." */
export function payWords({ sides, currency }: PaySeries, side: Side): string {
  const { name, n, median, interval, middle } = sides[side];
  if (median === null) return `${name}: ${formatCount(n)} postings state pay, too few for a median.`;
  const money = (value: number) => formatMoney(value, currency);
  const half = middle ? `, middle half ${money(middle[0])} to ${money(middle[1])}` : "";
  const sure = interval ? `, 95% interval of the median ${formatMoneyRange(interval, currency)}` : "";
  return `${name}: median ${money(median)} of ${formatCount(n)} postings${half}${sure}.`;
}

function axisMarks({ ticks, domain, currency }: PaySeries, { x, palette }: Pen): string {
  return ticks
    .map((tick) => ({ tick, at: fraction(tick, domain) }))
    .map(({ tick, at }) => {
      const bottom = PAY_HEIGHT - axis;
      const rule = element("line", { x1: x(at), x2: x(at), y1: 0, y2: bottom, stroke: palette.rule });
      const label = formatMoneyShort(tick, currency);
      return (
        rule + text(label, { x: x(at), y: bottom + 17, fill: palette.muted, size: 12, anchor: "middle" })
      );
    })
    .join("");
}

function sideMarks({ sides, domain, currency }: PaySeries, side: Side, pen: Pen): string {
  const shape = sides[side];
  const colours = pen.palette[side];
  const base = baselineOf(side);
  const name = text(shape.name, { x: 0, y: base - 8, fill: colours.ink, weight: 600 });
  if (shape.median === null) {
    const few = `n ${formatCount(shape.n)}: too few to draw`;
    return name + text(few, { x: 0, y: base + 10, fill: pen.palette.muted, size: 12 });
  }
  const at = fraction(shape.median, domain);
  const flip = at > 0.72;
  return [
    ridgeMark(shape, colours.tint, base, pen),
    name,
    element("line", {
      x1: pen.x(at),
      x2: pen.x(at),
      y1: base - ridge + 4,
      y2: base + line,
      stroke: colours.ink,
      "stroke-dasharray": "2 2",
    }),
    spanMark(shape.middle, domain, { y: base + line - 1.25, height: 2.5, fill: colours.fill }, pen),
    spanMark(
      shape.interval,
      domain,
      { y: base + line - 5, height: 10, fill: colours.fill, "fill-opacity": 0.4 },
      pen,
    ),
    marker(side, pen.x(at), base + line, colours.ink),
    text(formatMoney(shape.median, currency), {
      x: pen.x(at),
      dx: flip ? -7 : 7,
      anchor: flip ? "end" : "start",
      y: base - ridge + 14,
      fill: colours.ink,
      size: 15,
      weight: 600,
    }),
  ].join("");
}

/** The shape is stretched to the axis by a nested drawing of its own, since paths know no percentages. */
function ridgeMark({ shape }: PayShape, fill: string, base: number, { width }: Pen): string {
  if (shape.length < 2) return "";
  const steps = shape.map((value, index) => {
    return `${short((1000 * index) / (shape.length - 1))} ${short(100 * (1 - value))}`;
  });
  return element(
    "svg",
    {
      x: 0,
      y: base - ridge + 22,
      width: width(1),
      height: ridge - 22,
      viewBox: "0 0 1000 100",
      preserveAspectRatio: "none",
    },
    element("path", { d: `M0 100L${steps.join("L")}L1000 100Z`, fill }),
  );
}

function spanMark(
  range: [number, number] | null,
  domain: [number, number],
  look: Record<string, string | number>,
  { x, width }: Pen,
): string {
  if (!range) return "";
  const [from, to] = [fraction(range[0], domain), fraction(range[1], domain)];
  return element("rect", { x: x(from), width: width(to - from), rx: 1, ...look });
}

/** Side A is always a circle, side B a square, `size` pixels across. */
export function marker(side: Side, x: string | number, y: number, fill: string, size = 10): string {
  if (side === "a") return element("circle", { cx: x, cy: y, r: size / 2, fill });
  const half = size / 2 - 0.5;
  return element(
    "svg",
    { x, y, overflow: "visible" },
    element("rect", { x: -half, y: -half, width: 2 * half, height: 2 * half, rx: 1, fill }),
  );
}
