export type AmountProblem = "empty" | "none" | "several" | "zero" | "negative" | "too-large";

/** The number somebody typed, or why it is none. */
export type Amount = { value: number } | { problem: AmountProblem };

const GAPS = /[\s'’_]/g;
const NUMBER = /(?<!\d\p{L}*)\d[\d.,]*\s*(?:k|m|mn|mio)?(?![\p{L}\d])/giu;
const NEGATIVE = /^[^\d]*[-−–(]\s*\p{Sc}?\s*(?:[A-Za-z]{3})?\s*\d/u;
const TIMES: Record<string, number> = { k: 1e3, m: 1e6, mn: 1e6, mio: 1e6 };
const LARGEST = 1e12;

/** Reads an amount as people write it: "150k", "$150,000", "68.500 €", "4’200.50", "12,00,000". */
export function readAmount(typed: string): Amount {
  const text = typed.trim().replace(/(?<=\d)[\s'’_]+(?=\d{3})/g, "");
  if (text === "") return { problem: "empty" };
  const found = [...text.matchAll(NUMBER)].map(([words]) => words.replace(GAPS, ""));
  const [first, second] = found;
  if (!first) return { problem: "none" };
  if (second) return { problem: "several" };
  const value = numberIn(first);
  if (!Number.isFinite(value)) return { problem: "none" };
  if (NEGATIVE.test(text) && value > 0) return { problem: "negative" };
  if (value === 0) return { problem: "zero" };
  return value > LARGEST ? { problem: "too-large" } : { value };
}

function numberIn(words: string): number {
  const digits = words.replace(/[^\d.,]+$/, "").replace(/[.,]+$/, "");
  const suffix = words.slice(words.search(/[a-z]+$/i)).toLowerCase();
  return Number(plain(digits)) * (/[a-z]$/i.test(words) ? (TIMES[suffix] ?? Number.NaN) : 1);
}

/** The last sign is the decimal one if it stands alone and no three digits follow it; all others part thousands. */
function plain(digits: string): string {
  const last = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  if (last < 0) return digits;
  const sign = digits.charAt(last);
  const other = sign === "." ? "," : ".";
  const alone = digits.indexOf(sign) === last;
  const after = digits.length - last - 1;
  const decimal = alone && (digits.includes(other) || after !== 3 || /^0\b/.test(digits));
  const whole = decimal ? digits.slice(0, last) : digits;
  const rest = decimal ? `.${digits.slice(last + 1)}` : "";
  return `${whole.replace(/[.,]/g, "")}${rest}`;
}
