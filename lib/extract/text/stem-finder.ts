import { isWordCode } from "./letters";
import { OPENING_BITS, openingOf, scanOf, wordAt } from "./scan";

/** Finds the next word that begins with one of some stems, between two positions; -1 if there is none. */
export type StemFinder = (text: string, from: number, to: number) => number;

interface Stem {
  letters: string;
  /** The word ends with the stem. */
  whole: boolean;
}

const OPENINGS = 1 << OPENING_BITS;

/**
 * A finder for stems, in small letters with plain hyphens; " " after a stem asks for the word's end. Looks at the start
 * of each word, where a pattern would try every stem at every character.
 */
export function stemFinder(stems: readonly string[]): StemFinder {
  const lists: Stem[][] = [[]];
  /** By how a word opens: the list of the stems that it may begin with. */
  const listOf = new Uint8Array(OPENINGS);
  for (const stem of stems) {
    const whole = stem.endsWith(" ");
    const letters = whole ? stem.slice(0, -1) : stem;
    for (const opening of openingsOf(stem)) {
      listOf[opening] ||= lists.push([]) - 1;
      lists[listOf[opening] as number]?.push({ letters, whole });
    }
  }
  return (text, from, to) => {
    const scan = scanOf(text);
    const { folded, bounds, keys, words } = scan;
    for (let word = wordAt(scan, from); word < words; word += 1) {
      const at = bounds[2 * word] as number;
      if (at >= to) break;
      const list = listOf[(keys[word] as number) & (OPENINGS - 1)] as number;
      if (list === 0) continue;
      for (const stem of lists[list] as Stem[]) if (standsAt(stem, folded, at)) return at;
    }
    return -1;
  };
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
