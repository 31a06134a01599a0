import type { Comparison, Verdict } from "@/lib/compare/comparison";
import { NEAR_GAP, NEAR_INTERVAL } from "@/lib/compare/thresholds";
import { formatMoney, formatMoneyChange, formatShare } from "@/lib/format";
import { spans, strong } from "@/lib/report/spans";
import { sideWords } from "@/lib/report/words";
import { changeRange, decimals } from "./numbers";
import type { Step } from "./worked-example";

/** One median minus the other, and how the two intervals make the gap's. */
export function gapStep(comparison: Comparison): Step | null {
  const { a, b, gap } = comparison;
  if (gap.median === null || !gap.interval || gap.percentOfLower === null || gap.converted) return null;
  if (a.pay.median === null || b.pay.median === null || !a.pay.interval || !b.pay.interval) return null;
  const { currency } = b.pay;
  const money = (amount: number) => formatMoney(amount, currency);
  const root = (x: number, y: number) => `√(${money(x)}² + ${money(y)}²) = ${money(Math.hypot(x, y))}`;
  const below = root(b.pay.median - b.pay.interval[0], a.pay.interval[1] - a.pay.median);
  const above = root(b.pay.interval[1] - b.pay.median, a.pay.median - a.pay.interval[0]);
  return {
    to: "gap",
    heading: "Gap",
    sentences: spans(
      `${money(b.pay.median)} − ${money(a.pay.median)} = `,
      strong(formatMoneyChange(gap.median, currency)),
      `, ${decimals(Math.abs(gap.percentOfLower), 1)}% of the lower median. Downwards it may be off by ${below}, from the lower part of B’s interval and the upper part of A’s; upwards by ${above}. So the gap lies between `,
      strong(changeRange(gap.interval, currency, "and")),
      ".",
    ),
  };
}

/** Which rule the gap meets first. */
export function verdictStep(comparison: Comparison): Step | null {
  const { a, b, gap } = comparison;
  const words = sideWords(comparison);
  const reason = gap.verdict && REASONS[gap.verdict];
  if (!gap.verdict || !reason || gap.median === null || a.pay.median === null || b.pay.median === null)
    return null;
  const lower = Math.min(a.pay.median, b.pay.median);
  const limit = (part: number) => formatMoney(part * lower, b.pay.currency);
  const near = `Nearly identical would take a gap under ${limit(NEAR_GAP)} (${formatShare(NEAR_GAP)} of the lower median) and an interval within ±\u2060${limit(NEAR_INTERVAL)} (${formatShare(NEAR_INTERVAL)})`;
  const verdicts: Record<Verdict, string> = {
    "not-enough-data": "not enough data",
    "nearly-identical": "nearly identical",
    "no-clear-difference": "no clear difference",
    "a-pays-more": `${words.a.name} pays more`,
    "b-pays-more": `${words.b.name} pays more`,
  };
  return {
    to: "gap",
    heading: "Verdict",
    sentences: spans(`${near}${reason} `, strong(`Verdict: ${verdicts[gap.verdict]}`), "."),
  };
}

const REASONS: Record<Verdict, string | null> = {
  "not-enough-data": null,
  "nearly-identical": ", and both hold.",
  "no-clear-difference": "; not both hold. The interval contains zero.",
  "a-pays-more": "; not both hold. The whole interval is below zero.",
  "b-pays-more": "; not both hold. The whole interval is above zero.",
};

/** What the two mixes of levels explain. */
export function likeForLikeStep(comparison: Comparison): Step | null {
  const { a, b, gap } = comparison;
  const { likeForLike } = gap;
  if (!likeForLike || gap.median === null || a.pay.median === null || b.pay.median === null) return null;
  const { remaining, explained, interval, withoutCounterpart, aAtB, bAtA } = likeForLike;
  const words = sideWords(comparison);
  const { currency } = b.pay;
  const money = (amount: number) => formatMoney(amount, currency);
  const moved = (from: number, to: number) =>
    from === to ? `stay at ${money(to)}` : `be ${money(to)} instead of ${money(from)}`;
  const lone =
    withoutCounterpart > 0
      ? ` ${formatShare(withoutCounterpart)} of the postings with pay are at levels without counterpart and take no part in these medians.`
      : " Every level takes part.";
  return {
    to: "like-for-like",
    heading: "At equal seniority",
    sentences: spans(
      `With ${words.b.name}’s mix of levels, ${words.a.name}’s median would ${moved(a.pay.median, aAtB)}; with ${words.a.name}’s mix, ${words.b.name}’s would ${moved(b.pay.median, bAtA)}. On the mean of both directions `,
      strong(`${formatMoneyChange(remaining, currency)} remains`),
      `${interval ? `, between ${changeRange(interval, currency, "and")}` : ""}; seniority explains ${formatMoneyChange(explained, currency)} of the gap of ${formatMoneyChange(gap.median, currency)}.${lone}`,
    ),
  };
}
