import type { PayPeriod } from "@/lib/posting/pay";
import { PERIOD_ADVERBS, PERIOD_UNITS } from "./period-words";

const QUALIFIER =
  /[\s(),+*[\]:|–—-]*(?:(?:gross|net|netto|brutto|bruto|brutos|bruta|brut|bruts|brute|lordi|lordo|before tax|base|basic|salary|compensation|pay|b2b|uop|ote|vat|iva|usd|eur|gbp|cad|aud|pln|chf|inr|na rękę|na reke|total|cash|ctc|range|fixed|equivalent)(?![\p{L}\d])|\+)/uy;
const UNIT =
  /[\s([,|–—-]*(\/|per|p\/|pr\.?|an?|each|every|pro|je|im|in|the|par|por|al|ao|à l[’']|de l[’']|l[’']|na|za|w|op|i|om|в)\s?([\p{L}.]+)/uy;
const ADVERB = /[\s([,|–—-]*([\p{L}.]+)/uy;
const NEXT_AMOUNT = /^:?\s?(?:[$€£₹]|[a-z]{3}\s)?\s?\d/;
const DIRECT = new Set(["year", "yr", "month", "hour", "hr", "godz"]);
const REACH = 64;

/** The period said right after an amount: "/hr", "a year", "gross per month", "(B2B)/h". */
export function periodAfter(
  text: string,
  at: number,
  limit = text.length,
): { period: PayPeriod; end: number } | null {
  const line = text.slice(at, Math.min(at + REACH, limit)).split("\n", 1)[0] ?? "";
  const right = line.toLowerCase();
  let from = 0;
  for (;;) {
    QUALIFIER.lastIndex = from;
    if (!QUALIFIER.test(right)) break;
    from = QUALIFIER.lastIndex;
  }
  UNIT.lastIndex = from;
  const unit = UNIT.exec(right);
  if (unit) {
    const [whole, before = "", raw = ""] = unit;
    const word = trimDot(raw);
    const period = PERIOD_UNITS.get(word) ?? (before === "/" ? PERIOD_ADVERBS.get(word) : undefined);
    const short = word.length === 1 && !/^(?:\/|per|p\/|pr\.?|l[’'])/.test(before) && !/l[’']$/.test(before);
    if (period && !short) return { period, end: at + from + whole.length - (raw.length - word.length) };
  }
  ADVERB.lastIndex = from;
  const adverb = ADVERB.exec(right);
  if (adverb) {
    const [whole, raw = ""] = adverb;
    const period =
      PERIOD_ADVERBS.get(raw) ??
      PERIOD_ADVERBS.get(trimDot(raw)) ??
      (DIRECT.has(trimDot(raw)) ? PERIOD_UNITS.get(trimDot(raw)) : undefined);
    // "(monthly €3,500 – €5,000)" speaks of the next amount
    const ofNext = whole.includes("(") && NEXT_AMOUNT.test(right.slice(from + whole.length));
    if (period && !ofNext) return { period, end: at + from + whole.length };
  }
  return null;
}

const trimDot = (word: string): string => (word.endsWith(".") ? word.slice(0, -1) : word);

const BEFORE = new RegExp(
  [
    "(annual|yearly|per year|per annum|a year|p\\.a\\.|jahres|jährlich|annuel|anual|annua|rocz|jaar|årslön|årsløn|年)",
    "(monthly|per month|a month|/month|monats|monatlich|mensuel|mensual|mensal|mensil|miesięcz|maand|månads|månedsl|月)",
    "(weekly|per week|wöchentlich|tygodn|wekelijks)",
    "(daily|day rate|per day|tagess|tjm|dzienn|per diem)",
    "(hourly|per hour|an hour|stunden|horaire|por hora|godzin|uurloon|uurtarief|时薪|時給)",
  ].join("|"),
  "g",
);
const GROUPS: readonly PayPeriod[] = ["year", "month", "week", "day", "hour"];

/** The period said last in the words before an amount: "annual base salary", "Stundensatz". */
export function periodBefore(left: string): PayPeriod | null {
  let last: PayPeriod | null = null;
  BEFORE.lastIndex = 0;
  for (let match = BEFORE.exec(left); match; match = BEFORE.exec(left)) {
    const [, ...groups] = match;
    last = GROUPS[groups.findIndex((group) => group !== undefined)] ?? last;
  }
  return last;
}

const SALARIES_BEFORE = /(1[2-6](?:[.,]\d{1,2})?)\s?[x×*]\s?$/;
const SALARIES_NEAR =
  /(1[2-6](?:[.,]\d{1,2})?)\s?(?:[x×*](?![\p{L}\d])|薪|(?:monats)?gehälter|bezüge|pagas|mensualités|salaries|payments|mensilità|tredicesima)/u;
const TIMES_AFTER = /^[^\p{L}\d]{0,4}[x×*]\s?(1[2-6])(?!\d)/u;

/** How many monthly salaries the year has, where said around an amount: "14 × 3.700 EUR", "·14薪". */
export function salariesAround(text: string, start: number, end: number): number {
  if (!text.slice(Math.max(0, start - 10), end + 48).includes("1")) return 12;
  const before = SALARIES_BEFORE.exec(text.slice(Math.max(0, start - 10), start))?.[1];
  const right = (text.slice(end, end + 48).split("\n", 1)[0] ?? "").toLowerCase();
  const found = before ?? TIMES_AFTER.exec(right)?.[1] ?? SALARIES_NEAR.exec(right)?.[1];
  return found ? Number(found.replace(",", ".")) : 12;
}
