import { isDigitCode, isWordCode, lowerUnit } from "@/lib/extract/text/letters";
import { type Scan, wordAt } from "@/lib/extract/text/scan";
import { unitsOf } from "@/lib/extract/text/units";
import { isGapCode } from "./alias";

/** A pattern made ready to compare. */
export interface Candidate {
  /** With one blank for each gap; lower case unless exact. */
  form: string;
  exact: boolean;
  id: number;
  /** Signs before the first word, as in ".NET". */
  lead: number;
  /** The first word's key. */
  key: number;
  /** The second word's key, or `ANY_KEY` if there is none. */
  second: number;
}

/** An odd number that spreads keys (Knuth's). */
const MIX = 0x9e3779b1 | 0;
const TABLE_BITS = 13;
const TABLE_SIZE = 1 << TABLE_BITS;
const FILTER_BITS = 17;
/** No word's key: of a word without letters. */
export const ANY_KEY = 0;
const MOST_GAPS = 3;

const SLASH = 0x2f;
const COLON = 0x3a;
const DOT = 0x2e;
const HYPHEN = 0x2d;
const PLUS = 0x2b;
const HASH = 0x23;
const AT = 0x40;
const AMPERSAND = 0x26;
const BLANK = 0x20;
const QUOTE = 0x27;
const ZERO = 0x30;
const NINE = 0x39;

/** Candidates by their first word. In flat arrays: objects all over the memory take longer to reach than to compare. */
export class CandidateTable {
  /** A bit for each word that is a pattern, and for each two that begin one: most words are none of ours. */
  private readonly filter = new Int32Array(1 << (FILTER_BITS - 5));
  /** For each slot its key and its candidates, from one to before the other. */
  private readonly slotKeys = new Int32Array(TABLE_SIZE);
  private readonly slotFrom = new Int32Array(TABLE_SIZE);
  private readonly slotTo = new Int32Array(TABLE_SIZE);
  /** All forms in a row, and where each candidate's starts. */
  private readonly forms: Uint16Array;
  private readonly formStarts: Int32Array;
  private readonly ids: Int32Array;
  private readonly leads: Uint8Array;
  private readonly seconds: Int32Array;
  private readonly exact: Uint8Array;
  /** What `pick` picked. */
  picks = new Int32Array(0);

  constructor(candidates: Candidate[]) {
    // Longest first, in the order given among equals.
    const sorted = candidates.toSorted(
      (a, b) => a.key - b.key || b.form.length - a.form.length || Number(b.exact) - Number(a.exact),
    );
    this.forms = unitsOf(sorted.map(({ form }) => form).join(""));
    this.formStarts = new Int32Array(sorted.length + 1);
    this.ids = Int32Array.from(sorted, ({ id }) => id);
    this.leads = Uint8Array.from(sorted, ({ lead }) => lead);
    this.seconds = Int32Array.from(sorted, ({ second }) => second);
    this.exact = Uint8Array.from(sorted, ({ exact }) => Number(exact));
    let slot = -1;
    sorted.forEach(({ key, form, second }, index) => {
      if (key !== sorted[index - 1]?.key) {
        slot = this.freeSlot(key);
        this.slotFrom[slot] = index;
      }
      this.slotTo[slot] = index + 1;
      const mixed = second === ANY_KEY ? mix(key) : mix(mix(key) ^ second);
      const at = mixed >>> (37 - FILTER_BITS);
      this.filter[at] = (this.filter[at] as number) | (1 << (mixed >>> (32 - FILTER_BITS)));
      this.formStarts[index + 1] = (this.formStarts[index] as number) + form.length;
    });
  }

  private freeSlot(key: number): number {
    let slot = mix(key) >>> (32 - TABLE_BITS);
    while (this.slotTo[slot] !== 0) slot = (slot + 1) & (TABLE_SIZE - 1);
    this.slotKeys[slot] = key;
    return slot;
  }

  /** Puts the words of text[from, to) that may begin a match or an address into `picks`; says how many. */
  pick(scan: Scan, from: number, to: number): number {
    const { units, bounds, keys, words } = scan;
    if (this.picks.length <= words) this.picks = new Int32Array(2 * words + 1);
    const { filter, picks } = this;
    let picked = 0;
    // Without calls, and with no branch that is hard to foresee.
    for (let word = wordAt(scan, from); word < words; word++) {
      if ((bounds[2 * word] as number) >= to) break;
      const end = bounds[2 * word + 1] as number;
      const last = units[end - 1] as number;
      const one = Math.imul(keys[word] as number, MIX);
      const two = Math.imul(one ^ (keys[word + 1] as number), MIX);
      const known =
        ((filter[one >>> (37 - FILTER_BITS)] as number) >>> (one >>> (32 - FILTER_BITS))) |
        ((filter[two >>> (37 - FILTER_BITS)] as number) >>> (two >>> (32 - FILTER_BITS)));
      picks[picked] = word;
      picked += units[end] === COLON || (last >= ZERO && last <= NINE) ? 1 : known & 1;
    }
    return picked;
  }

  /** The slot of a key, -1 if it has none. */
  slotOf(key: number): number {
    let slot = mix(key) >>> (32 - TABLE_BITS);
    while (this.slotTo[slot] !== 0) {
      if (this.slotKeys[slot] === key) return slot;
      slot = (slot + 1) & (TABLE_SIZE - 1);
    }
    return -1;
  }

  /** Looks for the longest candidate whose first word is [start, wordEnd), the key of the `next` given; pushes it and gives its end, or 0. */
  find(
    slot: number,
    next: number,
    text: string,
    units: Uint16Array,
    start: number,
    wordEnd: number,
    to: number,
    found: number[],
  ): number {
    const last = this.slotTo[slot] as number;
    for (let candidate = this.slotFrom[slot] as number; candidate < last; candidate++) {
      const second = this.seconds[candidate] as number;
      if (second !== next && second !== ANY_KEY) continue;
      const begin = start - (this.leads[candidate] as number);
      if (begin < 0) continue;
      const end = this.endOfMatch(candidate, text, units, begin);
      if (end < wordEnd || end > to || !isBounded(text, units, begin, end)) continue;
      found.push(begin, end, this.ids[candidate] as number);
      return end;
    }
    return 0;
  }

  /** "Python3", "Angular17": a name of one word with a version stuck to it. */
  findStem(
    slot: number,
    text: string,
    units: Uint16Array,
    start: number,
    stem: number,
    wordEnd: number,
    found: number[],
  ): void {
    const last = this.slotTo[slot] as number;
    for (let candidate = this.slotFrom[slot] as number; candidate < last; candidate++) {
      if (this.seconds[candidate] !== ANY_KEY) continue;
      if (this.leads[candidate] !== 0 || this.endOfMatch(candidate, text, units, start) !== stem) continue;
      if (isBounded(text, units, start, wordEnd)) found.push(start, wordEnd, this.ids[candidate] as number);
      return;
    }
  }

  /** Where a candidate that begins at `begin` ends; 0 if it isn't there. */
  private endOfMatch(candidate: number, text: string, units: Uint16Array, begin: number): number {
    const { forms } = this;
    const exact = this.exact[candidate] === 1;
    const last = this.formStarts[candidate + 1] as number;
    let index = begin;
    for (let position = this.formStarts[candidate] as number; position < last; position++) {
      const wanted = forms[position] as number;
      if (wanted === BLANK) {
        const limit = index + MOST_GAPS;
        if (!isGapCode(units[index] as number)) return 0;
        while (index < limit && isGapCode(units[index] as number)) index++;
        continue;
      }
      if (wanted === SLASH || wanted === AMPERSAND) {
        if (isGapCode(units[index] as number)) index++;
        if (units[index] !== wanted) return 0;
        index++;
        if (isGapCode(units[index] as number) && position + 1 < last) index++;
        continue;
      }
      // Beyond the text's end there is no number to compare.
      const asWritten = exact && wanted !== QUOTE && index < text.length;
      if ((asWritten ? text.charCodeAt(index) : units[index]) !== wanted) return 0;
      index++;
    }
    return index;
  }
}

function mix(key: number): number {
  return Math.imul(key, MIX);
}

/** Whether a name ends here: no letter goes on, and it is no part of an address, a mail name or a longer name. */
function isBounded(text: string, units: Uint16Array, begin: number, end: number): boolean {
  const next = units[end] as number;
  if (isWordCode(next) && isWordCode(units[end - 1] as number)) return false;
  if (next === HASH || next === AT) return false;
  if (next === PLUS && units[end + 1] === PLUS) return false;
  if (next === DOT && isAddress(text, units, end)) return false;
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
function isAddress(text: string, units: Uint16Array, dot: number): boolean {
  const next = units[dot + 1] as number;
  return (
    isWordCode(next) &&
    next === text.charCodeAt(dot + 1) &&
    !isDigitCode(next) &&
    !/^js(?![\w.])/i.test(text.slice(dot + 1, dot + 4))
  );
}
