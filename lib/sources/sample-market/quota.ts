import type { Random } from "./random";

/** Whole numbers that add up to `total`, as near to the shares as can be (largest remainders). */
export function apportion(total: number, shares: readonly number[]): number[] {
  const sum = shares.reduce((all, share) => all + share, 0);
  const exact = shares.map((share) => (total * share) / sum);
  const counts = exact.map(Math.floor);
  let left = total - counts.reduce((all, count) => all + count, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((x, y) => y.rest - x.rest || x.index - y.index);
  for (const { index } of byRemainder) {
    if (left-- <= 0) break;
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

/**
 * Draws exactly `quota` of the candidates without replacement, each with a chance that grows with its weight
 * (Efraimidis and Spirakis). Weights of 0 are drawn last. Throws if there are too few candidates.
 */
export function draw(
  candidates: ArrayLike<number>,
  quota: number,
  weightOf: (candidate: number) => number,
  random: Random,
): number[] {
  const size = candidates.length;
  if (quota > size) throw new Error(`cannot draw ${quota} of ${size}`);
  if (quota <= 0) return [];
  const keys = new Float64Array(size);
  for (let at = 0; at < size; at++) {
    const weight = weightOf(candidates[at] as number);
    keys[at] = weight > 0 ? -Math.log(1 - random()) / weight : 1e9 + random();
  }
  const limit = Float64Array.from(keys).sort()[quota - 1] as number;
  const drawn: number[] = [];
  for (let at = 0; at < size && drawn.length < quota; at++) {
    if ((keys[at] as number) <= limit) drawn.push(candidates[at] as number);
  }
  return drawn;
}
