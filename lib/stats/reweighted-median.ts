import type { Interval } from "./median-interval";
import { studentT95 } from "./student-t";
import { type Weighted, weightedQuantile } from "./weighted-quantile";

/** One level's values with their counts, and the share of the mix that it is given. */
export interface Stratum {
  values: [value: number, n: number][];
  share: number;
}

/** The median of a sample whose levels are given other shares, with its 95% interval. */
export interface ReweightedMedian {
  median: number;
  interval: Interval;
}

/**
 * Reweighting of DiNardo, Fortin and Lemieux (1996): each level counts as the mix says. The interval is Woodruff's, its
 * variance the sum over levels of share² · deff · p(1−p) / n, Student's t with one less than the employers; `deff` is
 * that within levels. Null without values.
 */
export function reweightedMedian(
  strata: Stratum[],
  deff: number,
  employers: number,
): ReweightedMedian | null {
  const present = strata.filter(({ values, share }) => values.length > 0 && share > 0);
  const sizes = present.map(({ values }) => values.reduce((sum, [, n]) => sum + n, 0));
  const size = sizes.reduce((sum, n) => sum + n, 0);
  const ascending = present
    .flatMap(({ values, share }, index): Weighted[] =>
      values.map(([value, n]) => ({ value, weight: (share * n) / (sizes[index] ?? 1) })),
    )
    .sort((x, y) => x.value - y.value);
  const median = weightedQuantile(ascending, size, 0.5);
  if (median === null || employers < 2) return null;
  const total = present.reduce((sum, { share }) => sum + share, 0);
  const variance = present.reduce((sum, { values, share }, index) => {
    const n = sizes[index] ?? 1;
    const below = values.reduce((count, [value, of]) => count + (value <= median ? of : 0), 0) / n;
    return sum + ((share / total) ** 2 * deff * below * (1 - below)) / n;
  }, 0);
  const reach = studentT95(employers - 1) * Math.sqrt(variance + roundingVariance(ascending));
  const low = weightedQuantile(ascending, size, Math.max(0, 0.5 - reach)) ?? median;
  const high = weightedQuantile(ascending, size, Math.min(1, 0.5 + reach)) ?? median;
  return { median, interval: [low, high] };
}

/**
 * Pay is stated in round sums, so the one in the middle stands for a whole stretch of ranks, and both the sample's and
 * the true middle lie anywhere in theirs: its share²/12 for each. Sheppard (1898).
 */
function roundingVariance(ascending: Weighted[]): number {
  const total = ascending.reduce((sum, { weight }) => sum + weight, 0);
  let reached = 0;
  const middle = ascending.find(({ weight }) => {
    reached += weight;
    return reached >= total / 2;
  });
  const stretch = ascending.reduce(
    (sum, { value, weight }) => sum + (value === middle?.value ? weight : 0),
    0,
  );
  return (2 * (stretch / total) ** 2) / 12;
}
