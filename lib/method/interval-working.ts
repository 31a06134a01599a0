import type { PayProfile } from "@/lib/compare/comparison";
import { medianReach } from "@/lib/stats/median-interval";
import { studentT95 } from "@/lib/stats/student-t";

/** How the interval of a side's median comes about, step by step. Shares are fractions of 1, ranks count from 1. */
export interface IntervalWorking {
  n: number;
  employers: number;
  designEffect: number;
  /** As many independent postings would tell as much. */
  worth: number;
  /** Whether the interval of independent postings, the least there is, reaches further. */
  isLeast: boolean;
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
  const reach = medianReach(n, designEffect, employers);
  const isLeast = reach === medianReach(n, 0, employers);
  const t = studentT95((isLeast ? n : employers) - 1);
  const shares: [number, number] = [Math.max(0, 0.5 - reach), Math.min(1, 0.5 + reach)];
  const rank = (share: number) => 1 + share * (n - 1);
  return {
    n,
    employers,
    designEffect,
    worth: n / designEffect,
    isLeast,
    t,
    reach,
    shares,
    ranks: [rank(shares[0]), rank(shares[1])],
    interval,
  };
}
