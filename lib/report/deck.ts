import type { Comparison, PayProfile } from "@/lib/compare/comparison";
import { formatCount, formatDate, formatMoney } from "@/lib/format";
import type { Side } from "@/lib/view/view";
import { type Span, spans, strong } from "./spans";
import { countryAdjective, inCountry, sideWords } from "./words";

/** The sentences under the headline: both medians with n, what is known of the gap, and what limits it. */
export function deck(comparison: Comparison): Span[] {
  const { a, b } = comparison;
  if (a.postings === 0 || b.postings === 0) {
    return spans("Take a filter away, or choose another role, to see figures.");
  }
  const medians = medianSentence(comparison);
  const sentences = [medians, ...(["a", "b"] as const).map((side) => limits(comparison, side))];
  return joined([...sentences, likeForLikeSentence(comparison), conversionSentence(comparison)]);
}

/** "US base pay", "Germany base pay", "base pay in EUR". */
export function payMarketWords({ country, currency }: PayProfile): string {
  return country ? `${countryAdjective(country)} base pay` : `base pay in ${currency}`;
}

/** Which country's pay is shown although no country was chosen, or null. */
export function chosenMarketSentence({ view, a, b }: Comparison): string | null {
  const silent = view.a.country.length === 0 ? a : view.b.country.length === 0 ? b : null;
  if (!silent?.pay.country) return null;
  return `Pay is that of postings in ${inCountry(silent.pay.country)}, the country with the most stated pay; counts and shares are of all countries.`;
}

function medianSentence({ a, b, gap }: Comparison): Span[] {
  if (a.pay.median === null || b.pay.median === null) return [];
  const [first, second] = (gap.median ?? 0) >= 0 ? [b.pay, a.pay] : [a.pay, b.pay];
  const money = (pay: PayProfile) => strong(formatMoney(pay.median ?? 0, pay.currency));
  const n = ` (n ${formatCount(first.n)} and ${formatCount(second.n)})`;
  const same = a.pay.country === b.pay.country && a.pay.currency === b.pay.currency;
  const where = (pay: PayProfile) => (pay.country ? ` in ${inCountry(pay.country)}` : "");
  const opening = same
    ? spans(`Median ${payMarketWords(first)} is `, money(first), " against ", money(second), n)
    : spans("Median base pay is ", money(first), where(first), " against ", money(second), where(second), n);
  if (!gap.interval) return [...opening, { text: "." }];
  const { currency } = gap.converted ? a.pay : first;
  const [low, high] = ends(gap.interval, (gap.median ?? 0) < 0);
  const text = `; the gap lies between ${formatMoney(low, currency)} and ${formatMoney(high, currency)}.`;
  return [...opening, { text }];
}

/** An interval as seen from the higher side. */
function ends([low, high]: readonly [number, number], flipped: boolean): [number, number] {
  return flipped ? [-high, -low] : [low, high];
}

function limits(comparison: Comparison, side: Side): Span[] {
  const { pay } = comparison[side];
  const name = sideWords(comparison)[side].postings;
  if (pay.median !== null) {
    return pay.few ? spans(`Few ${name} state their pay (n ${pay.n}): take the figure with care.`) : [];
  }
  const who =
    pay.n === 0
      ? `No ${name} state`
      : `Only ${formatCount(pay.n)} ${name} ${pay.n === 1 ? "states" : "state"}`;
  const rule = "a median needs 10, from 5 employers, none with more than half";
  return spans(`${who} usable ${payMarketWords(pay)}; ${rule}.`);
}

function likeForLikeSentence({ a, gap }: Comparison): Span[] {
  if (!gap.likeForLike || gap.median === null) return [];
  const remaining = gap.median < 0 ? -gap.likeForLike.remaining : gap.likeForLike.remaining;
  const { currency } = a.pay;
  if (remaining < 0)
    return spans(
      "At equal seniority the gap turns: ",
      strong(formatMoney(-remaining, currency)),
      " the other way.",
    );
  return spans("At equal seniority ", strong(formatMoney(remaining, currency)), " remains.");
}

function conversionSentence({ gap }: Comparison): Span[] {
  if (!gap.converted) return [];
  const { from, to, rate, date } = gap.converted;
  return spans(
    `The gap is computed at 1 ${from} = ${rate} ${to} of ${formatDate(date)}; buying power is not considered.`,
  );
}

function joined(sentences: Span[][]): Span[] {
  return sentences
    .filter((sentence) => sentence.length > 0)
    .flatMap((sentence, index) => (index ? [{ text: " " }, ...sentence] : sentence));
}
