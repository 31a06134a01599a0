import { MIN_OVERLAP_POSTINGS, MIN_SKILL_POSTINGS, TOP_SKILLS } from "./thresholds";

/** How often a slice's postings ask for each skill. */
export interface SkillCounts {
  postings: number;
  /** Slug and number of postings, in any order. */
  counts: Map<string, number>;
}

export interface SkillOverlap {
  jaccard: number | null;
  shared: string[];
  onlyA: string[];
  onlyB: string[];
  transfer: { aToB: number | null; bToA: number | null };
}

/** The skills of highest share, at least 3 postings each; ties by slug. */
export function topSkills({ counts }: SkillCounts): string[] {
  return [...counts]
    .filter(([, n]) => n >= MIN_SKILL_POSTINGS)
    .sort(([x, m], [y, n]) => n - m || (x < y ? -1 : 1))
    .slice(0, TOP_SKILLS)
    .map(([slug]) => slug);
}

/**
 * What two slices' top skills have in common. Jaccard (1912) of the two sets; transfer is the part of one side's
 * mentions of its top skills that falls on the other's. Null for a slice of under 30 postings.
 */
export function overlapOf(a: SkillCounts, b: SkillCounts): SkillOverlap {
  const topA = topSkills(a);
  const topB = topSkills(b);
  const inA = new Set(topA);
  const inB = new Set(topB);
  const combined = (slug: string) => shareOf(a, slug) + shareOf(b, slug);
  const shared = topA
    .filter((slug) => inB.has(slug))
    .sort((x, y) => combined(y) - combined(x) || (x < y ? -1 : 1));
  const enough = Math.min(a.postings, b.postings) >= MIN_OVERLAP_POSTINGS;
  const union = new Set([...topA, ...topB]).size;
  return {
    jaccard: enough && union > 0 ? shared.length / union : null,
    shared,
    onlyA: topA.filter((slug) => !inB.has(slug)),
    onlyB: topB.filter((slug) => !inA.has(slug)),
    transfer: {
      aToB: enough ? coveredMentions(b, topB, inA) : null,
      bToA: enough ? coveredMentions(a, topA, inB) : null,
    },
  };
}

function coveredMentions({ counts }: SkillCounts, top: string[], known: Set<string>): number | null {
  let [all, covered] = [0, 0];
  for (const slug of top) {
    const n = counts.get(slug) ?? 0;
    all += n;
    if (known.has(slug)) covered += n;
  }
  return all > 0 ? covered / all : null;
}

function shareOf({ counts, postings }: SkillCounts, slug: string): number {
  return postings > 0 ? (counts.get(slug) ?? 0) / postings : 0;
}
