import { wilsonInterval } from "@/lib/stats/wilson";

export const LEAST_DIFFERENCE = 0.03;

interface Part {
  share: number;
  /** Postings, and the design effect of the share among them. */
  of: number;
  deff: number;
}

/**
 * b minus a, a fraction of 1, if it may be put into words: at least 3 points, and its 95% interval
 * (Newcombe 1998, from two Wilson intervals on n ÷ design effect) excludes 0. Otherwise null.
 */
export function notableDifference(a: Part, b: Part): number | null {
  const difference = b.share - a.share;
  if (a.of === 0 || b.of === 0 || Math.abs(difference) < LEAST_DIFFERENCE) return null;
  const [lowA, highA] = wilsonInterval(a.share, a.of / a.deff);
  const [lowB, highB] = wilsonInterval(b.share, b.of / b.deff);
  const low = difference - Math.hypot(b.share - lowB, highA - a.share);
  const high = difference + Math.hypot(highB - b.share, a.share - lowA);
  return low > 0 || high < 0 ? difference : null;
}
