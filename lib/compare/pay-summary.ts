import { designEffect } from "@/lib/stats/design-effect";
import { type Interval, medianInterval } from "@/lib/stats/median-interval";
import { histogramOf, quantile } from "@/lib/stats/quantile";
import { MAX_EMPLOYER_SHARE, MIN_DISCLOSED, MIN_EMPLOYERS } from "./thresholds";

/** One posting's annual pay and who offers it. */
export interface PayPoint {
  annual: number;
  employer: number;
}

/** The median of a group's pay with its 95% interval; both null if too few postings or employers stand behind it. */
export interface PaySummary {
  n: number;
  employers: number;
  median: number | null;
  interval: Interval | null;
  /** Design effect at the median, at least 1; also where the median is not shown. */
  deff: number;
}

export function summarisePay(points: PayPoint[]): PaySummary {
  const perEmployer = new Map<number, number>();
  for (const { employer } of points) perEmployer.set(employer, (perEmployer.get(employer) ?? 0) + 1);
  const values = points.map((point) => point.annual);
  const histogram = histogramOf(values);
  const median = quantile(histogram, 0.5);
  const employers = perEmployer.size;
  if (median === null) return { n: 0, employers, median, interval: null, deff: 1 };
  const deff = designEffect(
    values,
    points.map((point) => point.employer),
    median,
  );
  const summary = { n: points.length, employers, deff };
  if (!bearsFigure(perEmployer)) return { ...summary, median: null, interval: null };
  return { ...summary, median, interval: medianInterval(histogram, deff, employers) };
}

/** Whether a figure of pay may be shown that rests on so many postings of each employer. */
export function bearsFigure(perEmployer: Map<unknown, number>): boolean {
  const counts = [...perEmployer.values()];
  const n = counts.reduce((sum, count) => sum + count, 0);
  return (
    n >= MIN_DISCLOSED && counts.length >= MIN_EMPLOYERS && Math.max(...counts) / n <= MAX_EMPLOYER_SHARE
  );
}
