import { annualise, PERIODS_A_YEAR } from "@/lib/posting/annualise";
import { canBePay, currencyOfCountries, isPlausibleAnnual, periodByAmount } from "@/lib/posting/currencies";
import type { PayFact } from "@/lib/posting/facts";
import type { PayPeriod } from "@/lib/posting/pay";
import { readAmounts } from "./amounts";
import { readBasis } from "./basis";
import { isBelievable, isHintLikely, paysLikely, type Reading } from "./belief";
import { type Context, readContext, type Verdict } from "./context";
import { possibleCurrencies, resolveCurrency, unmarkedCurrency } from "./currency";
import { periodAfter, periodBefore, salariesAround } from "./periods";
import { joinRanges, type Range } from "./ranges";

/** Pay as one place of a text states it. */
export interface Offer {
  pay: PayFact;
  start: number;
  end: number;
  /** Called pay by the words around it, not only looking like it. */
  said: boolean;
  /** The words of the sentence before it, lower case. */
  left: string;
}

interface Surroundings {
  countries: readonly string[];
  /** The one currency of the countries. */
  local: string | null;
  isTitle: boolean;
}

/** No posting states this many; what goes beyond is a list of prices or an attack. */
const MOST_RANGES = 300;
const LONGEST_PERIOD = 24;

/** All pay a text states, in order. In a title no words need to call it pay. */
export function readOffers(text: string, countries: readonly string[], isTitle: boolean): Offer[] {
  const offers: Offer[] = [];
  const around = { countries, local: currencyOfCountries(countries), isTitle };
  let before: { end: number; verdict: Verdict } | null = null;
  let judged = 0;
  for (const range of joinRanges(text, readAmounts(text))) {
    if (judged >= MOST_RANGES) break;
    if (!mayBePay(range, around)) continue;
    judged++;
    const context = readContext(text, range, before);
    const aboutOther = context.verdict === "unsaid" && context.soft;
    before = { end: range.end, verdict: aboutOther ? "other" : context.verdict };
    const offer = context.verdict === "other" ? null : judge(text, range, context, around);
    if (offer) offers.push(offer);
  }
  return offers;
}

/** Sorts out what no period makes a pay, before its words are read. */
function mayBePay(range: Range, { countries, local }: Surroundings): boolean {
  if (range.mark !== null) {
    return possibleCurrencies(range.mark, countries).some((code) => canBePay(range.max, code));
  }
  if (!range.scaled && range.max < (range.single ? 10_000 : 1000)) return false;
  return range.min >= 1000 && (local === null || canBePay(range.max, local));
}

function judge(text: string, range: Range, context: Context, around: Surroundings): Offer | null {
  const after = periodAfter(text, range.end);
  const stated = range.period ?? after?.period ?? null;
  const mark = range.mark ?? unmarkedCurrency(text, range, context, { local: around.local, stated });
  if (mark === null) return null;
  const hinted = stated === null ? periodBefore(context.left) : null;
  const salaries = salariesAround(text, range.start, range.end);
  const said: Said = { stated, hints: [salaries > 12 ? "month" : null, hinted] };
  const currency = resolveCurrency(mark, around.countries, context.left, (code, sure) => {
    const reading = readIn(code, range, said);
    const guessed = reading.said === null && (reading.period === "hour" || reading.period === "day");
    return paysLikely(reading) && !(sure && guessed);
  });
  if (currency === null) return null;
  const reading = readIn(currency, range, said);
  const { period } = reading;
  const sure = stated ?? (salaries > 12 ? period : null);
  if (!isBelievable(text, range, context, reading, { stated: sure, isTitle: around.isTitle })) return null;

  const { min, max } = range;
  const pay: PayFact = { min, max, currency, period, annual: annualise({ min, max, period }, salaries) };
  const basis = readBasis(text, range);
  if (basis) pay.basis = basis;
  const excluded = whyExcluded(pay, salaries);
  if (excluded) pay.excluded = excluded;
  const end = after && after.end - range.end <= LONGEST_PERIOD ? after.end : range.end;
  const called = context.verdict === "pay" && context.by !== "extras";
  return { pay, start: range.start, end, said: called, left: context.left };
}

/** The period said beside an amount, and those that the words around it hint at. */
interface Said {
  stated: PayPeriod | null;
  hints: readonly (PayPeriod | null)[];
}

/** An amount taken to be in a currency. */
function readIn(currency: string, range: Range, { stated, hints }: Said): Reading {
  const hint = hints.find((period) => period !== null && isHintLikely(range, period, currency));
  const said = stated ?? hint ?? null;
  const period = said ?? periodByAmount(range.max, currency);
  const times = PERIODS_A_YEAR[period];
  return { currency, period, said, least: range.min * times, most: range.max * times };
}

/** Why a pay stays out of every figure: its ends lie too far apart, or no full-time job pays so. */
export function whyExcluded(pay: PayFact, salaries = 12): PayFact["excluded"] | null {
  const { min, max, period, currency } = pay;
  const annual = (amount: number): number => annualise({ min: amount, max: amount, period }, salaries);
  if (!isPlausibleAnnual(annual(max), currency)) return "implausible";
  if (max > 3 * min) return "too-wide";
  return isPlausibleAnnual(annual(min), currency) ? null : "implausible";
}
