import type { Comparison } from "@/lib/compare/comparison";
import { SENIORITIES } from "@/lib/posting/seniority";
import { LEVEL_WORDS, sideWords } from "@/lib/report/words";
import { type DotRow, type DotSeries, dotSeries } from "./dot-series";

/** Median pay of each level. Null if no level has a median, or if the two sides' currencies differ. */
export function toLevelSeries(comparison: Comparison): DotSeries | null {
  const { a, b } = comparison;
  if (a.pay.currency !== b.pay.currency) return null;
  const dot = ({ n, median, interval }: Comparison["a"]["pay"]["bySeniority"]["mid"]) => ({
    n,
    value: median,
    interval,
  });
  const rows = SENIORITIES.map((key): DotRow => {
    return { key, label: LEVEL_WORDS[key], a: dot(a.pay.bySeniority[key]), b: dot(b.pay.bySeniority[key]) };
  }).filter((row) => row.a.n + row.b.n > 0);
  const words = sideWords(comparison);
  return dotSeries({
    title: "Median base pay by seniority",
    unit: { kind: "pay", currency: a.pay.currency },
    names: { a: words.a.label, b: words.b.label },
    left: 96,
    none: "too few state their pay",
    rows,
  });
}
