import { type Interval, independentDifferenceInterval } from "@/lib/stats/median-interval";
import type { Comparison, Verdict } from "./comparison";
import { likeForLike } from "./like-for-like";
import type { StoredPay } from "./stored-profile";
import { NEAR_GAP, NEAR_INTERVAL } from "./thresholds";

interface PaidSide {
  postings: number;
  pay: StoredPay;
}

interface ShownMedian {
  median: number;
  interval: Interval | null;
  employers: number;
}

/** The gap between two sides' medians, B minus A, with its interval and verdict. */
export function gapOf(a: PaidSide, b: PaidSide): Comparison["gap"] {
  const fewer = Math.min(a.postings, b.postings);
  const volumeRatio = fewer > 0 ? Math.max(a.postings, b.postings) / fewer : null;
  const rest = { volumeRatio, converted: null, likeForLike: likeForLike(a.pay, b.pay) };
  const none = { median: null, percentOfLower: null, interval: null };
  if (a.pay.median === null || b.pay.median === null || a.pay.currency !== b.pay.currency) {
    return { ...none, verdict: "not-enough-data", ...rest };
  }
  const { gap, interval, verdict } = gapOfMedians(
    { ...a.pay, median: a.pay.median },
    { ...b.pay, median: b.pay.median },
  );
  const percentOfLower = (100 * gap) / Math.min(a.pay.median, b.pay.median);
  return { median: gap, percentOfLower, interval, verdict, ...rest };
}

/** The gap between two shown medians, b minus a, with its interval and verdict. */
export function gapOfMedians(a: ShownMedian, b: ShownMedian) {
  const gap = b.median - a.median;
  const degrees = { a: a.employers - 1, b: b.employers - 1 };
  const interval =
    a.interval && b.interval
      ? independentDifferenceInterval(a.median, a.interval, b.median, b.interval, degrees)
      : null;
  return { gap, interval, verdict: verdictOf(gap, interval, Math.min(a.median, b.median)) };
}

/** The first verdict that fits, from the gap, its 95 % interval and the lower of the two medians. */
export function verdictOf(gap: number, interval: Interval | null, lower: number): Verdict {
  if (!interval) return "not-enough-data";
  const [low, high] = interval;
  const near = Math.max(Math.abs(low), Math.abs(high)) <= NEAR_INTERVAL * lower;
  if (Math.abs(gap) < NEAR_GAP * lower && near) return "nearly-identical";
  if (low <= 0 && high >= 0) return "no-clear-difference";
  return gap < 0 ? "a-pays-more" : "b-pays-more";
}
