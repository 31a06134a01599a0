import type { Comparison } from "@/lib/compare/comparison";
import { sideWords } from "@/lib/report/words";
import type { Side } from "@/lib/view/view";

/** The way from the lower median to the higher one, in currency units a year; the parts add up to the gap and may be negative. */
export interface LikeForLikeSeries {
  currency: string;
  lower: Side;
  higher: Side;
  names: Record<Side, string>;
  from: number;
  to: number;
  explained: number;
  remaining: number;
  interval: [number, number] | null;
  /** Postings behind each median. */
  stated: Record<Side, number>;
}

/** Null where there is no like-for-like gap. */
export function toLikeForLikeSeries(comparison: Comparison): LikeForLikeSeries | null {
  const { a, b, gap } = comparison;
  if (!gap.likeForLike || a.pay.median === null || b.pay.median === null) return null;
  const flip = b.pay.median < a.pay.median;
  const words = sideWords(comparison);
  const { remaining, explained, interval } = gap.likeForLike;
  const sign = flip ? -1 : 1;
  return {
    currency: a.pay.currency,
    lower: flip ? "b" : "a",
    higher: flip ? "a" : "b",
    names: { a: words.a.label, b: words.b.label },
    from: Math.min(a.pay.median, b.pay.median),
    to: Math.max(a.pay.median, b.pay.median),
    explained: sign * explained,
    remaining: sign * remaining,
    stated: { a: a.pay.n, b: b.pay.n },
    interval: interval && flip ? [-interval[1], -interval[0]] : interval,
  };
}
