import type { Comparison } from "@/lib/compare/comparison";
import { formatMoney, formatMoneyChange } from "@/lib/format";
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

/** One bar of the way; `side` is whose median or remainder it is, null for what neither side's is. */
export interface LikeForLikeStep {
  key: "lower" | "explained" | "remaining" | "higher";
  label: string;
  value: string;
  from: number;
  to: number;
  side: Side | null;
}

export function likeForLikeSteps(series: LikeForLikeSeries): LikeForLikeStep[] {
  const { names, lower, higher, from, to, explained, remaining, currency } = series;
  const between = from + explained;
  const change = (value: number) => formatMoneyChange(value, currency);
  return [
    { key: "lower", label: names[lower], value: formatMoney(from, currency), from: 0, to: from, side: lower },
    {
      ...{ key: "explained", label: "Different seniority", value: change(explained) },
      ...{ from, to: between, side: null },
    },
    {
      ...{ key: "remaining", label: "Remains at equal seniority", value: change(remaining) },
      ...{ from: between, to, side: remaining < 0 ? lower : higher },
    },
    { key: "higher", label: names[higher], value: formatMoney(to, currency), from: 0, to, side: higher },
  ];
}

/** Where the axis ends. */
export const likeForLikeEnd = ({ from, to, explained }: LikeForLikeSeries): number =>
  Math.max(from, to, from + explained);
