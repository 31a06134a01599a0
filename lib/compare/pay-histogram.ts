import type { Histogram } from "@/lib/stats/quantile";
import type { StoredPay } from "./stored-profile";

/** Pay histogram of a stored profile, all levels and work modes together. */
export function payHistogram(pay: Pick<StoredPay, "histogram">): Histogram {
  const counts = new Map<number, number>();
  for (const [value, , n] of pay.histogram) counts.set(value, (counts.get(value) ?? 0) + n);
  return { values: [...counts.keys()], counts: [...counts.values()] };
}
