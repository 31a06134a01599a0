import { formatCount, formatCounted, formatDate, formatList, formatMoney, formatShare } from "@/lib/format";
import { EXCHANGE_RATES, type ExchangeRate } from "@/lib/posting/exchange-rates";
import { formatRate } from "@/lib/report/deck";
import { PERIOD_WORDS } from "@/lib/report/words";
import type { Interval } from "@/lib/stats/median-interval";
import { widthOf } from "./advertised";
import type { CheckedOffer, CheckedSide } from "./checked";
import { isShown, type OfferMarket, type OfferSide } from "./market";
import type { Offer } from "./read-offer";
import type { Standing } from "./standing";

/** A posting whose range is wider, top over bottom, is in no pay figure. */
export const WIDEST_RANGE = 3;

/** From this share on it would round to all. */
const NEARLY_ALL = 0.995;

/** "57% to 67%"; "over 99%" where both ends would round to all. */
export const intervalWords = ([low, high]: Interval, join = "to"): string =>
  low >= NEARLY_ALL ? "over 99%" : `${formatShare(low)} ${join} ${formatShare(high)}`;

/** "62%", never "100%" for less than all; with none or all below it, that is said. */
export function aboveWords({ below, n, share }: Standing): string {
  if (below === 0) return `none of the ${formatCount(n)}`;
  if (below === n) return `all ${formatCount(n)}`;
  return share >= NEARLY_ALL ? "99%" : formatShare(share);
}

/** "62% of comparable postings", "all 546 comparable postings". */
function aboveComparable(standing: Standing): string {
  const { below, n } = standing;
  return `${aboveWords(standing)}${below === 0 || below === n ? "" : " of"} comparable postings`;
}

/** The page's one sentence once an offer is typed. */
export function offerFinding(market: OfferMarket, { offer, a }: CheckedOffer): string {
  if (!a) return `There is no exchange rate from ${offer.currency} to ${market.a.pay.currency}`;
  if (!a.standing) return `Too few postings state their pay to place this ${offer.kind}`;
  if (offer.kind === "offer") return `This offer pays more than ${aboveComparable(a.standing.middle)}`;
  const { low, high } = a.standing;
  return `This range starts above ${aboveComparable(low)} and ends above ${aboveWords(high)}`;
}

/** What the finding rests on. */
export function offerDeck(market: OfferMarket, { offer, a }: CheckedOffer): string {
  const { pay, slice } = market.a;
  const who = `${formatCounted(pay.n, "posting")} for ${slice} by ${formatCounted(pay.employers, "employer")}`;
  if (!a?.standing) return suppressedWords(market.a);
  const { middle } = a.standing;
  const pays = (n: number) => (n === 1 ? "pays" : "pay");
  const same = middle.same > 0 ? `; ${formatCount(middle.same)} ${pays(middle.same)} the same` : "";
  const counts = `${formatCount(middle.below)} of ${who} ${pays(middle.below)} less${offer.kind === "range" ? " than its middle" : ""}${same}`;
  const few = pay.few ? " That is few: take it with care." : "";
  const [low] = middle.interval;
  const where = low >= NEARLY_ALL ? "is" : "lies between";
  return `${counts}. At 95% confidence the true share ${where} ${intervalWords(middle.interval, "and")}.${few}`;
}

/** Why a side gives no figures. */
export function suppressedWords({ pay, slice }: OfferSide): string {
  const who = pay.n === 0 ? "No posting" : `Only ${formatCounted(pay.n, "posting")}`;
  const verb = pay.n === 1 || pay.n === 0 ? "states" : "state";
  const from = pay.n > 0 ? `, from ${formatCounted(pay.employers, "employer")}` : "";
  return `${who} for ${slice} ${verb} usable base pay in ${pay.currency}${from}. A percentile needs 10, from 5 employers, none with more than half.`;
}

/** How the amount typed became the amount that is placed; null where it is the same. */
export function workingWords(
  { stated, low, high, currency }: Offer,
  { rate, ...at }: CheckedSide,
): string | null {
  const range = (from: number, to: number, code: string) =>
    from === to ? formatMoney(from, code) : `${formatMoney(from, code)} to ${formatMoney(to, code)}`;
  const yearly =
    stated.period === "year"
      ? ""
      : `${range(stated.low, stated.high, currency)} ${PERIOD_WORDS[stated.period]} is counted as ${range(low, high, currency)} a year.`;
  const converted = rate
    ? `${range(low, high, currency)} is ${range(at.low, at.high, rate.to)}, ${rateWords(rate)}`
    : "";
  return [yearly, converted].filter(Boolean).join(" ") || null;
}

export function rateWords({ from, to, rate, date }: ExchangeRate): string {
  return `at 1 ${from} = ${formatRate(rate)} ${to} of ${formatDate(date)} (${EXCHANGE_RATES.source}); buying power is not considered.`;
}

/** How the other role would value it. */
export function otherRoleWords(market: OfferMarket, { offer, b }: CheckedOffer): string {
  const { slice } = market.b;
  if (!b) return `There is no exchange rate from ${offer.currency} to ${market.b.pay.currency}.`;
  if (!isShown(market.b) || !b.standing) return suppressedWords(market.b);
  const { middle } = b.standing;
  const what = offer.kind === "range" ? "the middle of this range" : "the same offer";
  return `Among ${formatCounted(middle.n, "posting")} for ${slice}, ${what} would pay more than ${middle.below === middle.n ? "all of them" : middle.below === 0 ? "none" : aboveWords(middle)} (${intervalWords(middle.interval)}).`;
}

/** The range that a role's postings advertise, or why none is given. */
export function advertisedWords({ advertised, pay, slice }: OfferSide): string {
  if (!advertised) return `Too few postings for ${slice} state a range to say what one typically is.`;
  const money = (amount: number) => formatMoney(amount, pay.currency);
  return `Postings for ${slice} typically advertise ${money(advertised.low)} to ${money(advertised.high)}: the medians of both ends, of ${formatCounted(advertised.n, "posting")} with a range.`;
}

/** A planned range's width against what postings state, in sentences. */
export function widthWords({ a, b }: OfferMarket, offer: Offer, narrower: number): string {
  const width = widthOf([offer.low, offer.high]);
  const own =
    offer.high > offer.low
      ? `The top of this range is ${formatShare(width)} above its bottom.`
      : "Both ends of this range are the same.";
  const wide =
    offer.high > WIDEST_RANGE * offer.low
      ? " A top over three times the bottom says so little that such postings are left out of every figure here."
      : "";
  const typical = ({ advertised, label }: OfferSide) =>
    advertised && `${formatShare(advertised.width)} for ${label} (n\u00a0${formatCount(advertised.n)})`;
  const [ofA, ofB] = [typical(a), typical(b)];
  const widths = [ofA, ofB].filter((one) => one !== null);
  if (widths.length === 0) return own + wide;
  const narrow = ofA
    ? `; ${formatShare(narrower)} of the postings for ${a.label} with a range state a narrower one`
    : "";
  return `${own} Typical is ${formatList(widths)}${narrow}.${wide}`;
}

/** The figures of a planned range in one sentence: what its middle beats. */
export function beatsWords({ a }: CheckedOffer): string | null {
  if (!a?.standing) return null;
  const { middle } = a.standing;
  return `Its middle pays more than ${aboveComparable(middle)} that are open now (${intervalWords(middle.interval)}).`;
}
