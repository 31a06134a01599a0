import { type Histogram, quantile, sizeOf } from "./quantile";
import { studentT95 } from "./student-t";

export type Interval = [low: number, high: number];

/**
 * 95% interval of a median: that of the share of postings at or below it, variance 0.25 · deff / n, read back through
 * the quantiles; Student's t with k−1 degrees for k employers. Woodruff (1952). Null without at least two employers.
 */
export function medianInterval(histogram: Histogram, deff: number, employers: number): Interval | null {
  const n = sizeOf(histogram);
  if (n === 0 || employers < 2) return null;
  const reach = studentT95(employers - 1) * Math.sqrt((0.25 * deff) / n);
  const low = quantile(histogram, Math.max(0, 0.5 - reach));
  const high = quantile(histogram, Math.min(1, 0.5 + reach));
  return low === null || high === null ? null : [low, high];
}

/** 95% interval of `b − a` from the two estimates and their intervals. MOVER: Zou and Donner (2008). */
export function differenceInterval(a: number, ofA: Interval, b: number, ofB: Interval): Interval {
  const gap = b - a;
  return [gap - Math.hypot(b - ofB[0], ofA[1] - a), gap + Math.hypot(ofB[1] - b, a - ofA[0])];
}

/**
 * The same for two independent samples of few employers, whose intervals are Student's with `degrees` each: their
 * difference has more degrees than either. Satterthwaite (1946).
 */
export function independentDifferenceInterval(
  a: number,
  ofA: Interval,
  b: number,
  ofB: Interval,
  degrees: { a: number; b: number },
): Interval {
  const gap = b - a;
  const reach = (fromA: number, fromB: number) => {
    const [varianceA, varianceB] = [
      (fromA / studentT95(degrees.a)) ** 2,
      (fromB / studentT95(degrees.b)) ** 2,
    ];
    const variance = varianceA + varianceB;
    if (variance === 0) return 0;
    const together = variance ** 2 / (varianceA ** 2 / degrees.a + varianceB ** 2 / degrees.b);
    return studentT95(together) * Math.sqrt(variance);
  };
  return [gap - reach(ofA[1] - a, b - ofB[0]), gap + reach(a - ofA[0], ofB[1] - b)];
}
