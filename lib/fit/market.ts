import type { Comparison, Profile, SkillProfile } from "@/lib/compare/comparison";
import { bitsOf } from "@/lib/compare/coverage";
import { type StoredSkillSets, setsOfSlice } from "@/lib/compare/skill-sets";
import { MIN_LISTED_SKILLS } from "@/lib/compare/thresholds";
import type { Slice } from "@/lib/view/view";

/** A role's top skill in the slice; n and share are null where under 1% of it ask for it. */
export interface FitSkill {
  slug: string;
  name: string;
  n: number | null;
  share: number | null;
  /** What it goes together with in pay at equal levels, where that is sure; `tested` if enough postings say so either way. */
  premium: { amount: number; interval: [number, number] } | null;
  tested: boolean;
}

/** One role's postings as sets of its top skills: what skills are held against, in the browser. */
export interface FitSide {
  role: Comparison["a"]["role"];
  /** What tells its postings from the other side's: "Backend postings in Germany". */
  name: string;
  /** "Backend Developer in Germany (remote)" */
  slice: string;
  postings: number;
  currency: string;
  /** Bit i of a set is the i-th. */
  skills: FitSkill[];
  /** Drawn postings of the slice that list at least three, equal sets counted together. */
  sets: [mask: number, n: number][];
}

export interface FitMarket {
  dataset: Comparison["dataset"];
  a: FitSide;
  b: FitSide;
  /** Every skill that may be picked, most asked for first. */
  options: { slug: string; name: string }[];
}

/** The sets of a slice that list enough skills to be counted, equal ones together. */
export function countedSets(stored: StoredSkillSets | null, slice: Slice): FitSide["sets"] {
  const counts = new Map<number, number>();
  for (const [mask, n] of stored ? setsOfSlice(stored, slice) : []) {
    if (bitsOf(mask) >= MIN_LISTED_SKILLS) counts.set(mask, (counts.get(mask) ?? 0) + n);
  }
  return [...counts].sort(([x], [y]) => x - y);
}

/** A top skill as the slice's profile knows it. */
export function fitSkill(
  { slug, name }: { slug: string; name: string },
  of: SkillProfile | undefined,
): FitSkill {
  const { pay = null, n = null, share = null } = of ?? {};
  const adjusted = pay?.adjustedPremium ?? null;
  const sure = pay?.sure && adjusted !== null && pay.adjustedInterval;
  return {
    ...{ slug, name, n, share, tested: adjusted !== null },
    premium: sure ? { amount: adjusted, interval: sure } : null,
  };
}

/** The skills either profile lists, by combined share. */
export function fitOptions(a: Profile, b: Profile): FitMarket["options"] {
  const shares = new Map<string, { name: string; share: number }>();
  for (const { slug, name, share } of [...a.skills, ...b.skills])
    shares.set(slug, { name, share: share + (shares.get(slug)?.share ?? 0) });
  return [...shares]
    .sort(([x, m], [y, n]) => n.share - m.share || (x < y ? -1 : 1))
    .map(([slug, { name }]) => ({ slug, name }));
}
