import { isDigitCode, isWordCode } from "@/lib/extract/text/letters";
import { keyOf, type Scan } from "@/lib/extract/text/scan";
import { unitsOf } from "@/lib/extract/text/units";
import { aliasKey } from "./alias";
import { ANY_KEY, type Candidate, CandidateTable } from "./candidate-table";

/** A spelling to look for, and the number that is handed back when it is found. */
export interface Pattern {
  form: string;
  /** Whether case must be that of `form`. */
  exact: boolean;
  id: number;
}

/**
 * Finds in text[from, to), of which the scan is given; `found` gets triples of start, end, pattern id: leftmost, longest,
 * never overlapping.
 */
export type Matcher = (text: string, scan: Scan, from: number, to: number, found: number[]) => void;

const LEAST_STEM = 3;
const COLON = 0x3a;
const BLANK = 0x20;

/**
 * Builds a matcher that looks each word of a text up by its key and compares only where a pattern begins with that word.
 * A blank in a pattern stands for blanks or hyphens of any kind; "/" and "&" may have blanks around them.
 */
export function createMatcher(patterns: Iterable<Pattern>): Matcher {
  const table = new CandidateTable(Array.from(patterns, toCandidate));
  return (text, scan, from, to, found) => {
    const { units, bounds, keys } = scan;
    const picked = table.pick(scan, from, to);
    const { picks } = table;
    let next = from;
    for (let pick = 0; pick < picked; pick++) {
      const word = picks[pick] as number;
      const start = bounds[2 * word] as number;
      if (start < next) continue;
      const end = bounds[2 * word + 1] as number;
      if (units[end] === COLON && text.startsWith("://", end)) {
        next = endOfAddress(text, end, to);
        continue;
      }
      const slot = table.slotOf(keys[word] as number);
      const second = keys[word + 1] as number;
      const matchEnd = slot < 0 ? 0 : table.find(slot, second, text, units, start, end, to, found);
      if (matchEnd > 0) next = matchEnd;
      else if (isDigitCode(units[end - 1] as number)) {
        const stem = endOfStem(units, start, end);
        const stemSlot = stem > start ? table.slotOf(keyOf(units, start, stem)) : -1;
        if (stemSlot >= 0) table.findStem(stemSlot, text, units, start, stem, end, found);
      }
    }
  };
}

function toCandidate({ form, exact, id }: Pattern): Candidate {
  const folded = aliasKey(form);
  const units = unitsOf(folded);
  const lead = startOfWord(units, 0);
  if (lead === units.length) throw new Error(`No word to look for in "${form}"`);
  const end = endOfWord(units, lead);
  const second = startOfWord(units, end);
  return {
    form: exact ? aliasKey(form, false) : folded,
    exact,
    id,
    lead,
    key: keyOf(units, lead, end),
    second: second === units.length ? ANY_KEY : keyOf(units, second, endOfWord(units, second)),
  };
}

function startOfWord(units: Uint16Array, from: number): number {
  let index = from;
  while (index < units.length && !isWordCode(units[index] as number)) index++;
  return index;
}

function endOfWord(units: Uint16Array, from: number): number {
  let index = from;
  while (index < units.length && isWordCode(units[index] as number)) index++;
  return index;
}

/** Where a word ends if the digits at its end are left off, or its start if little remains. */
function endOfStem(units: Uint16Array, start: number, wordEnd: number): number {
  let stem = wordEnd;
  while (stem > start && isDigitCode(units[stem - 1] as number)) stem--;
  return stem - start < LEAST_STEM ? start : stem;
}

function endOfAddress(text: string, from: number, to: number): number {
  let index = from;
  while (index < to && text.charCodeAt(index) > BLANK) index++;
  return index;
}
