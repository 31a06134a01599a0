import { wilsonInterval } from "@/lib/stats/wilson";
import type { Slice } from "@/lib/view/view";
import type { Comparison } from "./comparison";
import type { Transfer } from "./context";
import { coverageOf } from "./coverage";
import type { NamedSkill } from "./present-profile";
import { type StoredSkillSets, setsOfSlice } from "./skill-sets";
import { MIN_COVERAGE_POSTINGS, NEXT_SKILLS } from "./thresholds";

type Direction = "aToB" | "bToA";

/**
 * What moving from one side to the other takes, for somebody who has all of the one's top skills: the other's that are
 * missing, and what each next one opens. `sets` are the other role's. Null without a transfer.
 */
export function transferOf(
  comparison: Pick<Comparison, "a" | "b" | "view" | "skills">,
  direction: Direction,
  sets: StoredSkillSets | null,
  skillOf: (id: number) => NamedSkill,
): Transfer | null {
  const { shared, onlyA, onlyB, transfer } = comparison.skills;
  const share = transfer[direction];
  if (share === null) return null;
  const [to, own, lacking] =
    direction === "aToB" ? (["b", onlyA, onlyB] as const) : (["a", onlyB, onlyA] as const);
  const skills = new Map(comparison[to].skills.map((skill) => [skill.slug, skill]));
  const known = new Set([...shared, ...own]);
  return {
    share,
    known: known.size,
    top: shared.length + lacking.length,
    missing: lacking.flatMap((slug) => {
      const skill = skills.get(slug);
      return skill ? [{ slug, name: skill.name, n: skill.n, share: skill.share }] : [];
    }),
    coverage: sets && coverage(sets, comparison.view[to], known, skillOf),
  };
}

function coverage(
  sets: StoredSkillSets,
  slice: Slice,
  known: Set<string>,
  skillOf: (id: number) => NamedSkill,
): Transfer["coverage"] {
  const names = sets.skills.map(skillOf);
  const mask = names.reduce((bits, { slug }, index) => (known.has(slug) ? bits | (1 << index) : bits), 0);
  const { postings, covered, steps } = coverageOf(setsOfSlice(sets, slice), mask, NEXT_SKILLS);
  if (postings < MIN_COVERAGE_POSTINGS) return null;
  return {
    postings,
    covered: { n: covered, share: covered / postings },
    interval: wilsonInterval(covered / postings, postings),
    next: steps.map(({ bit, opened, covered: by }) => ({
      slug: names[bit]?.slug ?? "",
      name: names[bit]?.name ?? "",
      opened,
      covered: by,
      share: by / postings,
    })),
  };
}
