import { exchangeRate } from "@/lib/posting/exchange-rates";
import { type Interval, independentDifferenceInterval } from "@/lib/stats/median-interval";
import type { Comparison, Verdict } from "./comparison";
import { closingDiscount } from "./disclosure";
import { likeForLike } from "./like-for-like";
import { payHistogram } from "./pay-histogram";
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

/** The gap between two sides' medians, B minus A, with its interval and verdict; B converted where currencies differ. */
export function gapOf(a: PaidSide, b: PaidSide): Comparison["gap"] {
  const fewer = Math.min(a.postings, b.postings);
  const volumeRatio = fewer > 0 ? Math.max(a.postings, b.postings) / fewer : null;
  const alike = a.pay.currency === b.pay.currency;
  const converted = alike ? null : exchangeRate(b.pay.currency, a.pay.currency);
  const rest = { volumeRatio, likeForLike: likeForLike(a.pay, b.pay) };
  const none = { median: null, percentOfLower: null, interval: null, converted: null, closing: null };
  if (a.pay.median === null || b.pay.median === null || (!alike && !converted)) {
    return { ...none, verdict: "not-enough-data", ...rest };
  }
  const ofA = { ...a.pay, median: a.pay.median };
  const ofB = atRate({ ...b.pay, median: b.pay.median }, converted?.rate ?? 1);
  const { gap, interval, verdict } = gapOfMedians(ofA, ofB);
  const percentOfLower = (100 * gap) / Math.min(ofA.median, ofB.median);
  const closing = alike ? closingOf(a.pay, b.pay, gap) : null;
  return { median: gap, percentOfLower, interval, verdict, converted, closing, ...rest };
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

function atRate({ median, interval, employers }: ShownMedian, rate: number): ShownMedian {
  return { median: median * rate, interval: interval && [interval[0] * rate, interval[1] * rate], employers };
}

/** What the better-paid side's silent postings would have to pay for the gap to close; the other side taken as stated. */
function closingOf(a: StoredPay, b: StoredPay, gap: number): Comparison["gap"]["closing"] {
  if (gap === 0) return null;
  const [side, better, other] = gap > 0 ? (["b", b, a] as const) : (["a", a, b] as const);
  if (other.median === null || better.inMarket === better.n) return null;
  return { side, lowerBy: closingDiscount(payHistogram(better), better.inMarket, other.median) };
}

/** The first verdict that fits, from the gap, its 95% interval and the lower of the two medians. */
export function verdictOf(gap: number, interval: Interval | null, lower: number): Verdict {
  if (!interval) return "not-enough-data";
  const [low, high] = interval;
  const near = Math.max(Math.abs(low), Math.abs(high)) <= NEAR_INTERVAL * lower;
  if (Math.abs(gap) < NEAR_GAP * lower && near) return "nearly-identical";
  if (low <= 0 && high >= 0) return "no-clear-difference";
  return gap < 0 ? "a-pays-more" : "b-pays-more";
}
