import { isDigitCode, isWordCode, lowerUnit } from "./letters";
import { Units } from "./units";

/**
 * What several readers need to know of one text. Offsets are those of the text. The arrays are longer than the text has
 * words, and are written anew with the next text: no reader may keep a scan.
 */
export interface Scan {
  /** The text in small letters with plain quotes and hyphens; other signs beyond Latin-1 are `OTHER_SIGN`, bullets `BULLET`. */
  folded: string;
  /** The folded text's units, and a 0 after them. */
  units: Uint16Array;
  words: number;
  /** Where each word starts and ends, in turn. */
  bounds: Int32Array;
  /** What `keyOf` gives for each word in small letters. */
  keys: Int32Array;
  /** Where each run of digits starts; `NO_MORE` follows the last. */
  numbers: Int32Array;
  /** How many words are marked, by `markOpenings`; where each starts, its key, and its marks as bits. */
  marked: number;
  markedStarts: Int32Array;
  markedKeys: Int32Array;
  marks: Int32Array;
  /** What `wordAt` and `markedAt` gave last. */
  lastWord: number;
  lastMarked: number;
}

/** Beyond every text's end. */
export const NO_MORE = 0x7fffffff;

export const OTHER_SIGN = "\x7f";
export const BULLET = "·";

const PLAIN: Record<string, string> = {
  "'": "’‘`´′",
  "-": "‐‑‒–—−",
  '"': "“”„«»",
  [BULLET]: "•",
  " ": "\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
};
const PLAIN_OF = new Map(
  Object.entries(PLAIN).flatMap(([plain, signs]) => [...signs].map((sign) => [sign, plain])),
);
const LATIN_1 = 0xff;
const SURROGATES = 0xd800;
const BEYOND_SURROGATES = 0xe000;

/** Set beside a folded letter or digit, so that one look at the table tells all. */
const WORD_BIT = 16;
const IS_WORD = 1 << WORD_BIT;
const IS_DIGIT = IS_WORD | (1 << (WORD_BIT + 1));

const FOLDED = Int32Array.from({ length: IS_WORD }, (_, code) => {
  if (isDigitCode(code)) return code | IS_DIGIT;
  if (isWordCode(code)) return lowerUnit(code) | IS_WORD;
  const sign = String.fromCharCode(code);
  const plain = PLAIN_OF.get(sign);
  if (plain !== undefined) return plain.charCodeAt(0);
  if (code <= LATIN_1) return code;
  const surrogate = code >= SURROGATES && code < BEYOND_SURROGATES;
  return !surrogate && /[\p{L}\p{N}\p{M}]/u.test(sign) ? lowerUnit(code) : OTHER_SIGN.charCodeAt(0);
});

/** As many bits of a word's key tell its first letters. */
const OPENING_BITS = 15;
/** What `openingOf` gives of a key. */
export const OPENING = (1 << OPENING_BITS) - 1;
const LETTER = 31;

/** A number for a word in small letters by its length and five of them; words that share it mostly are the same. */
export function keyOf(units: Uint16Array, start: number, end: number): number {
  const length = end - start;
  const opening = openingOf(
    units[start] as number,
    length > 1 ? (units[start + 1] as number) : 0,
    length > 2 ? (units[start + 2] as number) : 0,
  );
  const middle = (units[start + (length >> 1)] as number) & LETTER;
  const last = (units[end - 1] as number) & LETTER;
  return opening | (middle << OPENING_BITS) | (last << (OPENING_BITS + 5)) | (length << (OPENING_BITS + 10));
}

/** A number for a word's first three letters, 0 for those it lacks; others may share it. */
export function openingOf(first: number, second: number, third: number): number {
  return ((first & LETTER) << 10) | ((second & LETTER) << 5) | (third & LETTER);
}

/** The first word that starts at or after an offset; soon found if it is near the one asked for last. */
export function wordAt(scan: Scan, offset: number): number {
  scan.lastWord = firstFrom(offset, scan.bounds, 2, scan.words, scan.lastWord);
  return scan.lastWord;
}

/** The same for marked words. */
export function markedAt(scan: Scan, offset: number): number {
  scan.lastMarked = firstFrom(offset, scan.markedStarts, 1, scan.marked, scan.lastMarked);
  return scan.lastMarked;
}

/** The first of `count` rising numbers, standing `stride` apart, that is no less than another; looks around `near` first. */
function firstFrom(least: number, numbers: Int32Array, stride: number, count: number, near: number): number {
  let low = near;
  let high = near;
  for (let step = 1; low > 0 && (numbers[stride * (low - 1)] as number) >= least; step *= 2) {
    high = low - 1;
    low = Math.max(0, low - step);
  }
  for (let step = 1; high < count && (numbers[stride * high] as number) < least; step *= 2) {
    low = high + 1;
    high = Math.min(count, high + step);
  }
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[stride * middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

const MARKS_OF = new Int32Array(1 << OPENING_BITS);
const MOST_MARKS = 32;
let marksGiven = 0;

/** Has words that open in one of some ways marked in all scans to come; gives their mark, a bit of its own. */
export function markOpenings(openings: readonly number[]): number {
  if (marksGiven === MOST_MARKS) throw new Error(`Only ${MOST_MARKS} kinds of words can be marked`);
  const mark = 1 << marksGiven++;
  for (const opening of openings) MARKS_OF[opening] = (MARKS_OF[opening] as number) | mark;
  known = { text: "", scan: longTexts.scan("") };
  return mark;
}

// The two loops that follow have functions of their own, and little else in them: the engine translates a function as
// soon as a loop in it has run for long, when it knows nothing yet of what stands before and behind the loop.

/** Folds units in place, and notes words and digits as `Scan` has them; gives how many words there are. */
function foldUnits(units: Uint16Array, length: number, bounds: Int32Array, numbers: Int32Array): number {
  // Without a branch at each bound of a word, which no processor foresees.
  let found = 0;
  let inWord = 0;
  let runs = 0;
  let digit = -2;
  for (let index = 0; index < length; index++) {
    const folded = FOLDED[units[index] as number] as number;
    units[index] = folded;
    const isWord = (folded >>> WORD_BIT) & 1;
    bounds[found] = index;
    found += isWord ^ inWord;
    inWord = isWord;
    if (folded >= IS_DIGIT) {
      if (digit !== index - 1) numbers[runs++] = index;
      digit = index;
    }
  }
  bounds[found] = length;
  numbers[runs] = NO_MORE;
  return (found + 1) >> 1;
}

/** Writes each word's key, and the marked words as `Scan` has them; gives how many are marked. */
function writeKeys(
  units: Uint16Array,
  bounds: Int32Array,
  words: number,
  keys: Int32Array,
  starts: Int32Array,
  markedKeys: Int32Array,
  marks: Int32Array,
): number {
  let marked = 0;
  for (let word = 0; word < words; word++) {
    const start = bounds[2 * word] as number;
    const key = keyOf(units, start, bounds[2 * word + 1] as number);
    const mark = MARKS_OF[key & OPENING] as number;
    keys[word] = key;
    starts[marked] = start;
    markedKeys[marked] = key;
    marks[marked] = mark;
    marked += mark === 0 ? 0 : 1;
  }
  return marked;
}

/** Scans texts one after the other into the same arrays. */
class Scanner {
  /** From a string each unit takes several times longer to read than from an array. */
  private readonly workspace = new Units();
  private bounds = new Int32Array(0);
  private keys = new Int32Array(0);
  private numbers = new Int32Array(0);
  private markedStarts = new Int32Array(0);
  private markedKeys = new Int32Array(0);
  private marks = new Int32Array(0);

  scan(text: string): Scan {
    const { length } = text;
    this.workspace.take(text);
    const { units } = this.workspace;
    if (this.bounds.length < length + 2) {
      this.bounds = new Int32Array(2 * length + 2);
      this.keys = new Int32Array(length + 1);
      this.numbers = new Int32Array(length + 2);
      this.markedStarts = new Int32Array(length + 1);
      this.markedKeys = new Int32Array(length + 1);
      this.marks = new Int32Array(length + 1);
    }
    const { bounds, keys, numbers, markedStarts, markedKeys, marks } = this;
    const words = foldUnits(units, length, bounds, numbers);
    const marked = writeKeys(units, bounds, words, keys, markedStarts, markedKeys, marks);
    return {
      folded: this.workspace.text(length),
      units,
      words,
      bounds,
      keys,
      numbers,
      marked,
      markedStarts,
      markedKeys,
      marks,
      lastWord: 0,
      lastMarked: 0,
    };
  }

  /** Only folds: most short texts are never asked for their words. */
  fold(text: string): string {
    const { length } = text;
    this.workspace.take(text);
    const { units } = this.workspace;
    for (let index = 0; index < length; index++) units[index] = FOLDED[units[index] as number] as number;
    return this.workspace.text(length);
  }
}

const SHORT = 500;
const shortTexts = new Scanner();
const longTexts = new Scanner();
let known = { text: "", scan: longTexts.scan("") };

/** Scans a text. Readers ask in turn for the same long text: it is scanned once. */
export function scanOf(text: string): Scan {
  if (text.length < SHORT) return shortTexts.scan(text);
  if (known.text !== text) known = { text, scan: longTexts.scan(text) };
  return known.scan;
}

/** The text in small letters with plain signs, every character in its place. */
export function fold(text: string): string {
  return text.length < SHORT ? shortTexts.fold(text) : scanOf(text).folded;
}
