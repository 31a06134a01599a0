import { aliasKey, fold, isGapCode, isWordCode } from "./skill-alias";

/** A spelling to look for, and the number that is handed back when it is found. */
export interface Pattern {
  form: string;
  /** Whether case must be that of `form`. */
  exact: boolean;
  id: number;
}

/** Finds in a stretch of text; `found` gets triples of start, end, pattern id, leftmost and longest, never overlapping. */
export type Matcher = (text: string, from: number, to: number, found: number[]) => void;

interface Candidate {
  /** With one blank for each gap; lower case unless exact. */
  form: string;
  exact: boolean;
  id: number;
  /** Signs before the first word, as in ".NET". */
  lead: number;
  /** Length of the first word. */
  head: number;
}

const TABLE_SIZE = 1 << 15;
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
const MOST_GAPS = 3;
const LEAST_STEM = 3;

const SLASH = 0x2f;
const DOT = 0x2e;
const PLUS = 0x2b;
const HASH = 0x23;
const AT = 0x40;
const AMPERSAND = 0x26;
const BLANK = 0x20;
const QUOTE = 0x27;
const CURLY_QUOTE = 0x2019;

/** What follows a dot in an address or a file's name: "linear.app" is not Linear. */
const SUFFIX =
  /^\.(?:ai|app|br|ch|cloud|co|com|de|dev|es|eu|fr|gg|io|js|json|me|net|nl|org|pl|pt|py|so|tech|tv|ts|uk|us|xyz)(?![\w-])/i;

/**
 * Builds a matcher that hashes each word of a text once and compares only where a pattern begins with that word.
 * A blank in a pattern stands for blanks or hyphens of any kind; "/" and "&" may have blanks around them.
 */
export function createMatcher(patterns: Iterable<Pattern>): Matcher {
  const heads = new Int32Array(TABLE_SIZE);
  const buckets: Candidate[][] = [[]];
  for (const pattern of patterns) {
    const candidate = toCandidate(pattern);
    const slot = hashOf(candidate) & (TABLE_SIZE - 1);
    const bucket = buckets[heads[slot] ?? 0];
    if (heads[slot] && bucket) bucket.push(candidate);
    else heads[slot] = buckets.push([candidate]) - 1;
  }
  for (const bucket of buckets) {
    bucket.sort((a, b) => b.form.length - a.form.length || Number(b.exact) - Number(a.exact));
  }

  return (text, from, to, found) => {
    let index = from;
    while (index < to) {
      if (!isWordCode(text.charCodeAt(index))) {
        index++;
        continue;
      }
      const start = index;
      let hash = SEED;
      let stem = 0;
      let stemHash = 0;
      let lastDigit = false;
      while (index < to) {
        const code = text.charCodeAt(index);
        if (!isWordCode(code)) break;
        const digit = code >= 0x30 && code <= 0x39;
        if (digit && !lastDigit) {
          stem = index - start;
          stemHash = hash;
        }
        lastDigit = digit;
        hash = Math.imul(hash ^ fold(code), PRIME);
        index++;
      }
      if (
        text.charCodeAt(index) === 0x3a &&
        text.charCodeAt(index + 1) === SLASH &&
        isScheme(text, start, index)
      ) {
        index = endOfAddress(text, index, to);
        continue;
      }
      const end = find(buckets[heads[hash & (TABLE_SIZE - 1)] ?? 0], text, start, to, index, found);
      if (end > 0) {
        index = end;
      } else if (lastDigit && stem >= LEAST_STEM) {
        findStem(buckets[heads[stemHash & (TABLE_SIZE - 1)] ?? 0], text, start, stem, index, found);
      }
    }
  };
}

function toCandidate({ form, exact, id }: Pattern): Candidate {
  const key = aliasKey(form);
  const shown = exact ? form.replace(/[\s\-‑–]+/g, " ").trim() : key;
  let lead = 0;
  while (lead < key.length && !isWordCode(key.charCodeAt(lead))) lead++;
  let end = lead;
  while (end < key.length && isWordCode(key.charCodeAt(end))) end++;
  if (end === lead) throw new Error(`No word to look for in "${form}"`);
  return { form: shown, exact, id, lead, head: end - lead };
}

function hashOf(candidate: Candidate): number {
  let hash = SEED;
  for (let index = candidate.lead; index < candidate.lead + candidate.head; index++) {
    hash = Math.imul(hash ^ fold(candidate.form.charCodeAt(index)), PRIME);
  }
  return hash;
}

/** Looks for the longest candidate beginning with the word at start; pushes it and gives its end, or 0. */
function find(
  bucket: Candidate[] | undefined,
  text: string,
  start: number,
  to: number,
  wordEnd: number,
  found: number[],
): number {
  if (!bucket) return 0;
  for (const candidate of bucket) {
    if (candidate.head !== wordEnd - start) continue;
    const begin = start - candidate.lead;
    if (begin < 0) continue;
    const end = endOfMatch(candidate, text, begin);
    if (end === 0 || end > to || !isBounded(text, begin, end)) continue;
    found.push(begin, end, candidate.id);
    return end;
  }
  return 0;
}

/** "Python3", "Angular17": a name of one word with a version stuck to it. */
function findStem(
  bucket: Candidate[] | undefined,
  text: string,
  start: number,
  stem: number,
  wordEnd: number,
  found: number[],
): void {
  if (!bucket) return;
  for (const candidate of bucket) {
    if (candidate.form.length !== stem || candidate.lead > 0) continue;
    if (endOfMatch(candidate, text, start) !== start + stem || !isBounded(text, start, wordEnd)) continue;
    for (let index = start + stem; index < wordEnd; index++) {
      const code = text.charCodeAt(index);
      if (code < 0x30 || code > 0x39) return;
    }
    found.push(start, wordEnd, candidate.id);
    return;
  }
}

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
    if ((exact ? code : fold(code)) !== wanted) return 0;
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
  if (next === DOT && SUFFIX.test(text.slice(end, end + 8))) return false;
  if (begin === 0) return true;
  const previous = text.charCodeAt(begin - 1);
  if (previous === AT) return false;
  const first = text.charCodeAt(begin);
  if (isWordCode(previous) && isWordCode(first)) return false;
  return previous !== DOT || begin < 2 || !isWordCode(text.charCodeAt(begin - 2)) || fold(first) !== first;
}

function isScheme(text: string, start: number, colon: number): boolean {
  return /^https?$/i.test(text.slice(start, colon));
}

function endOfAddress(text: string, from: number, to: number): number {
  let index = from;
  while (index < to && text.charCodeAt(index) > BLANK) index++;
  return index;
}
