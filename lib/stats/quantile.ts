/** Values and how often each occurs, ascending by value. */
export interface Histogram {
  values: number[];
  counts: number[];
}

/** The histogram of a sample, in any order. */
export function histogramOf(sample: readonly number[]): Histogram {
  const values: number[] = [];
  const counts: number[] = [];
  for (const value of Float64Array.from(sample).sort()) {
    const last = values.length - 1;
    if (values[last] === value) counts[last] = (counts[last] ?? 0) + 1;
    else {
      values.push(value);
      counts.push(1);
    }
  }
  return { values, counts };
}

/** Size of the sample a histogram stands for. */
export function sizeOf({ counts }: Histogram): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Quantile p (0 to 1) of a sample; null for an empty one. Type 7 of Hyndman and Fan (1996). */
export function quantile(histogram: Histogram, p: number): number | null {
  const n = sizeOf(histogram);
  if (n === 0) return null;
  const rank = p * (n - 1);
  const below = Math.floor(rank);
  const low = valueAt(histogram, below);
  const high = valueAt(histogram, Math.min(below + 1, n - 1));
  return low + (rank - below) * (high - low);
}

/** The value of 0-based rank in the ascending sample. */
function valueAt({ values, counts }: Histogram, rank: number): number {
  let seen = 0;
  for (let index = 0; index < values.length; index++) {
    seen += counts[index] ?? 0;
    if (rank < seen) return values[index] ?? Number.NaN;
  }
  return values.at(-1) ?? Number.NaN;
}
