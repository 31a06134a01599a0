import { lowerUnit } from "@/lib/extract/text/letters";
import { NO_MORE, OPENING, openingOf, scanOf } from "@/lib/extract/text/scan";
import { isDigit, isLetter, isSpace, wordAt } from "./chars";
import { currenciesOf, MARKS_AFTER, type Mark, markAfter, markBefore } from "./marks";
import { readNumber } from "./numbers";

/** A number in a text, with its scale ("k", "lakh", "万") and currency where written beside it. */
export interface Amount {
  /** Scaled: 120k is 120,000. */
  value: number;
  /** As written: 120k is 120. */
  literal: number;
  scale: number;
  mark: Mark | null;
  /** Offsets of all that belongs to it, currency included. */
  start: number;
  end: number;
  /** "LPA": lakhs a year. */
  yearly: boolean;
}

const SCALE_WORDS = new Map<string, number>([
  ...["thousand", "thousands", "tsd", "tys", "tis", "mil", "mille", "ribu", "rb"].map(
    (w) => [w, 1e3] as const,
  ),
  ...["lakh", "lakhs", "lac", "lacs", "lpa", "lakhspa"].map((w) => [w, 1e5] as const),
  ...["million", "millions", "mio", "mln", "mn", "m", "mm", "juta", "jt"].map((w) => [w, 1e6] as const),
  ...["crore", "crores", "cr"].map((w) => [w, 1e7] as const),
  ...["billion", "billions", "bn", "b", "mrd", "mld"].map((w) => [w, 1e9] as const),
  ...["trillion", "trillions", "tn"].map((w) => [w, 1e12] as const),
]);
const SCALE_SIGNS: Record<string, number> = {
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  千: 1e3,
  천: 1e3,
  億: 1e8,
  亿: 1e8,
  억: 1e8,
};

const GLUED_SCALE = /^(?:k[A-Z]|K[€A-Z]|TEUR)/;
/** For each way a word may open, whether one that is a scale or a currency opens so; "k" and "T" may stick to any. */
const TELLING = new Uint8Array(OPENING + 1);
for (const word of [...SCALE_WORDS.keys(), ...MARKS_AFTER]) TELLING[openingAt(word, 0)] = 1;
for (let opening = openingOf(0x6b, 0, 0); opening < openingOf(0x6c, 0, 0); opening++) TELLING[opening] = 1;
TELLING[openingAt("teur", 0)] = 1;

function readScale(text: string, at: number): { scale: number; end: number; word: string } | null {
  let start = at;
  if (isSpace(text.charCodeAt(start))) start++;
  const first = text.charCodeAt(start);
  if (!isLetter(first)) {
    const scale = SCALE_SIGNS[text.charAt(start)];
    return scale === undefined ? null : { scale, end: start + 1, word: "" };
  }
  const next = text.charCodeAt(start + 1);
  if (first === 0x6b || first === 0x4b) {
    // "k", "K€", "kEUR", but not "kr" or "kg"
    const code = /^(?:EUR|USD|GBP|PLN|CHF|SEK|NOK|DKK|CAD|AUD|CZK)/.test(text.slice(start + 1, start + 4));
    return isLetter(next) && !code && !startsWord(text, start + 1)
      ? null
      : { scale: 1e3, end: start + 1, word: "k" };
  }
  if (first === 0x54 && /^(?:€|EUR)/.test(text.slice(start + 1, start + 4))) {
    return { scale: 1e3, end: start + 1, word: "t" };
  }
  if (first === 0x4c && !isLetter(next)) return { scale: 1e5, end: start + 1, word: "l" };
  let end = start;
  while (end - start < 9 && isLetter(text.charCodeAt(end))) end++;
  if (isLetter(text.charCodeAt(end))) return null;
  const word = text.slice(start, end).toLowerCase();
  const scale = SCALE_WORDS.get(word);
  if (scale === undefined) return null;
  return { scale, end: text.charAt(end) === "." && word.length <= 3 ? end + 1 : end, word };
}

/** A new word run into the "k" by lost markup ("180kWe are"), but no unit ("kWh", "kHz"). */
function startsWord(text: string, at: number): boolean {
  return /^[A-Z][a-z](?<!Wh|Hz|Pa|Bq|Da)/.test(text.slice(at, at + 2));
}

/** No posting holds this many numbers. */
const MOST_AMOUNTS = 4000;

/** All numbers of a text that may be amounts, in order, up to a limit. Linear in the text's length. */
export function readAmounts(text: string): Amount[] {
  const amounts: Amount[] = [];
  const { numbers } = scanOf(text);
  let next = 0;
  for (let run = 0; numbers[run] !== NO_MORE && amounts.length < MOST_AMOUNTS; run++) {
    const from = numbers[run] as number;
    if (from < next) continue;
    const number = readNumber(text, from);
    next = number.end;
    if (!Number.isFinite(number.value)) continue;
    const before = markBefore(text, from);
    const previous = text.charCodeAt(from - 1);
    if (!before && (isLetter(previous) || previous === 95 || previous === 35)) continue;
    const plain = isPlainWord(text, number.end);
    const scaled = plain ? null : readScale(text, number.end);
    let end = scaled?.end ?? number.end;
    const after = plain ? null : markAfter(text, end);
    if (!before && !after && text.charAt(end) === "%") continue;
    const indian = scaled !== null && (scaled.scale === 1e5 || scaled.scale === 1e7) && scaled.word !== "l";
    let mark = before?.mark ?? (indian ? "INR" : null);
    if (after && (mark === null || names(mark, after.mark)) && !belongsToNext(text, after.end, mark)) {
      mark = after.mark;
      end = after.end;
    }
    const scale = scaled?.scale ?? 1;
    amounts.push({
      value: tidy(number.value * scale),
      literal: number.value,
      scale,
      mark,
      start: before?.start ?? from,
      end,
      yearly: scaled?.word.startsWith("lpa") ?? false,
    });
    next = end;
  }
  return amounts;
}

/** Whether a word that is no scale and no currency follows a number, as most are followed: "5 years". */
function isPlainWord(text: string, at: number): boolean {
  const start = isSpace(text.charCodeAt(at)) ? at + 1 : at;
  if (!isLetter(text.charCodeAt(start)) || !isLetter(text.charCodeAt(start + 1))) return false;
  if (TELLING[openingAt(text, start)] === 0) return true;
  const word = wordAt(text, start)?.word;
  if (word === undefined) return false;
  const lower = word.toLowerCase();
  return !SCALE_WORDS.has(lower) && !MARKS_AFTER.has(lower) && !GLUED_SCALE.test(word);
}

/** How the word that begins at an offset opens, in small letters. */
function openingAt(text: string, at: number): number {
  const third = text.charCodeAt(at + 2);
  return openingOf(
    lowerUnit(text.charCodeAt(at)),
    lowerUnit(text.charCodeAt(at + 1)),
    isLetter(third) ? lowerUnit(third) : 0,
  );
}

/** Whether the second mark says more exactly, or again, what the first says: "$" and "CAD". */
function names(mark: Mark, after: Mark): boolean {
  return mark === after || currenciesOf(mark).includes(after);
}

/** In "$100,000 CAD 120,000" the code is the next amount's. */
function belongsToNext(text: string, end: number, mark: Mark | null): boolean {
  if (mark === null) return false;
  const next = isSpace(text.charCodeAt(end)) ? end + 1 : end;
  return isDigit(text.charCodeAt(next)) && /^\d[\d.,' ]{3}/.test(text.slice(next, next + 5));
}

/** Undoes what floating point adds: 1.1 × 1,000,000. */
export function tidy(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
