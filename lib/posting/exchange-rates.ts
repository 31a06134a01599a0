import table from "./exchange-rates.json";

/** What one unit of a currency was worth in another on a past day. */
export interface ExchangeRate {
  from: string;
  to: string;
  rate: number;
  /** ISO day. */
  date: string;
}

/** The one table of rates: nothing fetches newer ones. Units to one euro. */
export const EXCHANGE_RATES: { date: string; source: string; perEuro: Readonly<Record<string, number>> } =
  table;

const byCode = new Map(Object.entries(EXCHANGE_RATES.perEuro));

/** Null for a currency that the table does not hold. */
export function exchangeRate(from: string, to: string): ExchangeRate | null {
  const { date } = EXCHANGE_RATES;
  const [ofFrom, ofTo] = [byCode.get(from), byCode.get(to)];
  if (ofFrom === undefined || ofTo === undefined) return null;
  return { from, to, rate: ofTo / ofFrom, date };
}
