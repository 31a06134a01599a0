import { isWordCode, lowerUnit } from "@/lib/extract/text/letters";
import { hashOfWord, scanOf, wordAt } from "@/lib/extract/text/scan";
import { aliasKey, isGapCode } from "./alias";

/** A spelling to look for, and the number that is handed back when it is found. */
export interface Pattern {
  form: string;
  /** Whether case must be that of `form`. */
  exact: boolean;
  id: number;
}

/** Finds in text[from, to); `found` gets triples of start, end, pattern id: leftmost, longest, never overlapping. */
export type Matcher = (text: string, from: number, to: number, found: number[]) => void;

interface Candidate {
  /** With one blank for each gap; lower case unless exact. */
  form: string;
  exact: boolean;
  id: number;
  /** Signs before the first word, as in ".NET". */
  lead: number;
}

/** Candidates that begin with one word, the longest first. */
interface Bucket {
  /** Those that fit whatever comes next. */
  alone: Candidate[];
  /** By what comes next after the word and a gap (see `signOf`): those, and those that fit anyway. */
  bySign: Candidate[][];
}

const TABLE_SIZE = 1 << 14;
const FILTER_BITS = 16;
const FILTER_SIZE = 1 << FILTER_BITS;
const MOST_GAPS = 3;
const LEAST_STEM = 3;

const SLASH = 0x2f;
const DOT = 0x2e;
const HYPHEN = 0x2d;
const PLUS = 0x2b;
const HASH = 0x23;
const AT = 0x40;
const AMPERSAND = 0x26;
const BLANK = 0x20;
const QUOTE = 0x27;
const CURLY_QUOTE = 0x2019;

/**
 * Builds a matcher that hashes each word of a text once and compares only where a pattern begins with that word.
 * A blank in a pattern stands for blanks or hyphens of any kind; "/" and "&" may have blanks around them.
 */
export function createMatcher(patterns: Iterable<Pattern>): Matcher {
  const heads = new Map<string, Candidate[]>();
  for (const pattern of patterns) {
    const candidate = toCandidate(pattern);
    const head = headOf(candidate);
    const candidates = heads.get(head);
    if (candidates) candidates.push(candidate);
    else heads.set(head, [candidate]);
  }
  const lookUp = createTable(heads);

  return (text, from, to, found) => {
    const scan = scanOf(text);
    const { starts, ends, hashes } = scan;
    let next = from;
    let address = addressAfter(text, from, to);
    for (let word = wordAt(scan, from); word < starts.length; word++) {
      const start = starts[word] as number;
      if (start >= to) break;
      if (start < next) continue;
      const end = ends[word] as number;
      if (end === address) {
        next = endOfAddress(text, end, to);
        address = addressAfter(text, next, to);
        continue;
      }
      const candidates = lookUp(hashes[word] as number, text, end);
      const matchEnd = candidates ? find(candidates, text, start, end, to, found) : 0;
      if (matchEnd > 0) next = matchEnd;
      else if (isDigit(text.charCodeAt(end - 1))) {
        const stem = endOfStem(text, start, end);
        const named =
          stem > start ? lookUp(hashOfWord(aliasKey(text.slice(start, stem))), text, end) : undefined;
        if (named) findStem(named, text, start, stem, end, found);
      }
    }
  };
}

/** Gives the candidates for a word by its hash and what follows it; they may still begin with another word. */
type LookUp = (hash: number, text: string, wordEnd: number) => Candidate[] | undefined;

function createTable(heads: Map<string, Candidate[]>): LookUp {
  // Small tables answer for most words, which are none of ours or go on differently.
  const known = new Uint8Array(FILTER_SIZE);
  const hashes = new Int32Array(TABLE_SIZE);
  const signs = new Int32Array(TABLE_SIZE);
  const filed: (Bucket | undefined)[] = new Array(TABLE_SIZE).fill(undefined);
  for (const [head, candidates] of heads) {
    const hash = hashOfWord(head);
    let slot = (hash >>> FILTER_BITS) & (TABLE_SIZE - 1);
    while (filed[slot]) slot = (slot + 1) & (TABLE_SIZE - 1);
    const bucket = toBucket(head, candidates);
    known[hash & (FILTER_SIZE - 1)] = 1;
    hashes[slot] = hash;
    signs[slot] =
      bucket.alone.length > 0
        ? -1
        : Object.keys(bucket.bySign).reduce((all, sign) => all | (1 << Number(sign)), 0);
    filed[slot] = bucket;
  }
  return (hash, text, wordEnd) => {
    if (known[hash & (FILTER_SIZE - 1)] === 0) return undefined;
    let slot = (hash >>> FILTER_BITS) & (TABLE_SIZE - 1);
    while (signs[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (TABLE_SIZE - 1);
    const sign = signAfter(text, wordEnd);
    if (((signs[slot] ?? 0) & (1 << sign)) === 0) return undefined;
    const bucket = filed[slot];
    return bucket?.bySign[sign] ?? bucket?.alone;
  };
}

function toBucket(head: string, candidates: Candidate[]): Bucket {
  const signs = candidates.map(({ form, lead }) => {
    const rest = form.slice(lead + head.length);
    return rest === "" ? -1 : signAfter(rest, 0);
  });
  const sorted = (fits: (sign: number) => boolean) =>
    candidates
      .filter((_, index) => fits(signs[index] ?? -1))
      .sort((a, b) => b.form.length - a.form.length || Number(b.exact) - Number(a.exact));
  const bySign: Candidate[][] = [];
  for (const sign of signs) if (sign >= 0) bySign[sign] ??= sorted((other) => other === sign || other === -1);
  return { alone: sorted((sign) => sign === -1), bySign };
}

/** What comes next after a word and a gap: 0 to 25 for a letter, 26 for any other sign. */
function signAfter(text: string, wordEnd: number): number {
  let index = wordEnd;
  while (isGapCode(text.charCodeAt(index))) index++;
  const code = lowerUnit(text.charCodeAt(index));
  return code >= 0x61 && code <= 0x7a ? code - 0x61 : 26;
}

function toCandidate({ form, exact, id }: Pattern): Candidate {
  const key = aliasKey(form);
  let lead = 0;
  while (lead < key.length && !isWordCode(key.charCodeAt(lead))) lead++;
  if (lead === key.length) throw new Error(`No word to look for in "${form}"`);
  return { form: exact ? aliasKey(form, false) : key, exact, id, lead };
}

function headOf({ form, lead }: Candidate): string {
  let end = lead;
  while (end < form.length && isWordCode(form.charCodeAt(end))) end++;
  return aliasKey(form.slice(lead, end));
}

/** Looks for the longest candidate whose first word is [start, wordEnd); pushes it and gives its end, or 0. */
function find(
  candidates: Candidate[],
  text: string,
  start: number,
  wordEnd: number,
  to: number,
  found: number[],
): number {
  for (const candidate of candidates) {
    const begin = start - candidate.lead;
    if (begin < 0) continue;
    const end = endOfMatch(candidate, text, begin);
    if (end < wordEnd || end > to || !isBounded(text, begin, end)) continue;
    found.push(begin, end, candidate.id);
    return end;
  }
  return 0;
}

/** Where a word ends if the digits at its end are left off, or its start if little remains. */
function endOfStem(text: string, start: number, wordEnd: number): number {
  let stem = wordEnd;
  while (stem > start && isDigit(text.charCodeAt(stem - 1))) stem--;
  return stem - start < LEAST_STEM ? start : stem;
}

/** "Python3", "Angular17": a name of one word with a version stuck to it. */
function findStem(
  candidates: Candidate[],
  text: string,
  start: number,
  stem: number,
  wordEnd: number,
  found: number[],
) {
  for (const candidate of candidates) {
    if (candidate.lead > 0 || endOfMatch(candidate, text, start) !== stem) continue;
    if (isBounded(text, start, wordEnd)) found.push(start, wordEnd, candidate.id);
    return;
  }
}

/** Where a candidate that begins at `begin` ends; 0 if it isn't there. */
function endOfMatch({ form, exact }: Candidate, text: string, begin: number): number {
  let index = begin;
  for (let position = 0; position < form.length; position++) {
    const wanted = form.charCodeAt(position);
    let code = text.charCodeAt(index);
    if (wanted === BLANK) {
      const limit = index + MOST_GAPS;
      if (!isGapCode(code)) return 0;
      while (index < limit && isGapCode(text.charCodeAt(index))) index++;
      continue;
    }
    if (wanted === SLASH || wanted === AMPERSAND) {
      if (isGapCode(code)) code = text.charCodeAt(++index);
      if (code !== wanted) return 0;
      index++;
      if (isGapCode(text.charCodeAt(index)) && position + 1 < form.length) index++;
      continue;
    }
    if (wanted === QUOTE && code === CURLY_QUOTE) code = QUOTE;
    if ((exact ? code : lowerUnit(code)) !== wanted) return 0;
    index++;
  }
  return index;
}

/** Whether a name ends here: no letter goes on, and it is no part of an address, a mail name or a longer name. */
function isBounded(text: string, begin: number, end: number): boolean {
  const next = text.charCodeAt(end);
  if (isWordCode(next) && isWordCode(text.charCodeAt(end - 1))) return false;
  if (next === HASH || next === AT) return false;
  if (next === PLUS && text.charCodeAt(end + 1) === PLUS) return false;
  if (next === DOT && isAddress(text, end)) return false;
  if (begin === 0) return true;
  const previous = text.charCodeAt(begin - 1);
  if (previous === AT) return false;
  const first = text.charCodeAt(begin);
  if (isWordCode(previous) && isWordCode(first)) return false;
  // "cutting-edge AI" is no edge AI, and "app.swift" no Swift; "non-SQL" and "Java.Python" are forgiven.
  const inside =
    (previous === DOT || previous === HYPHEN) && begin > 1 && isWordCode(text.charCodeAt(begin - 2));
  return !inside || lowerUnit(first) !== first;
}

/** Whether a dot leads on into an address or a file's name: "linear.app" is not Linear. */
function isAddress(text: string, dot: number): boolean {
  const next = text.charCodeAt(dot + 1);
  return (
    isWordCode(next) &&
    lowerUnit(next) === next &&
    !isDigit(next) &&
    !/^js(?![\w.])/i.test(text.slice(dot + 1, dot + 4))
  );
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Where the next "://" stands, its colon right after a word; -1 if none does. */
function addressAfter(text: string, from: number, to: number): number {
  const colon = text.indexOf("://", from);
  return colon < to ? colon : -1;
}

function endOfAddress(text: string, from: number, to: number): number {
  let index = from;
  while (index < to && text.charCodeAt(index) > BLANK) index++;
  return index;
}
