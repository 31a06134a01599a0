import type { Comparison, Profile } from "@/lib/compare/comparison";
import { sideWords } from "@/lib/report/words";
import { type DotSeries, dotSeries } from "./dot-series";

/** Median pay of the postings that name an AI skill beside that of all. Null without one, or with two currencies. */
export function toAiSeries(comparison: Comparison): DotSeries | null {
  const { a, b } = comparison;
  if (a.pay.currency !== b.pay.currency) return null;
  if (!a.ai.pay?.median && !b.ai.pay?.median) return null;
  const naming = ({ ai }: Profile) => ({
    n: ai.disclosed,
    value: ai.pay?.median ?? null,
    interval: ai.pay?.interval ?? null,
  });
  const all = ({ pay }: Profile) => ({ n: pay.n, value: pay.median, interval: pay.interval });
  const words = sideWords(comparison);
  return dotSeries({
    title: "Median base pay with and without AI skills",
    unit: { kind: "pay", currency: a.pay.currency },
    names: { a: words.a.label, b: words.b.label },
    left: 120,
    none: "too few state their pay",
    rows: [
      { key: "ai", label: "AI skills named", a: naming(a), b: naming(b) },
      { key: "all", label: "All postings", a: all(a), b: all(b) },
    ],
  });
}
