import { normalCdf } from "@/lib/stats/p-value";
import { draw } from "./quota";
import { normal, type Random } from "./random";
import { LEVELS } from "./role-target";

/** One posting that states pay in the US: its level (0 entry … 3 staff) and the employer's standing, a standard normal number. */
export interface PaidPosting {
  level: number;
  standing: number;
}

/**
 * Median pay by level, as multiples of the role's mid level. Chosen so that, with the spread below, Full-Stack's and
 * Backend's published medians come out of the pay guide's ratios between them.
 */
export const LEVEL_PAY: Record<string, readonly number[]> = {
  "full-stack-developer": [0.72, 1, 1.47, 1.793],
  "backend-developer": [0.727, 1, 1.415, 1.708],
};
export const USUAL_LEVEL_PAY = [0.72, 1, 1.38, 1.68];

const BETWEEN_EMPLOYERS = 0.06;
const WITHIN_EMPLOYER = 0.09;
const SPREAD = Math.hypot(BETWEEN_EMPLOYERS, WITHIN_EMPLOYER);
const STEP = 500;
/** One in so many postings states pay by the hour. */
const HOURLY = 25;
const HALF_DOLLAR_AN_HOUR = 1040;

/**
 * Annual pay for every posting, log-normal within a level, whose median is exactly the role's. `exact` are medians of
 * skills: one posting (two where the number is even) is moved to each, on its own side of the role's median.
 */
export function payOf(
  role: string,
  paid: readonly PaidPosting[],
  median: number,
  exact: readonly { median: number; n: number }[],
  random: Random,
): number[] {
  const levels = LEVEL_PAY[role] ?? USUAL_LEVEL_PAY;
  const raw = spreadOf(paid, random).map((spread, index) => (levels[paid[index]?.level ?? 1] ?? 1) * spread);
  const scale = median / middleOf(raw);
  const values = raw.map((value) => roundPay(value * scale, random));
  centre(values, median);
  const taken = new Set<number>();
  for (const { median: target, n } of exact) moveTo(values, target, n % 2 === 1 ? 1 : 2, median, taken);
  return values;
}

/**
 * Chooses `n` of the postings, by weight, so that the median of their pay is exactly `median`: as many below as above
 * and the postings that were moved to it between them.
 */
export function drawAtMedian(
  values: readonly number[],
  { median, n }: { median: number; n: number },
  weightOf: (index: number) => number,
  random: Random,
): number[] {
  const where = (passes: (value: number) => boolean) =>
    values.flatMap((value, index) => (passes(value) ? [index] : []));
  const middle = where((value) => value === median).slice(0, n % 2 === 1 ? 1 : 2);
  const side = (n - middle.length) / 2;
  return [
    ...draw(
      where((value) => value < median),
      side,
      weightOf,
      random,
    ),
    ...middle,
    ...draw(
      where((value) => value > median),
      side,
      weightOf,
      random,
    ),
  ];
}

/** Chooses `n` of the postings, by weight, whose median pay comes out near `middle`. */
export function drawNear(
  values: readonly number[],
  { middle, n }: { middle: number; n: number },
  weightOf: (index: number) => number,
  random: Random,
): number[] {
  const orders = values.map((_, index) => index);
  const below = orders.filter((index) => at(values, index) < middle);
  const above = orders.filter((index) => at(values, index) >= middle);
  const low = Math.min(below.length, Math.max(n - above.length, Math.round(n / 2)));
  return [...draw(below, low, weightOf, random), ...draw(above, n - low, weightOf, random)];
}

/** Each posting's distance from its level's median: ranked by employer and chance, then placed on the log-normal's own quantiles. */
function spreadOf(paid: readonly PaidPosting[], random: Random): number[] {
  const scores = paid.map(({ standing }) => BETWEEN_EMPLOYERS * standing + WITHIN_EMPLOYER * normal(random));
  const spread = new Array<number>(paid.length).fill(1);
  for (const level of LEVELS.keys()) {
    const own = scores.flatMap((score, index) => (paid[index]?.level === level ? [{ score, index }] : []));
    own.sort((x, y) => x.score - y.score || x.index - y.index);
    own.forEach(({ index }, rank) => {
      spread[index] = Math.exp(SPREAD * normalQuantile((rank + 0.5) / own.length));
    });
  }
  return spread;
}

/** By bisection: it runs once a posting, and the sample needs no more digits. */
function normalQuantile(p: number): number {
  let [low, high] = [-6, 6];
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (normalCdf(middle) < p) low = middle;
    else high = middle;
  }
  return low;
}

/** Type 7 median. */
export function middleOf(values: readonly number[]): number {
  const sorted = [...values].sort((x, y) => x - y);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[sorted.length / 2 - 1] ?? upper) + upper) / 2;
}

function roundPay(value: number, random: Random): number {
  const step = random() * HOURLY < 1 ? HALF_DOLLAR_AN_HOUR : STEP;
  return Math.round(value / step) * step;
}

/** Puts the middle value (both, of an even number) on the median and keeps the others on their sides. */
function centre(values: number[], median: number) {
  const order = values.map((_, index) => index).sort((x, y) => at(values, x) - at(values, y) || x - y);
  const below = Math.floor((values.length - 1) / 2);
  const above = Math.ceil((values.length - 1) / 2);
  order.forEach((index, rank) => {
    if (rank < below) values[index] = Math.min(at(values, index), median);
    else if (rank > above) values[index] = Math.max(at(values, index), median);
    else values[index] = median;
  });
}

function moveTo(values: number[], target: number, count: number, median: number, taken: Set<number>) {
  const sameSide = (value: number) => Math.sign(value - median) === Math.sign(target - median);
  const nearest = values
    .map((value, index) => ({ value, index }))
    .filter(({ value, index }) => !taken.has(index) && sameSide(value))
    .sort((x, y) => Math.abs(x.value - target) - Math.abs(y.value - target) || x.index - y.index);
  for (const { index } of nearest.slice(0, count)) {
    values[index] = target;
    taken.add(index);
  }
}

const at = (values: readonly number[], index: number) => values[index] ?? Number.NaN;
