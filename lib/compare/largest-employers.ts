import { histogramOf, quantile } from "@/lib/stats/quantile";
import type { PayPoint } from "./pay-summary";
import { LISTED_EMPLOYERS, MIN_DISCLOSED } from "./thresholds";

/** One employer in a slice. `median` is that of its own disclosed postings, null under 10 of them. */
export type StoredEmployer = [employer: number, n: number, disclosed: number, median: number | null];

/** The employers with most of a slice's postings, ties by identifier. `disclosed` are the slice's postings with usable pay. */
export function largestEmployers(postings: Map<number, number>, disclosed: PayPoint[]): StoredEmployer[] {
  const largest = [...postings].sort(([x, m], [y, n]) => n - m || x - y).slice(0, LISTED_EMPLOYERS);
  const payOf = new Map(largest.map(([employer]): [number, number[]] => [employer, []]));
  for (const { employer, annual } of disclosed) payOf.get(employer)?.push(annual);
  return largest.map(([employer, n]) => {
    const pay = payOf.get(employer) ?? [];
    const median = pay.length < MIN_DISCLOSED ? null : quantile(histogramOf(pay), 0.5);
    return [employer, n, pay.length, median];
  });
}
