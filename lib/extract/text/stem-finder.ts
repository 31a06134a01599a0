import { isWordCode } from "./letters";
import { scanOf, wordAt } from "./scan";

/** Finds the next word that begins with one of some stems, between two positions; -1 if there is none. */
export type StemFinder = (text: string, from: number, to: number) => number;

interface Stem {
  letters: string;
  /** The word ends with the stem. */
  whole: boolean;
}

const OPENINGS = 1 << 15;

/**
 * A finder for stems, in small letters with plain hyphens; " " after a stem asks for the word's end. Looks at the start
 * of each word, where a pattern would try every stem at every character.
 */
export function stemFinder(stems: readonly string[]): StemFinder {
  const byOpening: (Stem[] | undefined)[] = new Array(OPENINGS).fill(undefined);
  for (const stem of stems) {
    const whole = stem.endsWith(" ");
    const letters = whole ? stem.slice(0, -1) : stem;
    for (const opening of openingsOf(letters))
      byOpening[opening] = [...(byOpening[opening] ?? []), { letters, whole }];
  }
  return (text, from, to) => {
    const scan = scanOf(text);
    const { folded, starts } = scan;
    for (let word = wordAt(scan, from); word < starts.length; word += 1) {
      const at = starts[word] as number;
      if (at >= to) break;
      const opening = openingOf(folded.charCodeAt(at), folded.charCodeAt(at + 1), folded.charCodeAt(at + 2));
      const candidates = byOpening[opening];
      if (candidates?.some((stem) => standsAt(stem, folded, at))) return at;
    }
    return -1;
  };
}

function standsAt({ letters, whole }: Stem, folded: string, at: number): boolean {
  return folded.startsWith(letters, at) && !(whole && isWordCode(folded.charCodeAt(at + letters.length)));
}

/** A number for a word's first three characters; others may share it. */
function openingOf(first: number, second: number, third: number): number {
  return ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);
}

/** A stem of two letters may go on with anything. */
function openingsOf(letters: string): number[] {
  const [first, second, third] = [0, 1, 2].map((index) => letters.charCodeAt(index)) as [
    number,
    number,
    number,
  ];
  if (letters.length > 2) return [openingOf(first, second, third)];
  return Array.from({ length: 32 }, (_, any) => openingOf(first, second, any));
}
