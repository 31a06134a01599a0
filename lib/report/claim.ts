import type { Comparison } from "@/lib/compare/comparison";
import { isWhollyModelled, signsIn } from "@/lib/compare/modelled";
import { formatCount, formatDate, formatMoney } from "@/lib/format";
import { SIDES, type Side } from "@/lib/view/view";
import { formatRate, payMarketWords, rangeWords } from "./deck";
import { isHeadlineModelled } from "./headline";
import { type Span, spans } from "./spans";
import { comparisonTitle } from "./title";
import { areSame, sharedFilterWords, sideWords } from "./words";

/** One sentence that can stand anywhere, or why there is none to quote. */
export type Claim = { sentence: string } | { none: string };

/** What a comparison's medians say, with n, interval, date and filters, for others' texts. */
export function claimOf(comparison: Comparison): Claim {
  const { a, b, gap, dataset } = comparison;
  const none = whyNoClaim(comparison);
  if (none !== null || gap.median === null) return { none: none ?? NOTHING_STATED };
  const words = sideWords(comparison);
  const [more, less]: [Side, Side] = gap.median >= 0 ? ["b", "a"] : ["a", "b"];
  const median = (side: Side) => {
    const { pay } = comparison[side];
    return `${formatMoney(pay.median ?? 0, pay.currency)} (n ${formatCount(pay.n)})`;
  };
  const filters = sharedFilterWords(comparison);
  const same = a.pay.country === b.pay.country;
  const what = same ? `median ${payMarketWords(a.pay)}` : "median base pay";
  return {
    sentence: `On ${formatDate(dataset.asOf)}, ${what} in ${dataset.market === "sample" ? "a modelled sample of " : ""}job postings${filters ? ` (${filters})` : ""} was ${median(more)} for ${words[more].name} against ${median(less)} for ${words[less].name}: ${verdictWords(comparison)}.`,
  };
}

/** Where a comparison's figures are from, as a source is named. */
export function citationOf(comparison: Comparison): string {
  const { label, asOf, id } = comparison.dataset;
  return `Crossroles, “${comparisonTitle(comparison)}”, ${label.toLowerCase()} as of ${formatDate(asOf)} (${id})`;
}

const NOTHING_STATED = "Too few postings state their pay for a sentence to quote.";

function whyNoClaim(comparison: Comparison): string | null {
  const { a, b, gap, modelled } = comparison;
  if (areSame(comparison)) return "Both sides are the same: there is nothing to quote.";
  if (a.pay.currency !== b.pay.currency)
    return "Pay is in two currencies, so there is no single sentence to quote.";
  if (gap.median === null || gap.verdict === "not-enough-data") return NOTHING_STATED;
  if (isWhollyModelled({ modelled }) || isHeadlineModelled(comparison))
    return "These figures follow from the sample’s model alone; nobody has published them, so there is nothing to quote.";
  return null;
}

function verdictWords(comparison: Comparison): string {
  const { a, gap } = comparison;
  const amount = formatMoney(Math.abs(gap.median ?? 0), a.pay.currency);
  const range = gapRange(comparison);
  const sure = range ? ` (95% interval ${range}${isRangeModelled(comparison) ? ", modelled" : ""})` : "";
  if (gap.verdict === "no-clear-difference") return `no clear difference${sure}`;
  if (gap.verdict === "nearly-identical") return `nearly the same${sure}`;
  return `${amount} more${sure}`;
}

/** The gap's interval as seen from the higher side: "$21,400 to $34,100". Null without one. */
function gapRange({ a, gap }: Comparison): string | null {
  if (!gap.interval) return null;
  return rangeWords(gap.interval, (gap.median ?? 0) >= 0 ? "b" : "a", a.pay.currency);
}

const isRangeModelled = (comparison: Comparison) => signsIn(comparison)("/gap/interval");

/** Whether a picture may show a comparison's figures: none of the sample rests on its model alone. */
export function hasShowableFigures(comparison: Comparison): boolean {
  if (comparison.dataset.market !== "sample") return true;
  return comparison.gap.median !== null && !isHeadlineModelled(comparison);
}

/** "The gap is $28,000, its 95% interval $21,400 to $34,100†". Null without a gap. */
export function gapSentence(comparison: Comparison): Span[] | null {
  const { a, gap } = comparison;
  if (gap.median === null || areSame(comparison)) return null;
  const about = gap.converted ? "about " : "";
  const amount = formatMoney(Math.abs(Math.round(gap.median)), a.pay.currency);
  const range = gapRange(comparison);
  if (!range) return spans(`The gap is ${about}${amount}`);
  return spans(`The gap is ${about}${amount}, its 95% interval `, {
    text: range,
    modelled: isRangeModelled(comparison),
  });
}

/** What a picture's figures are of: pay, rate of exchange, filters, date and kind of data. */
export function basisWords(comparison: Comparison): string {
  const { a, b, gap } = comparison;
  const same = a.pay.country === b.pay.country && a.pay.currency === b.pay.currency;
  const { converted } = gap;
  return joined([
    same ? `Median ${payMarketWords(a.pay)}` : "Median base pay",
    converted
      ? `1 ${converted.from} = ${formatRate(converted.rate)} ${converted.to} of ${formatDate(converted.date)}, buying power not considered`
      : "",
    dataWords(comparison),
  ]);
}

/** "Remote, senior · 30 June 2026 · imported postings": filters, date and kind of data. */
export function dataWords(comparison: Comparison): string {
  const { asOf, label } = comparison.dataset;
  return joined([sharedFilterWords(comparison), formatDate(asOf), label.toLowerCase()]);
}

const joined = (parts: string[]) => parts.filter(Boolean).join(" · ");

/** Whether any of the figures a picture shows bears the sign of a modelled one. */
export function hasSigns(comparison: Comparison): boolean {
  const isSigned = signsIn(comparison);
  return (
    isRangeModelled(comparison) ||
    SIDES.some((side) => isSigned(`/${side}/pay/median`) || isSigned(`/${side}/pay/n`))
  );
}
