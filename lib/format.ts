/** The one locale of numbers and dates where none is given: the product's texts are English. */
export const DEFAULT_LOCALE = "en-US";

const cache = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale}${JSON.stringify(options)}`;
  const format = cache.get(key) ?? new Intl.NumberFormat(locale, options);
  cache.set(key, format);
  return format;
}

/** "6,491" */
export function formatCount(count: number, locale = DEFAULT_LOCALE): string {
  return numberFormat(locale, { maximumFractionDigits: 0 }).format(count);
}

/** "6,491 postings", "1 posting". */
export function formatCounted(count: number, one: string, many = `${one}s`, locale = DEFAULT_LOCALE): string {
  return `${formatCount(count, locale)} ${count === 1 ? one : many}`;
}

/** A mean of counts, with one decimal: "5.2". */
export function formatMean(mean: number, locale = DEFAULT_LOCALE): string {
  return numberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(mean);
}

/** Whole currency units: "$142,000", "€68,500", "PLN 240,000". Minus is a true minus sign. */
export function formatMoney(amount: number, currency: string, locale = DEFAULT_LOCALE): string {
  return trueMinus(
    numberFormat(locale, { ...currencyOptions(currency), maximumFractionDigits: 0 }).format(amount),
  );
}

/** For axes and narrow labels: "$142k", "$1.2M". Only for round figures or beside the exact one. */
export function formatMoneyShort(amount: number, currency: string, locale = DEFAULT_LOCALE): string {
  const text = numberFormat(locale, {
    ...currencyOptions(currency),
    notation: "compact",
    maximumFractionDigits: Math.abs(amount) < 1_000_000 ? 0 : 1,
    // Browsers and Node differ in what they do by themselves.
    trailingZeroDisplay: "stripIfInteger",
  }).format(amount);
  return trueMinus(text.replace("K", "k"));
}

/** With its sign: "+$19,000", "−$4,200", "$0". */
export function formatMoneyChange(amount: number, currency: string, locale = DEFAULT_LOCALE): string {
  return Math.round(amount) > 0
    ? `+${formatMoney(amount, currency, locale)}`
    : formatMoney(amount, currency, locale);
}

/** A fraction of 1: "38%". Under 10 % with one decimal, and never "0%" for something that is there. */
export function formatShare(share: number, locale = DEFAULT_LOCALE): string {
  if (share > 0 && share < 0.001) return `<${formatShare(0.001, locale)}`;
  const decimals = share > 0 && share < 0.0995 ? 1 : 0;
  return numberFormat(locale, {
    style: "percent",
    minimumFractionDigits: 0,
    maximumFractionDigits: decimals,
  }).format(share);
}

/** Difference of two shares in points: "16 points", "1 point", "0.4 points". */
export function formatPoints(difference: number, locale = DEFAULT_LOCALE): string {
  const points = Math.abs(difference) * 100;
  const text = numberFormat(locale, { maximumFractionDigits: points < 2 ? 1 : 0 }).format(points);
  return `${text} ${text === "1" ? "point" : "points"}`;
}

/** An ISO day: "22 November 2026", without the reader's time zone getting a say. */
export function formatDate(isoDay: string, locale = "en-GB"): string {
  const date = new Date(`${isoDay.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return isoDay;
  return new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(date);
}

/** "A", "A and B", "A, B and C". */
export function formatList(items: readonly string[], last = "and"): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1)}`;
}

function currencyOptions(currency: string): Intl.NumberFormatOptions {
  return { style: "currency", currency, currencyDisplay: "symbol" };
}

const trueMinus = (text: string) => text.replace("-", "−");
