import type { Slice } from "@/lib/view/view";
import type { Comparison, Profile } from "./comparison";
import { gapOf } from "./gap";
import { type NamedSkill, presentProfile } from "./present-profile";
import type { StoredProfile } from "./stored-profile";
import { overlapOf, type SkillCounts } from "./top-skills";

export interface ComparedSide {
  slice: Slice;
  role: Profile["role"];
  profile: StoredProfile;
}

/** Sets two stored profiles side by side. Pure: every page, file and picture of a view is drawn from its result. */
export function compare(
  dataset: Comparison["dataset"],
  a: ComparedSide,
  b: ComparedSide,
  skillOf: (id: number) => NamedSkill,
): Comparison {
  const skills = overlapOf(skillCounts(a.profile, skillOf), skillCounts(b.profile, skillOf));
  const listed = new Set([...skills.shared, ...skills.onlyA, ...skills.onlyB]);
  const gap = gapOf(a.profile, b.profile);
  return {
    dataset,
    view: { a: a.slice, b: b.slice },
    a: presentProfile(a.profile, a.role, skillOf, listed),
    b: presentProfile(b.profile, b.role, skillOf, listed),
    gap: { ...gap, ...wholeUnits(gap) },
    skills,
  };
}

function wholeUnits({ median, interval }: Comparison["gap"]): Pick<Comparison["gap"], "median" | "interval"> {
  return {
    median: median === null ? null : Math.round(median),
    interval: interval && [Math.round(interval[0]), Math.round(interval[1])],
  };
}

function skillCounts({ postings, skills }: StoredProfile, skillOf: (id: number) => NamedSkill): SkillCounts {
  return { postings, counts: new Map(skills.map(([id, n]) => [skillOf(id).slug, n])) };
}
