import { PERIODS_A_YEAR } from "./annualise";
import { countryByCode } from "./countries";
import table from "./currencies.json";
import { PAY_PERIODS, type PayPeriod } from "./pay";

export interface Currency {
  /** ISO 4217. */
  code: string;
  /** Units to one US dollar, rough: for telling amounts apart, never for converting them. */
  perUsd: number;
  /** An amount of at least this much, its period unsaid, is a year's pay; below, a month's or an hour's. */
  yearFrom: number;
  /** How it is written beside a number. A sign may belong to several currencies: the first is the usual one. */
  signs: string[];
  /** Lower case, the code among them. */
  words: string[];
}

/** Postings' currencies, with exchange levels of the day that the data file names. */
export const CURRENCIES: readonly Currency[] = table.currencies;

const byCode = new Map(CURRENCIES.map((currency) => [currency.code, currency]));

/** No full-time job pays more than this a year, in US dollars. */
export const MOST_USD = 2_000_000;
/** Nor less than a third of what is read as a year's pay: a third, since a year's pay may be low or part paid. */
export const LEAST_PART = 1 / 3;

export function currencyByCode(code: string): Currency | null {
  return byCode.get(code) ?? null;
}

/** The one currency of all these countries; null if they differ or are none. */
export function currencyOfCountries(countries: readonly string[]): string | null {
  const currencies = new Set(countries.map((country) => countryByCode(country)?.currency ?? null));
  const [only] = currencies;
  return currencies.size === 1 && only ? only : null;
}

/** Whether a full-time job may pay this a year. A currency we don't know rules nothing out. */
export function isPlausibleAnnual(annual: number, code: string): boolean {
  const currency = byCode.get(code);
  if (!currency) return annual > 0;
  return annual >= currency.yearFrom * LEAST_PART && annual <= MOST_USD * currency.perUsd;
}

/** The period an amount is most likely of, by its size alone: 25 USD an hour, 15,000 PLN a month. */
export function periodByAmount(amount: number, code: string): PayPeriod {
  const yearFrom = byCode.get(code)?.yearFrom ?? 15_000;
  if (amount >= yearFrom) return "year";
  if (amount >= yearFrom / 15) return "month";
  return amount >= yearFrom / 60 ? "day" : "hour";
}

/** Whether some period makes this amount a full-time pay. */
export function canBePay(amount: number, code: string): boolean {
  return PAY_PERIODS.some((period) => isPlausibleAnnual(amount * PERIODS_A_YEAR[period], code));
}
