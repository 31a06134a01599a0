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
  const counted = sets.filter(([mask]) => bitsOf(mask).length >= MIN_LISTED_SKILLS);
  const postings = counted.reduce((sum, [, n]) => sum + n, 0);
  let open = counted.map(([mask, n]): [number, number] => [mask & ~known, n]).filter(([mask]) => mask !== 0);
  const uncovered = () => open.reduce((sum, [, n]) => sum + n, 0);
  const first = postings - uncovered();
  const steps: Coverage["steps"] = [];
  let covered = first;
  while (open.length > 0 && steps.length < most) {
    const bit = nextBit(open);
    open = open.map(([mask, n]): [number, number] => [mask & ~(1 << bit), n]).filter(([mask]) => mask !== 0);
    const now = postings - uncovered();
    steps.push({ bit, opened: now - covered, covered: now });
    covered = now;
  }
  return { postings, covered: first, steps };
}

function nextBit(open: [mask: number, n: number][]): number {
  const completes = new Map<number, number>();
  const asks = new Map<number, number>();
  for (const [mask, n] of open) {
    const bits = bitsOf(mask);
    for (const bit of bits) asks.set(bit, (asks.get(bit) ?? 0) + n);
    const [only] = bits;
    if (only !== undefined && bits.length === 1) completes.set(only, (completes.get(only) ?? 0) + n);
  }
  const gain = (bit: number) => completes.get(bit) ?? 0;
  const [best] = [...asks].sort(([x, m], [y, n]) => gain(y) - gain(x) || n - m || x - y);
  return best?.[0] ?? 0;
}

/** The positions of a mask's bits, ascending. */
function bitsOf(mask: number): number[] {
  const bits: number[] = [];
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits.push(31 - Math.clz32(rest & -rest));
  return bits;
}
