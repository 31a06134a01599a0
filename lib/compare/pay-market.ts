import type { PostingFact } from "./posting-fact";

/** Where pay is compared: the postings open in these countries, in one currency. `country` is null for several. */
export interface PayMarket {
  country: string | null;
  countries: string[];
  currency: string;
}

/** The pay market of a dataset's unfiltered slices, and each country's own currency. */
export interface PayContext {
  home: string;
  currencyOf(country: string): string;
}

/**
 * One country: that country, in its own currency. Several: their postings, in the currency most of them state
 * (ties by code). None: the dataset's home country.
 */
export function payMarketOf(countries: string[], facts: PostingFact[], context: PayContext): PayMarket {
  const [only = context.home, ...more] = countries;
  if (more.length === 0) return { country: only, countries: [only], currency: context.currencyOf(only) };
  const stated = new Map<string, number>();
  for (const { pay } of facts) {
    if (pay && !pay.excluded) stated.set(pay.currency, (stated.get(pay.currency) ?? 0) + 1);
  }
  return { country: null, countries, currency: mostCommon(stated) ?? context.currencyOf(only) };
}

/** The country with the most disclosed postings in its own currency; ties by code. Null if none discloses. */
export function homeCountry(
  facts: Iterable<PostingFact>,
  currencyOf: (country: string) => string,
): string | null {
  const disclosed = new Map<string, number>();
  for (const { pay, countries } of facts) {
    if (!pay || pay.excluded) continue;
    for (const country of countries) {
      if (currencyOf(country) === pay.currency) disclosed.set(country, (disclosed.get(country) ?? 0) + 1);
    }
  }
  return mostCommon(disclosed);
}

function mostCommon(counts: Map<string, number>): string | null {
  let best: [string, number] | null = null;
  for (const [key, count] of counts) {
    if (!best || count > best[1] || (count === best[1] && key < best[0])) best = [key, count];
  }
  return best?.[0] ?? null;
}
