import type { Comparison, Profile } from "@/lib/compare/comparison";
import { sideWords } from "@/lib/report/words";
import { type Dot, type DotRow, type DotSeries, dotSeries } from "./dot-series";

/**
 * Median pay of the skills on both top lists, by combined share. Null if none has a median on both sides, or if the
 * two sides' currencies differ.
 */
export function toSkillPaySeries(comparison: Comparison, limit?: number): DotSeries | null {
  const { a, b, skills } = comparison;
  if (a.pay.currency !== b.pay.currency) return null;
  const rows = skills.shared.flatMap((slug): DotRow[] => {
    const [ofA, ofB] = [dotOf(a, slug), dotOf(b, slug)];
    const label = a.skills.find((skill) => skill.slug === slug)?.name ?? slug;
    return ofA && ofB ? [{ key: slug, label, a: ofA, b: ofB }] : [];
  });
  const words = sideWords(comparison);
  return dotSeries({
    title: "Median base pay of shared skills",
    unit: { kind: "pay", currency: a.pay.currency },
    names: { a: words.a.label, b: words.b.label },
    left: 140,
    none: "too few state their pay",
    rows: rows.slice(0, limit),
  });
}

function dotOf({ skills }: Profile, slug: string): Dot | null {
  const pay = skills.find((skill) => skill.slug === slug)?.pay;
  return pay?.median == null ? null : { n: pay.n, value: pay.median, interval: pay.interval };
}
