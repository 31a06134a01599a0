import { isWordCode } from "./letters";
import { markedAt, markOpenings, OPENING, openingOf, scanOf } from "./scan";

/** Finds the next word that begins with one of some stems, between two positions; -1 if there is none. */
export type StemFinder = (text: string, from: number, to: number) => number;

interface Stem {
  letters: string;
  /** The word ends with the stem. */
  whole: boolean;
}

/**
 * A finder for stems, in small letters with plain hyphens; " " after a stem asks for the word's end. Looks only at words
 * that open like a stem, which the scan has marked for it; a pattern would try every stem at every character.
 */
export function stemFinder(stems: readonly string[]): StemFinder {
  const byOpening = new Map<number, Stem[]>();
  for (const stem of stems) {
    const whole = stem.endsWith(" ");
    const letters = whole ? stem.slice(0, -1) : stem;
    for (const opening of openingsOf(stem)) {
      byOpening.set(opening, [...(byOpening.get(opening) ?? []), { letters, whole }]);
    }
  }
  const mark = markOpenings([...byOpening.keys()]);
  return (text, from, to) => {
    const scan = scanOf(text);
    const { folded, marked, markedStarts, markedKeys, marks } = scan;
    for (let word = markedAt(scan, from); word < marked; word++) {
      const at = markedStarts[word] as number;
      if (at >= to) break;
      if (((marks[word] as number) & mark) === 0) continue;
      const candidates = byOpening.get((markedKeys[word] as number) & OPENING);
      if (candidates && oneStandsAt(candidates, folded, at)) return at;
    }
    return -1;
  };
}

function oneStandsAt(stems: readonly Stem[], folded: string, at: number): boolean {
  for (const stem of stems) if (standsAt(stem, folded, at)) return true;
  return false;
}

function standsAt({ letters, whole }: Stem, folded: string, at: number): boolean {
  return folded.startsWith(letters, at) && !(whole && isWordCode(folded.charCodeAt(at + letters.length)));
}

/** How a word that begins with a stem may open; a stem of two letters may go on with anything. */
function openingsOf(stem: string): number[] {
  const codes = [0, 1, 2].map((index) => stem.charCodeAt(index));
  const end = codes.findIndex((code) => !isWordCode(code));
  const [first = 0, second = 0, third = 0] = codes.map((code, index) => (end < 0 || index < end ? code : 0));
  if (stem.length !== 2 || end >= 0) return [openingOf(first, second, third)];
  return Array.from({ length: 32 }, (_, any) => openingOf(first, second, any));
}
