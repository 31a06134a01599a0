import { type Histogram, quantile, sizeOf } from "@/lib/stats/quantile";

/**
 * Between what the median of all a market's postings lies, whatever those without usable pay would state: lowest if
 * each of them paid less than any other, highest if more. Manski (1989). Null unless more than half state their pay.
 */
export function medianBounds(
  stated: Histogram,
  postings: number,
): { lowest: number; highest: number } | null {
  const n = sizeOf(stated);
  if (2 * n <= postings || n < 2) return null;
  // Type 7 ranks of the middle of all postings, from the bottom and with the silent ones below.
  const middle = (postings - 1) / 2;
  const atRank = (rank: number) => quantile(stated, Math.min(1, Math.max(0, rank / (n - 1)))) ?? Number.NaN;
  return { lowest: atRank(middle - (postings - n)), highest: atRank(middle) };
}

/**
 * By which fraction the postings without usable pay would have to pay less than those with it, each alike, for the
 * median of all to be `target`. Null if nothing they paid could bring it there, or if all state their pay.
 */
export function closingDiscount(stated: Histogram, postings: number, target: number): number | null {
  const n = sizeOf(stated);
  const silent = postings - n;
  if (silent <= 0 || n === 0) return null;
  const below = stated.values.reduce(
    (sum, value, index) => sum + (value <= target ? (stated.counts[index] ?? 0) : 0),
    0,
  );
  // Half of all postings at or below the target: so many of the silent ones, of the pay that has that rank.
  const rank = (postings / 2 - below) / silent;
  const pay = rank > 1 ? null : quantile(stated, Math.max(0, rank));
  return pay === null || pay <= 0 ? null : Math.max(0, 1 - target / pay);
}
