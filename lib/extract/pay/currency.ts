import { countryByCode } from "@/lib/posting/countries";
import { currencyOfCountries } from "@/lib/posting/currencies";
import type { PayPeriod } from "@/lib/posting/pay";
import { standsAlone } from "./belief";
import type { Context } from "./context";
import { currenciesOf, type Mark } from "./marks";
import type { Range } from "./ranges";

const PLACES = new RegExp(
  [
    "(canad|toronto|vancouver|montr[eé]al|ontario|quebec|british columbia|\\bcad\\b)",
    "(austral|sydney|melbourne|\\baud\\b)",
    "(new zealand|auckland|\\bnzd\\b)",
    "(singapore|\\bsgd\\b)",
    "(hong kong|\\bhkd\\b)",
    "(m[eé]xic|\\bmxn\\b)",
    "(\\bu\\.?s\\.?a?\\b|united states|new york|\\bnyc\\b|san francisco|california|\\busd\\b)",
  ].join("|"),
  "g",
);
const CODES = ["CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "USD"];

/** The one dollar that the places named in a sentence have. */
function dollarNamed(left: string): string | null {
  const named = new Set<string | undefined>();
  PLACES.lastIndex = 0;
  for (let match = PLACES.exec(left); match; match = PLACES.exec(left)) {
    const [, ...groups] = match;
    named.add(CODES[groups.findIndex((group) => group !== undefined)]);
  }
  const [only] = named;
  return named.size === 1 ? (only ?? null) : null;
}

/** What a sign may stand for in a posting: the usual currency and those of its countries; "¥" always both. */
export function possibleCurrencies(mark: Mark, countries: readonly string[]): readonly string[] {
  const options = currenciesOf(mark);
  if (options.length < 3) return options;
  const local = new Set(countries.map((country) => countryByCode(country)?.currency));
  return options.filter((code, i) => i === 0 || local.has(code));
}

/**
 * The currency of a sign several share: the one named in the sentence, else that of the posting's countries,
 * else the usual one. `fits` tells whether jobs pay the amount in a currency (`sure`: without guessing that it is
 * an hour's or a day's), so that 3,500 a month in Mexico City stays dollars.
 */
export function resolveCurrency(
  mark: Mark,
  countries: readonly string[],
  left: string,
  fits: (currency: string, sure: boolean) => boolean,
): string | null {
  const [usual, ...rest] = possibleCurrencies(mark, countries);
  if (usual === undefined || currenciesOf(mark).length === 1) return usual ?? null;
  const options = currenciesOf(mark);
  const named = dollarNamed(left);
  if (named !== null && options.includes(named)) return named;
  // Only if all its countries share it: of Canada and Australia, or Canada and Britain, neither can be meant
  const shared = currencyOfCountries(countries);
  const local = shared !== null && options.includes(shared) ? [shared] : [];
  const order = [...local, usual, ...rest];
  return order.find((code) => fits(code, true)) ?? order.find((code) => fits(code, false)) ?? usual;
}

/** "Base salary (EUR): 60,000 - 70,000", or no currency at all: that of the posting's country. */
export function unmarkedCurrency(
  text: string,
  range: Range,
  context: Context,
  { local, stated }: { local: string | null; stated: PayPeriod | null },
): Mark | null {
  const shaped = !range.single && (stated !== null || (range.scaled && standsAlone(text, range)));
  const called = context.verdict === "pay" && (context.near || (!range.single && context.left.length < 70));
  if (!called && !shaped) return null;
  const words = context.left + text.slice(range.end, range.end + 12).toLowerCase();
  const named = /(?<![a-z])(?:usd|eur|gbp|cad|aud|chf|pln|inr|sek|nok|dkk|sgd|nzd)(?![a-z])|[€£₹$]/.exec(
    words,
  )?.[0];
  if (!named) return local;
  return named.length === 3 ? named.toUpperCase() : named;
}
