import { summarisePay } from "@/lib/compare/pay-summary";
import { FEW } from "@/lib/compare/thresholds";
import { designEffects } from "@/lib/stats/design-effects";
import { histogramOf, quantile } from "@/lib/stats/quantile";
import type { OfferSide } from "./market";

/** One posting of a test's market. */
export type Point = [annual: number, employer: number];

/** A side made of postings, its figures suppressed as a profile's are. */
export function sideOf(points: Point[]): OfferSide {
  const values = points.map(([annual]) => annual);
  const employers = points.map(([, employer]) => employer);
  const { median, employers: k } = summarisePay(points.map(([annual, employer]) => ({ annual, employer })));
  const histogram = histogramOf(values);
  const few = points.length < FEW;
  const at = (p: number) => (median === null ? null : Math.round(quantile(histogram, p) ?? 0));
  return {
    role: { slug: "baker", name: "Baker", short: "Baker" },
    label: "Baker",
    slice: "Baker in the United States",
    everyLevel: true,
    pay: {
      ...{ country: "US", currency: "USD", n: points.length, employers: k, inMarket: 2 * points.length },
      ...{ few, median: at(0.5), p25: at(0.25), p75: at(0.75) },
      ...{ p10: few ? null : at(0.1), p90: few ? null : at(0.9) },
      histogram: histogram.values.map((value, index) => ({ value, n: histogram.counts[index] ?? 0 })),
    },
    advertised: null,
    effects: designEffects(values, employers),
  };
}
