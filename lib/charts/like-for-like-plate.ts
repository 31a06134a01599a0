import { formatMoney, formatMoneyChange } from "@/lib/format";
import {
  type LikeForLikeSeries,
  type LikeForLikeStep,
  likeForLikeEnd,
  likeForLikeSteps,
} from "./like-for-like-series";
import { drawPlate, FLUID_PEN, type Pen, type PlateOptions } from "./plate";
import { element, escapeXml } from "./svg";

export const LIKE_FOR_LIKE_LAYOUT = { left: 0, right: 0, row: 42, top: 19, bar: 16, steps: 4 } as const;

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
        likeForLikeSteps(series)
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

function stepMark(step: LikeForLikeStep, index: number, series: LikeForLikeSeries, pen: Pen): string {
  const { x, width, palette } = pen;
  const [low, high] = stretchOf(step, series);
  const fill = step.side ? palette[step.side].fill : palette.stone;
  return (
    stepWords(step, index, series, pen) +
    element("rect", {
      x: x(low),
      width: width(high - low),
      y: index * ROW + LIKE_FOR_LIKE_LAYOUT.top,
      height: BAR,
      fill,
    })
  );
}

function stepWords(
  step: LikeForLikeStep,
  index: number,
  series: LikeForLikeSeries,
  { x, palette }: Pen,
): string {
  const whole = step.from === 0;
  return element(
    "text",
    {
      x: x(whole ? 0 : stretchOf(step, series)[1]),
      y: index * ROW + 13,
      "font-size": 13,
      fill: palette.ink,
      "text-anchor": whole ? null : "end",
    },
    `${escapeXml(step.label)} `,
    element("tspan", { "font-weight": 600 }, escapeXml(step.value)),
  );
}

/** All words of the fluid plate without its bars, for the live drawing to lay over its own. */
export function likeForLikeLabels(series: LikeForLikeSeries): string {
  return likeForLikeSteps(series)
    .map((step, index) => stepWords(step, index, series, FLUID_PEN))
    .join("");
}

function stretchOf({ from, to }: LikeForLikeStep, series: LikeForLikeSeries): [number, number] {
  const end = likeForLikeEnd(series);
  return [Math.min(from, to) / end, Math.max(from, to) / end];
}
