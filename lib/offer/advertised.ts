import { bearsFigure } from "@/lib/compare/pay-summary";
import { histogramOf, quantile } from "@/lib/stats/quantile";
import type { DrawnPosting } from "./market";

/** What the drawn postings advertise as a range: the medians of their lower and of their upper ends. */
export interface Advertised {
  /** Drawn postings that state a range. */
  n: number;
  low: number;
  high: number;
  /** Median width, as a fraction of the lower end. */
  width: number;
}

/** Null where too few postings, or employers, state a range for any figure of pay; one amount is no range. */
export function advertisedOf(drawn: readonly DrawnPosting[]): Advertised | null {
  const perEmployer = new Map<string, number>();
  const ranges = drawn.flatMap(({ range, employer }) => {
    if (!range || range[1] <= range[0]) return [];
    perEmployer.set(employer, (perEmployer.get(employer) ?? 0) + 1);
    return [range];
  });
  if (!bearsFigure(perEmployer)) return null;
  const median = (values: number[]) => quantile(histogramOf(values), 0.5) ?? 0;
  return {
    n: ranges.length,
    low: Math.round(median(ranges.map(([low]) => low))),
    high: Math.round(median(ranges.map(([, high]) => high))),
    width: median(ranges.map(widthOf)),
  };
}

/** The share of the drawn postings with a range whose range is narrower. */
export function narrowerShare(drawn: readonly DrawnPosting[], width: number): number {
  const widths = drawn.flatMap(({ range }) => (range && range[1] > range[0] ? [widthOf(range)] : []));
  return widths.filter((one) => one < width).length / Math.max(1, widths.length);
}

/** The width of a range as a fraction of its lower end. */
export const widthOf = ([low, high]: readonly [number, number]): number => (high - low) / low;

/** The drawn postings next to an amount: those that pay more, lowest first, and less, highest first. */
export function nearest(
  drawn: readonly DrawnPosting[],
  annual: number,
  most: number,
): Record<"above" | "below", DrawnPosting[]> {
  const above = drawn.filter((posting) => posting.annual > annual);
  const below = drawn.filter((posting) => posting.annual < annual).reverse();
  return { above: above.slice(0, most), below: below.slice(0, most) };
}
