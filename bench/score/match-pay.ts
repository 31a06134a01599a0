import { PAY_PERIODS, type PayPeriod, type StatedPay } from "@/lib/posting/pay";

const UNITS_A_YEAR: Record<PayPeriod, number> = { hour: 2080, day: 260, week: 52, month: 12, year: 1 };

export function samePay(a: StatedPay, b: StatedPay): boolean {
  return a.min === b.min && a.max === b.max && a.currency === b.currency && a.period === b.period;
}

/** Whether two ranges can't both be true: another currency, or no common amount once annualised. */
export function contradicts(a: StatedPay, b: StatedPay): boolean {
  if (a.currency !== b.currency) return true;
  const [unitsA, unitsB] = [UNITS_A_YEAR[a.period], UNITS_A_YEAR[b.period]];
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

/** Whether the text states the amount in a normal written form; small numbers need a sign that they are money. */
export function statesAmount(text: string, amount: number): boolean {
  const number = `(?<![\\d.,])${anyOf(written(amount))}(?![\\d]|[.,]\\d)`;
  const pattern = amount >= 1000 ? number : `${MONEY}${number}|${number}${RATE}`;
  return new RegExp(pattern, "i").test(text);
}

/** Whether the text states both ends of the range, also as "120-150k" or "$60-75/hr". */
export function statesPay(text: string, { min, max }: StatedPay): boolean {
  if (statesAmount(text, min) && statesAmount(text, max)) return true;
  if (min === max) return false;
  const gap = "\\s?(?:-|–|—|to|and)\\s?(?:[$€£¥₹]\\s?)?";
  const pairs: [string[], string[]][] = [[written(min), written(max)]];
  if (min % 100 === 0 && max % 100 === 0 && min >= 1000) pairs.push([[String(min / 1000)], written(max)]);
  const sign = min >= 1000 ? "" : MONEY;
  return pairs.some(([low, high]) =>
    new RegExp(`${sign}(?<![\\d.,])${anyOf(low)}${gap}${anyOf(high)}(?![\\d]|[.,]\\d)`, "i").test(text),
  );
}
