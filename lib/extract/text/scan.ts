import { isWordCode, lowerUnit } from "./letters";
import { Units } from "./units";

/** What several readers need to know of one text. Offsets are those of the text. */
export interface Scan {
  /** The text in small letters with plain quotes and hyphens; other signs beyond Latin-1 are `OTHER_SIGN`, bullets `BULLET`. */
  folded: string;
  /** Where words start and end, and a hash of each in small letters. */
  starts: number[];
  ends: number[];
  hashes: number[];
}

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

/** Set beside a folded letter or digit, so that one look at the table tells both. */
const IS_WORD = 1 << 16;
const UNIT = IS_WORD - 1;

const FOLDED = Int32Array.from({ length: UNIT + 1 }, (_, code) => {
  if (isWordCode(code)) return lowerUnit(code) | IS_WORD;
  const sign = String.fromCharCode(code);
  const plain = PLAIN_OF.get(sign);
  if (plain !== undefined) return plain.charCodeAt(0);
  if (code <= LATIN_1) return code;
  const surrogate = code >= SURROGATES && code < BEYOND_SURROGATES;
  return !surrogate && /[\p{L}\p{N}\p{M}]/u.test(sign) ? lowerUnit(code) : OTHER_SIGN.charCodeAt(0);
});

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** The FNV-1a hash that a scan gives a word, which must be in small letters. */
export function hashOfWord(word: string): number {
  let hash = SEED;
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), PRIME);
  return hash;
}

/** The first word that starts at or after an offset. */
export function wordAt({ starts }: Scan, offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const SHORT = 500;

// From a string each unit takes several times longer to read than from an array.
const workspace = new Units();
let known = { text: "", scan: scan("") };

/** Scans a text. Readers ask in turn for the same long text: it is scanned once. */
export function scanOf(text: string): Scan {
  if (text.length < SHORT) return scan(text);
  if (known.text !== text) known = { text, scan: scan(text) };
  return known.scan;
}

/** The text in small letters with plain signs, every character in its place. */
export function fold(text: string): string {
  return text.length < SHORT ? foldShort(text) : scanOf(text).folded;
}

function scan(text: string): Scan {
  workspace.take(text);
  const { units } = workspace;
  const { length } = text;
  const starts: number[] = [];
  const ends: number[] = [];
  const hashes: number[] = [];
  let inWord = false;
  let hash = SEED;
  for (let index = 0; index < length; index++) {
    const folded = FOLDED[units[index] as number] as number;
    units[index] = folded;
    if (folded >= IS_WORD) {
      if (!inWord) {
        inWord = true;
        starts.push(index);
      }
      hash = Math.imul(hash ^ (folded & UNIT), PRIME);
    } else if (inWord) {
      inWord = false;
      ends.push(index);
      hashes.push(hash);
      hash = SEED;
    }
  }
  if (inWord) {
    ends.push(length);
    hashes.push(hash);
  }
  return { folded: workspace.text(length), starts, ends, hashes };
}

/** Only folds: most short texts are never asked for their words. */
function foldShort(text: string): string {
  workspace.take(text);
  const { units } = workspace;
  const { length } = text;
  for (let index = 0; index < length; index++) units[index] = FOLDED[units[index] as number] as number;
  return workspace.text(length);
}
