import type { PayPeriod, StatedPay } from "@/lib/posting/pay";
import { line } from "./values";

const UNIT = /^(?:[a-z]{3}|[a-z]{0,2}\$|r\$|rs\.?|zł|kr\.?)\s*(?=\d)|(?<=[\dk])\s*(?:[a-z]{3}|zł|kr\.?|-)$/gi;

/** An amount a source wrote as a number: 50000, "50,000", "50.000,00 EUR", "€50k". Zero means none. */
export function readAmount(value: unknown): number | null {
  if (typeof value === "number") return value > 0 && Number.isFinite(value) ? value : null;
  if (typeof value !== "string") return null;
  const match = /^[^\p{L}\d-]*(\d[\d.,'’\s]*?)\s*(k|m)?[^\p{L}\d]*$/iu.exec(value.trim().replace(UNIT, ""));
  if (!match?.[1]) return null;
  const amount = Number(decimalPoint(match[1].replace(/[\s'’]/g, "")));
  const factor = /k/i.test(match[2] ?? "") ? 1000 : match[2] ? 1_000_000 : 1;
  return Number.isFinite(amount) && amount > 0 ? amount * factor : null;
}

// The last separator is the decimal point if it is the only one of its kind and not before three digits.
function decimalPoint(digits: string): string {
  const last = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  if (last < 0) return digits;
  const mark = digits.charAt(last);
  const other = mark === "." ? "," : ".";
  const single = digits.indexOf(mark) === last;
  const decimal = single && (digits.includes(other) || digits.length - last - 1 !== 3);
  const whole = digits.slice(0, decimal ? last : digits.length).replace(/[.,]/g, "");
  return decimal ? `${whole}.${digits.slice(last + 1)}` : whole;
}

const PERIODS: [RegExp, PayPeriod][] = [
  [/hour|\bhr|^h$/, "hour"],
  [/da(?:y|ily)|^d$/, "day"],
  [/week|^w$/, "week"],
  [/month|^mo?$/, "month"],
  [/year|annu|^y(?:r|ly)?$|p\.?a\.?$/, "year"],
];

/** "1 YEAR", "hourly", "per-month-salary", "annual". Half-monthly and the like have no period of ours: null. */
export function readPeriod(value: unknown): PayPeriod | null {
  const word = line(value).toLowerCase();
  if (/\b(?:bi|semi|half)|\b(?:[2-9]|\d{2,}) |quarter/.test(word)) return null;
  return PERIODS.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

/** Whether words about pay say its period. */
export function namesPeriod(words: string): boolean {
  return /hour|\bhr\b|\bda(?:y|ily)|week|month|year|annu|\bp\.?a\b/i.test(words);
}

const SYMBOLS: Record<string, string> = {
  "€": "EUR",
  "£": "GBP",
  "₹": "INR",
  zł: "PLN",
  "₴": "UAH",
  "₪": "ILS",
  "₩": "KRW",
  US$: "USD",
  C$: "CAD",
  CA$: "CAD",
  A$: "AUD",
  AU$: "AUD",
};

/** ISO 4217 from a code or a sign that means one currency only; "$" alone means many: null. */
export function readCurrency(value: unknown): string | null {
  const word = line(value);
  if (/^[a-z]{3}$/i.test(word)) return word.toUpperCase();
  return SYMBOLS[word] ?? null;
}

/** The currency that an amount was written with: "€50,000", "50 000 PLN". */
function signIn(amount: unknown): string | null {
  const sign = line(amount).replace(/[\d.,'’\s]+k?/gi, "");
  return sign ? readCurrency(sign) : null;
}

export interface PayParts {
  min: unknown;
  max: unknown;
  currency: unknown;
  period: unknown;
}

/** Pay as stated, if amounts, currency and period are all there. An open end repeats the stated one. */
export function readStatedPay(parts: PayParts): StatedPay | null {
  const low = readAmount(parts.min);
  const high = readAmount(parts.max);
  const currency = readCurrency(parts.currency) ?? signIn(parts.min) ?? signIn(parts.max);
  const period = readPeriod(parts.period);
  const [one, other] = [low ?? high, high ?? low];
  if (one === null || other === null || !currency || !period) return null;
  return { min: Math.min(one, other), max: Math.max(one, other), currency, period };
}

/** What is left to say in words where a part is missing: "3500 - 4500 USD per month". Empty without amounts. */
export function payWords(parts: PayParts): string {
  const amounts = [parts.min, parts.max].filter((amount) => readAmount(amount) !== null).map(line);
  if (amounts.length === 0) return "";
  const period = readPeriod(parts.period);
  return [
    [...new Set(amounts)].join(" - "),
    line(parts.currency),
    period ? `per ${period}` : line(parts.period),
  ]
    .filter(Boolean)
    .join(" ");
}

const HTML = /<(?:p|div|br|ul|ol|li|h[1-6]|span|strong|b|section)\b[^>]*>/i;

/** Puts pay that came in a field of its own on a line above the text, where it is read with its words as evidence. */
export function withPayLine(description: string, pay: string): string {
  if (!pay || description.includes(pay)) return description;
  const words = `Pay: ${pay}`;
  return HTML.test(description.slice(0, 2000))
    ? `<p>${words}</p>\n${description}`
    : `${words}\n\n${description}`;
}
