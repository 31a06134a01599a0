import { type Interval, independentDifferenceInterval } from "@/lib/stats/median-interval";
import { verdictOf } from "./gap";

interface ShownMedian {
  median: number;
  interval: Interval;
  employers: number;
}

/** The gap between two shown medians of one currency, b minus a, with its interval and verdict. */
export function gapOfMedians(a: ShownMedian, b: ShownMedian) {
  const gap = b.median - a.median;
  const degrees = { a: a.employers - 1, b: b.employers - 1 };
  const interval = independentDifferenceInterval(a.median, a.interval, b.median, b.interval, degrees);
  return { gap, interval, verdict: verdictOf(gap, interval, Math.min(a.median, b.median)) };
}
