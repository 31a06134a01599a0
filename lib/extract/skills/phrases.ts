import { isWordCode } from "@/lib/extract/text/letters";
import { fold, OPENING, type Scan, wordAt } from "@/lib/extract/text/scan";
import { unitsOf } from "@/lib/extract/text/units";

const DOT = 0x2e;
const HASH = 0x23;
const PLUS = 0x2b;
const QUOTE = 0x27;
const LETTER = 31;
const OPENINGS = 1024;

/** Signs that a sentence ends with: a line's end, "!", "?". */
const isStop = (code: number): boolean => code === 0x0a || code === 0x21 || code === 0x3f;
/** Commas and semicolons are words of their own. */
const isComma = (code: number): boolean => code === 0x2c || code === 0x3b;
/** Signs within or at the end of a word: "c++", "e.g", "don't". */
const isInner = (code: number): boolean => code === DOT || code === HASH || code === PLUS || code === QUOTE;

/** Phrases of whole words to look for right beside a name or in its sentence. "engineer*" has any ending. */
export class Phrases {
  readonly isEmpty: boolean;
  private readonly whole = new Set<string>();
  private readonly openEnded: string[] = [];
  /** What a phrase may begin or end with, so that a search ends early. */
  private readonly parts = new Set<string>();
  /** A bit for each two letters that a phrase's first or last word opens with: few words are looked at closely. */
  private readonly firsts = new Int32Array(OPENINGS / 32);
  private readonly lasts = new Int32Array(OPENINGS / 32);
  /** By how a phrase opens: its words, and whether the last one ends with it. */
  private readonly byOpening = new Map<number, { words: string; whole: boolean }[]>();

  constructor(phrases: string[]) {
    this.isEmpty = phrases.length === 0;
    for (const phrase of phrases) {
      const words = wordsOf(fold(phrase));
      for (let count = 1; count < words.length; count++) {
        this.parts.add(words.slice(0, count).join(" "));
        this.parts.add(words.slice(-count).join(" "));
      }
      const whole = !phrase.endsWith("*");
      const joined = words.join(" ");
      if (whole) this.whole.add(joined);
      else this.openEnded.push(joined);
      const opening = twoLettersOf(joined);
      this.byOpening.set(opening, [...(this.byOpening.get(opening) ?? []), { words: joined, whole }]);
      note(this.firsts, opening);
      note(this.lasts, twoLettersOf(words.at(-1) ?? ""));
    }
  }

  /** Whether a phrase stands right before an offset, in the same sentence. */
  endAt({ folded, units }: Scan, offset: number): boolean {
    if (this.isEmpty) return false;
    let key = "";
    let index = offset;
    do {
      const end = skipBack(units, index);
      if (end === 0) return false;
      index = startOfWord(units, end);
      if (key === "" && !isNoted(this.lasts, openingAt(units, index))) return false;
      const word = folded.slice(index, end);
      key = key === "" ? word : `${word} ${key}`;
      if (this.has(key)) return true;
    } while (this.parts.has(key));
    return false;
  }

  /** Whether a phrase stands right after an offset, in the same sentence. */
  beginAt({ folded, units }: Scan, offset: number): boolean {
    if (this.isEmpty) return false;
    let key = "";
    let index = offset;
    do {
      const start = skipAhead(units, index, folded.length);
      if (start === folded.length) return false;
      if (key === "" && !isNoted(this.firsts, openingAt(units, start))) return false;
      index = endOfWord(units, start);
      const word = folded.slice(start, index);
      key = key === "" ? word : `${key} ${word}`;
      if (this.has(key)) return true;
    } while (this.parts.has(key));
    return false;
  }

  /** Whether a phrase stands in a stretch of text. */
  standIn(scan: Scan, from: number, to: number): boolean {
    const { folded, bounds, keys, words } = scan;
    const { firsts } = this;
    for (let word = wordAt(scan, from); word < words; word++) {
      const start = bounds[2 * word] as number;
      if (start >= to) break;
      const opening = ((keys[word] as number) & OPENING) >>> 5;
      if (isNoted(firsts, opening) && this.standAt(folded, start, opening)) return true;
    }
    return false;
  }

  private standAt(folded: string, start: number, opening: number): boolean {
    for (const { words, whole } of this.byOpening.get(opening) ?? []) {
      const end = start + words.length;
      if (folded.startsWith(words, start) && !(whole && isWordCode(folded.charCodeAt(end)))) return true;
    }
    return false;
  }

  private has(key: string): boolean {
    if (this.whole.has(key)) return true;
    for (const stem of this.openEnded) if (key.startsWith(stem)) return true;
    return false;
  }
}

function wordsOf(phrase: string): string[] {
  const units = unitsOf(`${phrase}\0`);
  const words: string[] = [];
  for (let index = skipAhead(units, 0, phrase.length); index < phrase.length; ) {
    const end = endOfWord(units, index);
    words.push(phrase.slice(index, end));
    index = skipAhead(units, end, phrase.length);
  }
  return words;
}

/** A number for the two letters that a word opens with, 0 for one it lacks. */
function openingAt(units: Uint16Array, start: number): number {
  const first = units[start] as number;
  const second = units[start + 1] as number;
  return ((first & LETTER) << 5) | (isComma(first) || !isWordCode(second) ? 0 : second & LETTER);
}

function twoLettersOf(words: string): number {
  return openingAt(unitsOf(`${words}\0`), 0);
}

function note(bits: Int32Array, opening: number): void {
  bits[opening >> 5] = (bits[opening >> 5] as number) | (1 << opening);
}

function isNoted(bits: Int32Array, opening: number): boolean {
  return (((bits[opening >> 5] as number) >>> opening) & 1) === 1;
}

/** Where the word before an offset ends; 0 if the sentence begins before one comes. */
function skipBack(units: Uint16Array, offset: number): number {
  for (let index = offset; index > 0; index--) {
    const code = units[index - 1] as number;
    if (isWordCode(code) || isComma(code)) return index;
    const before = index > 1 ? (units[index - 2] as number) : 0;
    if (index < offset && isInner(code) && code !== DOT && isWordCode(before)) return index;
    if (isStop(code) || (code === DOT && !(index > 2 && units[index - 3] === DOT))) return 0;
  }
  return 0;
}

function startOfWord(units: Uint16Array, end: number): number {
  let index = end - 1;
  if (isComma(units[index] as number)) return index;
  while (index > 0 && isPart(units[index - 1] as number)) index--;
  while (!isWordCode(units[index] as number) && index < end - 1) index++;
  return index;
}

/** Where the word after an offset begins; the text's length if the sentence ends before one comes. */
function skipAhead(units: Uint16Array, offset: number, length: number): number {
  for (let index = offset; index < length; index++) {
    const code = units[index] as number;
    if (isWordCode(code) || isComma(code)) return index;
    if (isStop(code) || code === DOT) return length;
  }
  return length;
}

function endOfWord(units: Uint16Array, start: number): number {
  if (isComma(units[start] as number)) return start + 1;
  let index = start + 1;
  while (isPart(units[index] as number)) index++;
  for (;;) {
    const code = units[index - 1] as number;
    if (isWordCode(code) || code === HASH || code === PLUS) return index;
    index--;
  }
}

function isPart(code: number): boolean {
  return isWordCode(code) || isInner(code);
}
