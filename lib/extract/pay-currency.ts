import { countryByCode } from "@/lib/posting/countries";
import { currencyByCode, isPlausibleAnnual } from "@/lib/posting/currencies";
import { currenciesOf, type Mark } from "./pay-marks";

const PLACE_WORDS: readonly (readonly [RegExp, string])[] = [
  [/canad|toronto|vancouver|montr[eé]al|ontario|quebec|british columbia|\bcad\b/, "CAD"],
  [/austral|sydney|melbourne|\baud\b/, "AUD"],
  [/new zealand|auckland|\bnzd\b/, "NZD"],
  [/singapore|\bsgd\b/, "SGD"],
  [/hong kong|\bhkd\b/, "HKD"],
  [/m[eé]xic|\bmxn\b/, "MXN"],
  [/\bu\.?s\.?a?\b|united states|new york|\bnyc\b|san francisco|california|\busd\b/, "USD"],
];

/** What a sign may stand for in a posting: the usual currency and those of its countries; "¥" always both. */
export function possibleCurrencies(mark: Mark, countries: readonly string[]): readonly string[] {
  const options = currenciesOf(mark);
  if (options.length < 3) return options;
  const local = new Set(countries.map((country) => countryByCode(country)?.currency));
  return options.filter((code, i) => i === 0 || local.has(code));
}

/**
 * The currency of a sign several share: the one named beside it, else that of the posting's countries, else the
 * usual one. `annualIn` gives a year's pay under a currency, so that 3,500 a month in Mexico City stays dollars.
 */
export function resolveCurrency(
  mark: Mark,
  countries: readonly string[],
  left: string,
  annualIn: (currency: string) => number,
): string | null {
  const options = currenciesOf(mark);
  const usual = options[0];
  if (usual === undefined) return null;
  if (options.length === 1) return usual;
  const named = PLACE_WORDS.filter(([words, code]) => options.includes(code) && words.test(left));
  const [only] = named;
  if (named.length === 1 && only) return only[1];
  const local = countries
    .map((country) => countryByCode(country)?.currency)
    .filter((code) => code !== undefined && options.includes(code)) as string[];
  const [first] = local;
  if (first !== undefined && !local.includes(usual) && isLikely(annualIn(first), first)) return first;
  if (mark === "¥" && !isLikely(annualIn(usual), usual)) {
    return options.find((code) => isLikely(annualIn(code), code)) ?? usual;
  }
  return first !== undefined && !local.includes(usual) && !isPlausibleAnnual(annualIn(usual), usual)
    ? first
    : usual;
}

/** Whether an amount is what full-time jobs commonly pay a year, not only what one might. */
export function isLikely(annual: number, code: string): boolean {
  const currency = currencyByCode(code);
  if (!currency || !isPlausibleAnnual(annual, code)) return false;
  return annual >= currency.yearFrom * 0.8 && annual <= currency.perUsd * 1_000_000;
}
