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

/** People are shown an interval's ends to this part of its width at the finest. */
export const INTERVAL_PARTS = 20;

/** The finest step that an interval of this width bears: 1, 2 or 5 times a power of ten, a twentieth of it at most. */
function stepWithin(width: number): number {
  const most = width / INTERVAL_PARTS;
  if (most < 1) return 1;
  const power = 10 ** Math.floor(Math.log10(most));
  return power * ([5, 2].find((times) => times * power <= most) ?? 1);
}

/** A figure that is no surer than an interval of this width says. */
export function roundedWithin(value: number, width: number): number {
  const step = stepWithin(width);
  return Math.round(value / step) * step;
}

/**
 * An interval's ends as people are shown them, since they are no exact figures: outwards to the step its width bears,
 * but never onto zero, which would change what it says. Whole units.
 */
export function roundedInterval([low, high]: readonly [number, number]): [number, number] {
  const outwards = (end: number, round: (value: number) => number) => {
    for (let step = stepWithin(high - low); step > 1; step /= 10) {
      const rounded = Math.round(round(end / step) * step);
      if (rounded !== 0) return rounded;
    }
    return Math.round(end) || 0;
  };
  return [outwards(low, Math.floor), outwards(high, Math.ceil)];
}

/** A line may end after it, so that a narrow cell holds one end a line. */
const TO = "\u00a0to ";

/** An interval for people: "$138,500 to $146,000". */
export function formatMoneyRange(interval: readonly [number, number], currency: string): string {
  return roundedInterval(interval)
    .map((end) => formatMoney(end, currency))
    .join(TO);
}

/** An interval of a difference for people: "−$200 to +$9,600". */
export function formatMoneyChangeRange(interval: readonly [number, number], currency: string): string {
  return roundedInterval(interval)
    .map((end) => formatMoneyChange(end, currency))
    .join(TO);
}

/** A fraction of 1: "38%". Under 10% with one decimal, and never "0%" for something that is there. */
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

/** An ISO month, or the month of an ISO day: "May 2024". */
export function formatMonth(isoMonth: string, locale = "en-GB"): string {
  const date = new Date(`${isoMonth.slice(0, 7)}-01T00:00:00Z`);
  return new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(date);
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
