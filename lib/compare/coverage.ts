import { MIN_LISTED_SKILLS } from "./thresholds";

/** Postings all of whose top skills are known, at first and after each next skill. */
export interface Coverage {
  /** Postings that list at least three top skills: all that is counted here. */
  postings: number;
  covered: number;
  /** In the order of learning; `opened` are newly covered by this skill, `covered` all by then. */
  steps: { bit: number; opened: number; covered: number }[];
}

/**
 * Covers sets of skills (masks, each with its number of postings) with those known. Each next skill is the one that
 * completes most postings by then; ties by how many incomplete ones ask for it, then by bit.
 */
export function coverageOf(sets: [mask: number, n: number][], known: number, most: number): Coverage {
  const counted = sets.filter(([mask]) => bitsOf(mask) >= MIN_LISTED_SKILLS);
  const postings = sizeOf(counted);
  let open = without(counted, known);
  let covered = postings - sizeOf(open);
  const first = covered;
  const steps: Coverage["steps"] = [];
  while (open.length > 0 && steps.length < most) {
    const bit = nextBit(open);
    open = without(open, 1 << bit);
    const now = postings - sizeOf(open);
    steps.push({ bit, opened: now - covered, covered: now });
    covered = now;
  }
  return { postings, covered: first, steps };
}

type Sets = [mask: number, n: number][];

/** What of each set is not known, equal rests counted together; what is known whole is gone. */
function without(sets: Sets, known: number): Sets {
  const rests = new Map<number, number>();
  for (const [mask, n] of sets) {
    const rest = mask & ~known;
    if (rest !== 0) rests.set(rest, (rests.get(rest) ?? 0) + n);
  }
  return [...rests];
}

function nextBit(open: Sets): number {
  const completes = Array.from({ length: 31 }, () => 0);
  const asks = Array.from({ length: 31 }, () => 0);
  for (const [mask, n] of open) {
    const alone = (mask & (mask - 1)) === 0;
    for (let rest = mask; rest !== 0; rest &= rest - 1) {
      const bit = 31 - Math.clz32(rest & -rest);
      asks[bit] = (asks[bit] ?? 0) + n;
      if (alone) completes[bit] = (completes[bit] ?? 0) + n;
    }
  }
  const order = (x: number, y: number) =>
    (completes[y] ?? 0) - (completes[x] ?? 0) || (asks[y] ?? 0) - (asks[x] ?? 0) || x - y;
  return asks.map((_, bit) => bit).sort(order)[0] ?? 0;
}

const sizeOf = (sets: Sets) => sets.reduce((sum, [, n]) => sum + n, 0);

/** The number of a mask's bits. */
export function bitsOf(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
