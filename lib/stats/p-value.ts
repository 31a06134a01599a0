import type { Interval } from "./median-interval";
import { Z95 } from "./student-t";

/** Two-sided p-value of "no difference", from an estimate and its 95% interval on the side of zero. */
export function pValueOf(estimate: number, [low, high]: Interval): number {
  const towardsZero = estimate > 0 ? estimate - low : high - estimate;
  if (estimate === 0) return 1;
  if (towardsZero <= 0) return 0;
  return 2 * (1 - normalCdf((Z95 * Math.abs(estimate)) / towardsZero));
}

/** Standard normal distribution function. Abramowitz and Stegun (1964), 26.2.17, within 7.5e-8. */
export function normalCdf(z: number): number {
  if (z < 0) return 1 - normalCdf(-z);
  const t = 1 / (1 + 0.2316419 * z);
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
}
