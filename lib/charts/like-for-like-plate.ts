import { formatMoney, formatMoneyChange } from "@/lib/format";
import type { LikeForLikeSeries } from "./like-for-like-series";
import { drawPlate, type Pen, type PlateOptions } from "./plate";
import { element, escapeXml } from "./svg";

export const LIKE_FOR_LIKE_LAYOUT = { left: 0, right: 0, row: 42, bar: 16, steps: 4 } as const;

const { row: ROW, bar: BAR, steps: STEPS } = LIKE_FOR_LIKE_LAYOUT;
export const LIKE_FOR_LIKE_HEIGHT = STEPS * ROW;

/** From the lower median to the higher one: what the mix of levels explains, and what remains. */
export function likeForLikePlate(series: LikeForLikeSeries, options: PlateOptions = {}): string {
  return drawPlate(
    {
      title: "What seniority explains of the gap",
      description: likeForLikeWords(series),
      height: LIKE_FOR_LIKE_HEIGHT,
      left: LIKE_FOR_LIKE_LAYOUT.left,
      right: LIKE_FOR_LIKE_LAYOUT.right,
      body: (pen) =>
        stepsOf(series, pen)
          .map((step, index) => stepMark(step, index, series, pen))
          .join(""),
    },
    options,
  );
}

/** "Full-Stack $142,000, different seniority +$21,300, remains at equal seniority +$6,700, Backend $170,000." */
export function likeForLikeWords({
  names,
  lower,
  higher,
  from,
  to,
  explained,
  remaining,
  currency,
}: LikeForLikeSeries) {
  const change = (value: number) => formatMoneyChange(value, currency);
  return `${names[lower]} ${formatMoney(from, currency)}, different seniority ${change(explained)}, remains at equal seniority ${change(remaining)}, ${names[higher]} ${formatMoney(to, currency)}.`;
}

interface Step {
  label: string;
  value: string;
  from: number;
  to: number;
  fill: string;
}

function stepsOf(series: LikeForLikeSeries, { palette }: Pen): Step[] {
  const { names, lower, higher, from, to, explained, remaining, currency } = series;
  const between = from + explained;
  const change = (value: number) => formatMoneyChange(value, currency);
  return [
    { label: names[lower], value: formatMoney(from, currency), from: 0, to: from, fill: palette[lower].fill },
    { label: "Different seniority", value: change(explained), from, to: between, fill: palette.stone },
    {
      label: "Remains at equal seniority",
      value: change(remaining),
      from: between,
      to,
      fill: palette[remaining < 0 ? lower : higher].fill,
    },
    { label: names[higher], value: formatMoney(to, currency), from: 0, to, fill: palette[higher].fill },
  ];
}

function stepMark(step: Step, index: number, { from, to, explained }: LikeForLikeSeries, pen: Pen): string {
  const { x, width, palette } = pen;
  const max = Math.max(from, to, from + explained);
  const [low, high] = [Math.min(step.from, step.to) / max, Math.max(step.from, step.to) / max];
  const y = index * ROW;
  const whole = step.from === 0;
  const label = element(
    "text",
    {
      x: x(whole ? 0 : high),
      y: y + 13,
      "font-size": 13,
      fill: palette.ink,
      "text-anchor": whole ? null : "end",
    },
    `${escapeXml(step.label)} `,
    element("tspan", { "font-weight": 600 }, escapeXml(step.value)),
  );
  return (
    label + element("rect", { x: x(low), width: width(high - low), y: y + 19, height: BAR, fill: step.fill })
  );
}
