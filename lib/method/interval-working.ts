import type { PayProfile } from "@/lib/compare/comparison";
import { studentT95 } from "@/lib/stats/student-t";

/** How the interval of a side's median comes about, step by step. Shares are fractions of 1, ranks count from 1. */
export interface IntervalWorking {
  n: number;
  employers: number;
  designEffect: number;
  /** As many independent postings would tell as much. */
  worth: number;
  t: number;
  reach: number;
  shares: [low: number, high: number];
  ranks: [low: number, high: number];
  interval: [low: number, high: number];
}

/** Null where the interval is not shown. */
export function intervalWorking({
  n,
  employers,
  designEffect,
  interval,
}: PayProfile): IntervalWorking | null {
  if (!interval) return null;
  const t = studentT95(employers - 1);
  const reach = t * Math.sqrt((0.25 * designEffect) / n);
  const shares: [number, number] = [Math.max(0, 0.5 - reach), Math.min(1, 0.5 + reach)];
  const rank = (share: number) => 1 + share * (n - 1);
  return {
    n,
    employers,
    designEffect,
    worth: n / designEffect,
    t,
    reach,
    shares,
    ranks: [rank(shares[0]), rank(shares[1])],
    interval,
  };
}
