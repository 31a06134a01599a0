import type { LevelDetail } from "./context";
import type { NamedSkill } from "./present-profile";
import type { StoredProfile } from "./stored-profile";
import { MIN_OVERLAP_POSTINGS } from "./thresholds";
import { topSkills } from "./top-skills";

type Counted = Pick<StoredProfile, "postings" | "employers" | "skills">;

/** What a level without postings shows. */
export const NO_LEVEL: LevelDetail = { postings: 0, employers: 0, skills: [] };

/** A slice's top skills, most postings first. */
export function topOfSlice({ postings, skills }: Counted, skillOf: (id: number) => NamedSkill): NamedSkill[] {
  const named = new Map(skills.map(([id, n]) => [skillOf(id).slug, { skill: skillOf(id), n }]));
  const counts = new Map([...named].map(([slug, { n }]) => [slug, n]));
  return topSkills({ postings, counts }).flatMap((slug) => named.get(slug)?.skill ?? []);
}

/** One level of a slice: its postings and employers, and how often it asks for the slice's top skills. */
export function levelDetail(
  { postings, employers, skills }: Counted,
  top: readonly NamedSkill[],
  skillOf: (id: number) => NamedSkill,
): LevelDetail {
  if (postings < MIN_OVERLAP_POSTINGS) return { postings, employers, skills: [] };
  const counts = new Map(skills.map(([id, n]) => [skillOf(id).slug, n]));
  return {
    postings,
    employers,
    skills: top.map(({ slug, name }) => {
      const n = counts.get(slug) ?? 0;
      return { slug, name, n, share: n / postings };
    }),
  };
}
