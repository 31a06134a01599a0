import type { Comparison, Profile } from "@/lib/compare/comparison";
import { ATTRIBUTES, type Attribute } from "@/lib/compare/skill-kinds";
import { sideWords } from "@/lib/report/words";
import { type Dot, type DotSeries, dotSeries } from "./dot-series";

export const ATTRIBUTE_WORDS: Record<Attribute, string> = {
  breadth: "Breadth",
  architectureDepth: "Architecture",
  userInterface: "User interface",
  infrastructure: "Infrastructure",
};

/** What a posting asks for on average, attribute by attribute. Null if neither side has figures. */
export function toAttributeSeries(comparison: Comparison): DotSeries | null {
  const { a, b } = comparison;
  const words = sideWords(comparison);
  return dotSeries({
    title: "Kinds of skill and skills of each kind that a posting names",
    unit: { kind: "mean" },
    names: { a: words.a.label, b: words.b.label },
    left: 132,
    none: "too few postings name skills",
    rows: ATTRIBUTES.map((key) => ({
      key,
      label: ATTRIBUTE_WORDS[key],
      a: dotOf(a.attributes, key),
      b: dotOf(b.attributes, key),
    })),
  });
}

function dotOf({ n, means }: Profile["attributes"], key: Attribute): Dot {
  return { n, value: means?.[key].mean ?? null, interval: means?.[key].interval ?? null };
}
