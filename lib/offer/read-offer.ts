import { formatMoney } from "@/lib/format";
import { annualise, PERIODS_A_YEAR } from "@/lib/posting/annualise";
import { canBePay, isPlausibleAnnual, periodByAmount } from "@/lib/posting/currencies";
import { type ExchangeRate, exchangeRate } from "@/lib/posting/exchange-rates";
import type { PayPeriod } from "@/lib/posting/pay";
import { PERIOD_WORDS } from "@/lib/report/words";
import type { TypedOffer } from "@/lib/view/offer-fragment";
import { type AmountProblem, readAmount } from "./amount";

/** An offer, or the range of one, in whole units of its own currency a year. For one amount both ends are it. */
export interface Offer {
  kind: TypedOffer["kind"];
  low: number;
  high: number;
  currency: string;
  /** As typed, in numbers. */
  stated: { low: number; high: number; period: PayPeriod };
}

/** `field` is where the reader should look. */
export interface OfferProblem {
  field: "base" | "to";
  words: string;
  /** A period that would make a full-time pay of the amount. */
  period?: PayPeriod;
}

export type ReadOffer = { offer: Offer } | { problem: OfferProblem } | null;

/** Reads what was typed; null while nothing is. */
export function readOffer(typed: TypedOffer): ReadOffer {
  const { kind, currency, period } = typed;
  const base = readAmount(typed.base);
  const to = kind === "range" ? readAmount(typed.to) : base;
  if ("problem" in base) {
    if (base.problem === "empty" && (kind === "offer" || ("problem" in to && to.problem === "empty")))
      return null;
    return { problem: { field: "base", words: problemWords(base.problem, kind) } };
  }
  if ("problem" in to) return { problem: { field: "to", words: problemWords(to.problem, kind) } };
  if (to.value < base.value)
    return { problem: { field: "to", words: "The top of the range is below its bottom. Swap the two." } };
  const annual = (value: number) => annualise({ min: value, max: value, period });
  const [low, high] = [annual(base.value), annual(to.value)];
  for (const [field, typedValue, value] of [
    ["base", base.value, low],
    ["to", to.value, high],
  ] as const) {
    if (!isPlausibleAnnual(value, currency)) return { problem: implausible(field, typedValue, value, typed) };
  }
  return {
    offer: { kind, low, high, currency, stated: { low: base.value, high: to.value, period } },
  };
}

const PROBLEMS: Record<AmountProblem, string> = {
  empty: "One end of the range is missing.",
  none: "There is no amount in this. Write the base pay in digits, such as 95,000 or 95k.",
  several: "There are several amounts in this. Write one number in each field.",
  zero: "An offer of 0 cannot be placed: every posting pays more. Write the base pay, without bonus or equity.",
  negative: "Pay cannot be negative. Write the base pay as a plain amount.",
  "too-large": "This amount is too large to be anybody’s pay.",
};

/** What is wrong with a base that somebody wants to ask for, whole units a year; null with none. */
export function askProblem(typed: string, offered: number): string | null {
  const amount = readAmount(typed);
  if ("problem" in amount) return amount.problem === "empty" ? null : PROBLEMS_OF_ASK[amount.problem];
  return amount.value <= offered ? "This is no more than the offer, so the draft does not ask for it." : null;
}

const PROBLEMS_OF_ASK: Record<Exclude<AmountProblem, "empty">, string> = {
  none: "There is no amount in this. Write it in digits, such as 95,000 or 95k.",
  several: "There are several amounts in this. Write one.",
  zero: "An amount of 0 is nothing to ask for.",
  negative: "Pay cannot be negative.",
  "too-large": "This amount is too large to be anybody’s pay.",
};

function problemWords(problem: AmountProblem, kind: TypedOffer["kind"]): string {
  const asRange = problem === "several" && kind === "offer" ? " For a range, choose “I am hiring”." : "";
  return PROBLEMS[problem] + asRange;
}

function implausible(
  field: OfferProblem["field"],
  typed: number,
  annual: number,
  { currency, period }: TypedOffer,
): OfferProblem {
  const money = formatMoney(annual, currency);
  const times = period === "year" ? "" : `, which makes ${money} a year`;
  const said = `${formatMoney(typed, currency)} ${PERIOD_WORDS[period]}${times}: no full-time job pays that.`;
  const likely = canBePay(typed, currency) ? periodByAmount(typed, currency) : period;
  const fits = likely !== period && isPlausibleAnnual(typed * PERIODS_A_YEAR[likely], currency);
  return fits
    ? { field, words: `${said} Is it ${PERIOD_WORDS[likely]}?`, period: likely }
    : { field, words: `${said} Look at the amount, the currency and the period.` };
}

/** An offer in another currency, at the dated rate where it is not its own; null if there is no rate. */
export function inCurrency(
  { low, high, currency }: Pick<Offer, "low" | "high" | "currency">,
  to: string,
): { low: number; high: number; rate: ExchangeRate | null } | null {
  if (currency === to) return { low, high, rate: null };
  const rate = exchangeRate(currency, to);
  return rate && { low: Math.round(low * rate.rate), high: Math.round(high * rate.rate), rate };
}
