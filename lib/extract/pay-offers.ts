import { annualise, PERIODS_A_YEAR } from "@/lib/posting/annualise";
import {
  canBePay,
  currencyByCode,
  currencyOfCountries,
  isPlausibleAnnual,
  periodByAmount,
} from "@/lib/posting/currencies";
import type { PayFact } from "@/lib/posting/facts";
import type { PayPeriod } from "@/lib/posting/pay";
import { readAmounts } from "./pay-amounts";
import { type Context, readContext, type Verdict } from "./pay-context";
import { isLikely, possibleCurrencies, resolveCurrency } from "./pay-currency";
import type { Mark } from "./pay-marks";
import { periodAfter, periodBefore, salariesAround } from "./pay-periods";
import { joinRanges, type Range } from "./pay-ranges";

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

/** No posting states this many; what goes beyond is a list of prices or an attack. */
const MOST_RANGES = 300;

/** All pay a text states, in order. In a title no words need to call it pay. */
export function readOffers(text: string, countries: readonly string[], isTitle: boolean): Offer[] {
  const offers: Offer[] = [];
  const local = currencyOfCountries(countries);
  let before: { end: number; verdict: Verdict } | null = null;
  let judged = 0;
  for (const range of joinRanges(text, readAmounts(text))) {
    if (judged >= MOST_RANGES) break;
    if (!mayBePay(range, countries, local)) continue;
    judged++;
    const context = readContext(text, range, before);
    before = { end: range.end, verdict: context.verdict };
    const offer = judge(text, range, context, { countries, local, isTitle });
    if (offer) offers.push(offer);
  }
  return offers;
}

/** Sorts out what no period makes a pay, before its words are read. */
function mayBePay(range: Range, countries: readonly string[], local: string | null): boolean {
  if (range.mark !== null) {
    return possibleCurrencies(range.mark, countries).some((code) => canBePay(range.max, code));
  }
  if (!range.scaled && range.max < (range.single ? 10_000 : 1000)) return false;
  return local !== null ? canBePay(range.max, local) && range.min >= 1000 : range.scaled && !range.single;
}

interface Surroundings {
  countries: readonly string[];
  local: string | null;
  isTitle: boolean;
}

function judge(text: string, range: Range, context: Context, around: Surroundings): Offer | null {
  if (context.verdict === "other") return null;
  const said = context.verdict === "pay";
  const mark = range.mark ?? unmarkedCurrency(text, range, context, around.local);
  if (mark === null) return null;
  const right = periodAfter(text, range.end);
  const salaries = salariesAround(text, range.start, range.end);
  const stated = range.period ?? right?.period ?? null;
  const hinted = periodBefore(context.left);
  const periodIn = (currency: string): PayPeriod =>
    stated ??
    likelyHint(range, hinted, currency) ??
    (salaries > 12 ? "month" : periodByAmount(range.max, currency));
  const annualIn = (currency: string): number => range.max * PERIODS_A_YEAR[periodIn(currency)];
  const currency = resolveCurrency(mark, around.countries, context.left, annualIn);
  if (currency === null) return null;
  const period = periodIn(currency);
  const { min, max } = range;
  const pay: PayFact = { min, max, currency, period, annual: annualise({ min, max, period }, salaries) };
  const likely = isLikely(annualIn(currency), currency);
  if (said) {
    const unclear =
      range.single && stated === null && hinted === null && period !== "year" && period !== "month";
    if (unclear && context.left.length > 40) return null;
    if (range.single && !likely && !(context.near && right)) return null;
  } else {
    if (!likely || (range.mark === null && !(range.scaled || right))) return null;
    const yearly = min >= (currencyByCode(currency)?.yearFrom ?? 0);
    const alone = around.isTitle || standsAlone(text, range);
    if (
      range.single ? stated === null && !(alone && yearly) : stated === null && !yearly && !around.isTitle
    ) {
      return null;
    }
  }
  const basis = readBasis(text, range);
  if (basis) pay.basis = basis;
  const excluded = whyExcluded(pay, salaries);
  if (excluded) pay.excluded = excluded;
  const end = right && text.slice(range.end, right.end).length <= 24 ? right.end : range.end;
  return { pay, start: range.start, end, said, left: context.left };
}

/** "annual" or "hourly" said earlier in the sentence holds only if the amount fits it. */
function likelyHint(range: Range, hinted: PayPeriod | null, currency: string): PayPeriod | null {
  if (hinted === null) return null;
  const yearFrom = currencyByCode(currency)?.yearFrom ?? 15_000;
  const annual = range.max * PERIODS_A_YEAR[hinted];
  return annual >= yearFrom * 0.8 && annual <= yearFrom * 50 ? hinted : null;
}

/** "Base salary (EUR): 60,000 - 70,000", or no currency at all: that of the posting's country. */
function unmarkedCurrency(text: string, range: Range, context: Context, local: string | null): Mark | null {
  const shaped =
    !range.single && (periodAfter(text, range.end) !== null || (range.scaled && standsAlone(text, range)));
  if (!(context.verdict === "pay" && (context.near || context.left.length < 70)) && !shaped) return null;
  const named = /(?<![a-z])(usd|eur|gbp|cad|aud|chf|pln|inr|sek|nok|dkk|sgd|nzd)(?![a-z])|[€£₹$]/.exec(
    context.left + text.slice(range.end, range.end + 12).toLowerCase(),
  );
  if (named) return named[0].length === 3 ? named[0].toUpperCase() : named[0] === "€" ? "EUR" : named[0];
  return local;
}

function standsAlone(text: string, range: Range): boolean {
  const left = text.slice(Math.max(0, range.start - 14), range.start).toLowerCase();
  const right = text.slice(range.end, range.end + 8);
  return (
    /(?:^|[|\n(•·])[^\p{L}\d]*(?:(?:up )?to |from |bis |bis zu |ab |circa |ca\. |max )?$/u.test(left) &&
    /^\+?\s*(?:$|[|\n)•·+])/.test(right)
  );
}

const NET = /(?<![.\p{L}\d])(?:net|netto|neto|nett|líquido|na rękę|na reke)(?![\p{L}\d])/u;
const B2B = /(?<![\p{L}\d])b2b(?![\p{L}\d])|\+ ?vat(?!\p{L})/u;

function readBasis(text: string, range: Range): "net" | "b2b" | null {
  const around = text.slice(Math.max(0, range.start - 24), range.end + 36).toLowerCase();
  const lines = around.split("\n");
  const near =
    lines.length === 1
      ? around
      : text
          .slice(range.start, range.end + 36)
          .split("\n", 1)[0]
          ?.toLowerCase();
  if (near === undefined) return null;
  if (B2B.test(near)) return "b2b";
  return NET.test(near) ? "net" : null;
}

/** Why a pay stays out of every figure: its ends lie too far apart, or no full-time job pays so. */
export function whyExcluded(pay: PayFact, salaries = 12): PayFact["excluded"] | null {
  const { min, max, period, currency } = pay;
  const annual = (amount: number): number => annualise({ min: amount, max: amount, period }, salaries);
  if (!isPlausibleAnnual(annual(max), currency)) return "implausible";
  if (max > 3 * min) return "too-wide";
  return isPlausibleAnnual(annual(min), currency) ? null : "implausible";
}
