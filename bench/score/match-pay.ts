import { PERIODS_A_YEAR } from "@/lib/posting/annualise";
import { PAY_PERIODS, type PayPeriod, type StatedPay } from "@/lib/posting/pay";

export function samePay(a: StatedPay, b: StatedPay): boolean {
  return a.min === b.min && a.max === b.max && a.currency === b.currency && a.period === b.period;
}

/** Whether two ranges can't both be true: another currency, or no common amount once annualised. */
export function contradicts(a: StatedPay, b: StatedPay): boolean {
  if (a.currency !== b.currency) return true;
  const [unitsA, unitsB] = [PERIODS_A_YEAR[a.period], PERIODS_A_YEAR[b.period]];
  return a.max * unitsA < b.min * unitsB || b.max * unitsB < a.min * unitsA;
}

export function payPeriodOf(interval: string): PayPeriod | null {
  const unit = /^1 (HOUR|DAY|WEEK|MONTH|YEAR)$/.exec(interval)?.[1]?.toLowerCase();
  return PAY_PERIODS.find((period) => period === unit) ?? null;
}

function grouped(amount: number, separator: string): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, separator);
}

function written(amount: number): string[] {
  if (!Number.isInteger(amount)) return [amount.toFixed(2), String(amount)];
  const forms = [String(amount), `${amount}.00`];
  if (amount >= 1000) {
    for (const separator of [",", ".", "'", "’", " ", "\u00a0", "\u202f"]) {
      forms.push(grouped(amount, separator), `${grouped(amount, separator)}.00`);
    }
    if (amount % 100 === 0) forms.push(`${amount / 1000}k`);
    if (amount % 1000 === 0) forms.push(`${amount / 1000}.0k`);
  }
  return forms;
}

const literal = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const anyOf = (forms: string[]) => `(?:${forms.map(literal).join("|")})`;
const MONEY = "(?:[$€£¥₹]|\\b(?:usd|eur|gbp|cad|aud|chf))\\s?";
const RATE = "\\s?(?:usd|eur|gbp|cad|€|£|/\\s?h|per hour|an hour|/\\s?d|per day)";
const BEFORE = "(?<![\\d.,])";
const AFTER = "(?!\\d|[.,]\\d)";
// What may stand between the ends of a range: words such as "(min) to USD", but no further number.
const GAP = "[^\\d\\n]{0,30}";
const DASH = "\\s?(?:-|–|—|to|bis)\\s?(?:[$€£¥₹]\\s?)?";

/** Whether the text states the amount in a normal written form; small numbers need a sign that they are money. */
export function statesAmount(text: string, amount: number): boolean {
  return new RegExp(amountPattern(amount), "i").test(text);
}

function amountPattern(amount: number): string {
  const number = `${BEFORE}${anyOf(written(amount))}${AFTER}`;
  return amount >= 1000 ? number : `(?:${MONEY}${number}|${number}${RATE})`;
}

function payPattern({ min, max }: StatedPay): string {
  // An end of a wider range is not an amount of its own.
  if (min === max) return `(?<!\\d[k+]?${DASH})${amountPattern(min)}(?!\\s?(?:k|usd)?${DASH}\\d)`;
  const sign = min >= 1000 ? "" : MONEY;
  const low = written(min);
  if (min >= 1000 && min % 100 === 0 && max % 100 === 0) low.push(String(min / 1000));
  return `${sign}${BEFORE}${anyOf(low)}${GAP}${anyOf(written(max))}${AFTER}`;
}

/** Whether the text states the amount, or both ends as one range, also as "120-150k" or "$60-75/hr". */
export function statesPay(text: string, pay: StatedPay): boolean {
  return new RegExp(payPattern(pay), "i").test(text);
}

const BEYOND_BASE = "(?:\\bote\\b|on[- ]target|\\bcommission|\\bvariable|\\btotal (?:cash|comp)|\\bearning)";

const COMMISSION = /\bote\b|on[- ]target|\bcommission/i;

/** Whether the text calls exactly this amount on-target earnings or commission, so that it is no base pay. */
export function statesBeyondBase(text: string, pay: StatedPay): boolean {
  const near = "[^\\d\\n,;.|]{0,40}";
  const amount = payPattern(pay);
  return new RegExp(`${BEYOND_BASE}${near}${amount}|${amount}${near}${BEYOND_BASE}`, "i").test(text);
}

/** Whether a structured salary that is far above the base pay read may be base and commission together. */
export function mayIncludeCommission(text: string, base: StatedPay, salary: StatedPay): boolean {
  const share = (base.max * PERIODS_A_YEAR[base.period]) / (salary.max * PERIODS_A_YEAR[salary.period]);
  return base.currency === salary.currency && share > 0.25 && share < 1 && COMMISSION.test(text);
}

/** Whether anybody is paid so; employers also enter an hourly rate as a year's salary. */
export function isPayable({ max, period }: StatedPay): boolean {
  return max * PERIODS_A_YEAR[period] >= 1000;
}
