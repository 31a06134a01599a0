import { designEffect } from "@/lib/stats/design-effect";
import { type Interval, medianInterval } from "@/lib/stats/median-interval";
import { histogramOf, quantile } from "@/lib/stats/quantile";
import { MAX_EMPLOYER_SHARE, MIN_DISCLOSED, MIN_EMPLOYERS } from "./thresholds";

/** One posting's annual pay and who offers it. */
export interface PayPoint {
  annual: number;
  employer: number;
}

/** The median of a group's pay with its 95 % interval; both null if too few postings or employers stand behind it. */
export interface PaySummary {
  n: number;
  employers: number;
  median: number | null;
  interval: Interval | null;
  /** Design effect at the median, at least 1. */
  deff: number;
}

export function summarisePay(points: PayPoint[]): PaySummary {
  const perEmployer = new Map<number, number>();
  for (const { employer } of points) perEmployer.set(employer, (perEmployer.get(employer) ?? 0) + 1);
  const summary = { n: points.length, employers: perEmployer.size };
  if (points.length === 0 || !isShown(points.length, perEmployer)) {
    return { ...summary, median: null, interval: null, deff: 1 };
  }
  const values = points.map((point) => point.annual);
  const histogram = histogramOf(values);
  const median = quantile(histogram, 0.5);
  const employers = points.map((point) => point.employer);
  const deff = designEffect(values, employers, median ?? 0);
  return { ...summary, median, interval: medianInterval(histogram, deff, perEmployer.size), deff };
}

function isShown(n: number, perEmployer: Map<number, number>): boolean {
  const largest = Math.max(...perEmployer.values());
  return n >= MIN_DISCLOSED && perEmployer.size >= MIN_EMPLOYERS && largest / n <= MAX_EMPLOYER_SHARE;
}
