import type { Interval } from "@/lib/stats/median-interval";
import { studentT95 } from "@/lib/stats/student-t";
import { wilsonInterval } from "@/lib/stats/wilson";
import { isShown, type OfferSide } from "./market";

/** Where an amount stands among a slice's stated pay: postings that pay less, the same and more. */
export interface Standing {
  n: number;
  employers: number;
  below: number;
  same: number;
  above: number;
  /** Of n, those that pay less: the percentile, as a fraction of 1. */
  share: number;
  /** 95%, of the share. */
  interval: Interval;
}

/**
 * Places an amount in the side's currency. The interval is Wilson's (1927) on n ÷ the share's design effect, with
 * Student's t for the side's employers. Null where the side's pay is not shown.
 */
export function standingOf(side: Pick<OfferSide, "pay" | "effects">, annual: number): Standing | null {
  if (!isShown(side)) return null;
  const { n, employers, histogram } = side.pay;
  let [below, same, at] = [0, 0, -1];
  histogram.forEach((bin, index) => {
    if (bin.value < annual) [below, at] = [below + bin.n, index];
    else if (bin.value === annual) same += bin.n;
  });
  const share = below / n;
  // Where none or all pay less nothing can be said of employers: the nearest cut stands in.
  const effect = side.effects[Math.max(0, Math.min(at, side.effects.length - 2))] ?? 1;
  return {
    ...{ n, employers, below, same, above: n - below - same, share },
    interval: wilsonInterval(share, n / effect, studentT95(employers - 1)),
  };
}
