import rows from "./countries.json";

export interface Country {
  /** ISO 3166-1 alpha-2, and XK for Kosovo, which has no code of its own there. */
  code: string;
  name: string;
  /** ISO 4217. */
  currency: string;
}

/** The country code of a posting that is open everywhere. */
export const WORLDWIDE = "*";

export const COUNTRIES: readonly Country[] = (rows as [string, string, string][]).map(
  ([code, name, currency]) => ({ code, name, currency }),
);

const byCode = new Map(COUNTRIES.map((country) => [country.code, country]));

export function countryByCode(code: string): Country | null {
  return byCode.get(code) ?? null;
}

/** English name; "Worldwide" for `*`; the code itself if it is none. */
export function countryName(code: string): string {
  return code === WORLDWIDE ? "Worldwide" : (byCode.get(code)?.name ?? code);
}

/** A country's own currency, ISO 4217; "USD" for a code that is none. */
export function currencyOf(code: string): string {
  return byCode.get(code)?.currency ?? "USD";
}
