import type { Comparison, PayProfile } from "@/lib/compare/comparison";
import { signsIn } from "@/lib/compare/modelled";
import { formatDate, formatMoney, roundedInterval } from "@/lib/format";
import type { Side } from "@/lib/view/view";
import { counted, type Span, spans, strong } from "./spans";
import { areSame, hasFilters, inCountry, shortCountry, sideWords } from "./words";

/** The sentences under the headline: both medians with n, what is known of the gap, and what limits it. */
export function deck(comparison: Comparison): Span[] {
  const { a, b } = comparison;
  if (a.postings === 0 || b.postings === 0) {
    return spans(
      hasFilters(comparison)
        ? "Take a filter away, or choose another role, to see figures."
        : "Choose another role to see figures.",
    );
  }
  if (areSame(comparison)) {
    return spans("Choose another role, or give one side a filter of its own, to see a difference.");
  }
  const medians = medianSentence(comparison);
  const sentences = [medians, ...(["a", "b"] as const).map((side) => limits(comparison, side))];
  return joined([...sentences, likeForLikeSentence(comparison), conversionSentence(comparison)]);
}

/** "US base pay", "base pay in Germany", "base pay in EUR". */
export function payMarketWords({ country, currency }: Pick<PayProfile, "country" | "currency">): string {
  if (!country) return `base pay in ${currency}`;
  const short = shortCountry(country);
  return short.length <= 3 ? `${short} base pay` : `base pay in ${inCountry(country)}`;
}

/** Which country's pay is shown although no country was chosen, or null. */
export function chosenMarketSentence({ view, a, b }: Comparison): string | null {
  const silent = view.a.country.length === 0 ? a : view.b.country.length === 0 ? b : null;
  if (!silent?.pay.country) return null;
  return `Pay is that of postings in ${inCountry(silent.pay.country)}, the country with the most stated pay; counts and shares are of all countries.`;
}

function medianSentence(comparison: Comparison): Span[] {
  const { gap } = comparison;
  const words = sideWords(comparison);
  const sides: [Side, Side] = (gap.median ?? 0) >= 0 ? ["b", "a"] : ["a", "b"];
  const [first, second] = [comparison[sides[0]].pay, comparison[sides[1]].pay];
  if (first.median === null || second.median === null) return [];
  const same = first.country === second.country && first.currency === second.currency;
  const opening = same ? `Median ${payMarketWords(first)} is ` : "Median base pay is ";
  const isModelled = signsIn(comparison);
  const figure = (pay: PayProfile, side: Side, money: number): Span[] => {
    // A side that is filtered by country names it already.
    const unnamed = !same && comparison.view[side].country.length === 0;
    const where = unnamed && pay.country ? `, ${inCountry(pay.country)}` : "";
    return [
      { ...strong(formatMoney(money, pay.currency)), modelled: isModelled(`/${side}/pay/median`) },
      { text: ` in ${words[side].label}${where} (n\u00a0` },
      counted(pay.n, side, STATED),
      { text: ")" },
    ];
  };
  const start = [
    { text: opening },
    ...figure(first, sides[0], first.median),
    { text: " against " },
    ...figure(second, sides[1], second.median),
  ];
  if (!gap.interval) return [...start, { text: "." }];
  const currency = gap.converted ? comparison.a.pay.currency : first.currency;
  return [
    ...start,
    {
      text: `; the gap lies between ${rangeWords(gap.interval, sides[0], currency, "and")}`,
      modelled: isModelled("/gap/interval"),
    },
    { text: "." },
  ];
}

/** An interval of a gap as seen from its higher side: "$21,000 to $34,500", "$4,000 less to $24,000 more". */
export function rangeWords(
  [from, to]: readonly [number, number],
  higher: Side,
  currency: string,
  join = "to",
): string {
  const [low, high] = roundedInterval(higher === "b" ? [from, to] : [-to, -from]);
  const money = (value: number) => formatMoney(Math.abs(value), currency);
  if (low >= 0) return `${money(low)} ${join} ${money(high)}`;
  if (high <= 0) return `${money(high)} ${join} ${money(low)} less`;
  return `${money(low)} less ${join} ${money(high)} more`;
}

function limits(comparison: Comparison, side: Side): Span[] {
  const { pay } = comparison[side];
  const name = sideWords(comparison)[side].postings;
  if (pay.median !== null) {
    if (!pay.few) return [];
    return spans(
      `Few ${name} state their pay (n\u00a0`,
      counted(pay.n, side, STATED),
      "): take the figure with care.",
    );
  }
  const rest = `usable base pay in ${pay.currency}; a median needs 10, from 5 employers, none with more than half.`;
  if (pay.n === 0) return spans(`No ${name} state ${rest}`);
  return spans("Only ", counted(pay.n, side, STATED), ` ${name} ${pay.n === 1 ? "states" : "state"} ${rest}`);
}

const STATED = { pay: "stated" } as const;

function likeForLikeSentence(comparison: Comparison): Span[] {
  const { a, gap } = comparison;
  if (!gap.likeForLike || !gap.median) return [];
  const higher: Side = gap.median < 0 ? "a" : "b";
  const { interval } = gap.likeForLike;
  const remaining = higher === "a" ? -gap.likeForLike.remaining : gap.likeForLike.remaining;
  const { currency } = a.pay;
  const sure = interval ? ` (${rangeWords(interval, higher, currency)})` : "";
  const amount = strong(formatMoney(Math.abs(remaining), currency));
  const [start, end] =
    remaining < 0
      ? ["At equal seniority the gap turns: ", " the other way"]
      : ["At equal seniority ", " remains"];
  const modelled = signsIn(comparison)("/gap/likeForLike");
  return spans(start, amount, { text: `${end}${sure}`, modelled }, ".");
}

function conversionSentence({ gap }: Comparison): Span[] {
  if (!gap.converted) return [];
  const { from, to, rate, date } = gap.converted;
  return spans(
    `The gap is computed at 1 ${from} = ${formatRate(rate)} ${to} of ${formatDate(date)}; buying power is not considered.`,
  );
}

/** Four digits that count: "0.8511", "84.93". */
export const formatRate = (rate: number) => String(Number(rate.toPrecision(4)));

function joined(sentences: Span[][]): Span[] {
  return sentences
    .filter((sentence) => sentence.length > 0)
    .flatMap((sentence, index) => (index ? [{ text: " " }, ...sentence] : sentence));
}
