import { CURRENCIES } from "@/lib/posting/currencies";
import { isLetter, isSpace, isUpper, wordAt } from "./chars";

/** A currency as written: an ISO code where that is sure, else a sign several currencies share ("$", "kr"). */
export type Mark = string;

const signs = new Map<string, string[]>();
const codes = new Set<string>();
const words = new Map<string, string>();
for (const { code, signs: own, words: named } of CURRENCIES) {
  codes.add(code);
  for (const sign of own) signs.set(sign, [...(signs.get(sign) ?? []), code]);
  for (const word of named) words.set(word, code);
}

/** Words that stand before an amount: "CHF", "kr", "Rs.", "eur", "Euro", but not "dollars". */
const wordsBefore = new Map<string, Mark>();
for (const [word, code] of words) {
  if (word.length === 3 || word === "euro") {
    wordsBefore.set(word, code);
    wordsBefore.set(word.charAt(0).toUpperCase() + word.slice(1), code);
  }
}
for (const sign of signs.keys()) wordsBefore.set(sign, markOfSign(sign) ?? sign);
for (const code of codes) wordsBefore.set(code, code);

const DOLLARS_OF: Record<string, string> = {
  us: "USD",
  american: "USD",
  canadian: "CAD",
  ca: "CAD",
  can: "CAD",
  australian: "AUD",
  au: "AUD",
  singapore: "SGD",
  nz: "NZD",
  hk: "HKD",
};

/** The currencies a sign may stand for, the usual one first; a code stands for itself. */
export function currenciesOf(mark: Mark): readonly string[] {
  return codes.has(mark) ? [mark] : (signs.get(mark) ?? []);
}

function markOfSign(sign: string): Mark | null {
  const owners = signs.get(sign);
  if (!owners) return null;
  return owners.length === 1 ? (owners[0] ?? null) : sign;
}

const SIGN_CHARS = "$€£¥￥₹₩₪₺₽₴₫₱฿₦₡৳₵";
const isSign = (c: number): boolean => c === 36 || (c > 0xa2 && SIGN_CHARS.includes(String.fromCharCode(c)));

/** The currency written right before `at`: "US$", "EUR ", "zł". */
export function markBefore(text: string, at: number): { mark: Mark; start: number } | null {
  let end = at;
  while (at - end < 2 && isSpace(text.charCodeAt(end - 1))) end--;
  let start = end;
  const last = text.charCodeAt(end - 1);
  if (isSign(last)) {
    start--;
    const sign = text.charAt(start);
    let from = start;
    while (start - from < 4 && isUpper(text.charCodeAt(from - 1))) from--;
    if (from < start && !isLetter(text.charCodeAt(from - 1))) {
      const compound = text.slice(from, start);
      if (codes.has(compound)) return { mark: compound, start: from };
      const mark = markOfSign(compound + sign);
      if (mark) return { mark, start: from };
    }
    const mark = markOfSign(sign);
    if (!mark) return null;
    // "USD $120,000", "CAD ($120,000"
    let gap = start;
    while (start - gap < 2 && (isSpace(text.charCodeAt(gap - 1)) || text.charAt(gap - 1) === "(")) gap--;
    const code = text.slice(gap - 3, gap);
    const codeOwnsSign = signs.get(sign)?.includes(code) ?? false;
    if (gap >= 3 && codeOwnsSign && !isLetter(text.charCodeAt(gap - 4)))
      return { mark: code, start: gap - 3 };
    return { mark, start };
  }
  const dotted = last === 46 || last === 47;
  if (dotted) start--;
  if (!isLetter(text.charCodeAt(start - 1))) return null;
  while (end - start < 5 && isLetter(text.charCodeAt(start - 1))) start--;
  if (isLetter(text.charCodeAt(start - 1))) return null;
  const word = text.slice(start, end);
  const mark = wordsBefore.get(word);
  return mark ? { mark, start } : null;
}

/** Lower-case words that are, or begin, a currency written after an amount. */
export const MARKS_AFTER: ReadonlySet<string> = new Set(
  [...words.keys(), ...Object.keys(DOLLARS_OF), ...signs.keys(), ...codes].map((word) => word.toLowerCase()),
);

/** The currency written right after `at`: "€", " PLN", " dollars", "$ CAD". */
export function markAfter(text: string, at: number): { mark: Mark; end: number } | null {
  let start = at;
  while (start - at < 2 && isSpace(text.charCodeAt(start))) start++;
  const first = text.charCodeAt(start);
  if (isSign(first)) {
    const mark = markOfSign(text.charAt(start));
    if (!mark) return null;
    const code = wordAt(text, start + 1);
    const owner = code && (DOLLARS_OF[code.word.toLowerCase()] ?? code.word);
    if (code && owner && currenciesOf(mark).includes(owner)) return { mark: owner, end: code.end };
    return { mark, end: start + 1 };
  }
  const name = wordAt(text, at);
  if (!name) return cjkAfter(text, start);
  const { word, end } = name;
  if (codes.has(word)) return { mark: word, end: text.charCodeAt(end) === 36 ? end + 1 : end };
  const dollars = DOLLARS_OF[word.toLowerCase()];
  if (dollars) {
    if (text.charCodeAt(end) === 36) return { mark: dollars, end: end + 1 };
    const next = wordAt(text, end);
    if (next && /^dollars?$/i.test(next.word)) return { mark: dollars, end: next.end };
    return null;
  }
  const code = words.get(word.toLowerCase());
  if (code) return { mark: /^dollars?$/i.test(word) ? "$" : code, end };
  const sign = markOfSign(word);
  return sign && word.length > 1 ? { mark: sign, end } : null;
}

function cjkAfter(text: string, at: number): { mark: Mark; end: number } | null {
  const code = words.get(text.charAt(at));
  return code ? { mark: code, end: at + 1 } : null;
}
