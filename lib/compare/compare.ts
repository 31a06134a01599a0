import { calibratedFigures } from "@/lib/sources/sample-market/calibrated";
import type { Interval } from "@/lib/stats/median-interval";
import type { View } from "@/lib/view/view";
import type { Comparison, Profile } from "./comparison";
import { gapOf } from "./gap";
import { modelledFigures } from "./modelled";
import { type NamedSkill, presentProfile } from "./present-profile";
import type { StoredProfile } from "./stored-profile";
import { overlapOf, type SkillCounts } from "./top-skills";

export interface ComparedSide {
  role: Profile["role"];
  profile: StoredProfile;
}

/** Sets two stored profiles side by side. Pure: every page, file and picture of a view is drawn from its result. */
export function compare(
  dataset: Comparison["dataset"],
  view: View,
  a: ComparedSide,
  b: ComparedSide,
  skillOf: (id: number) => NamedSkill,
): Comparison {
  const skills = overlapOf(skillCounts(a.profile, skillOf), skillCounts(b.profile, skillOf));
  const listed = new Set([...skills.shared, ...skills.onlyA, ...skills.onlyB]);
  const gap = gapOf(a.profile, b.profile);
  const comparison = {
    dataset,
    view,
    a: presentProfile(a.profile, a.role, skillOf, listed),
    b: presentProfile(b.profile, b.role, skillOf, listed),
    gap: { ...gap, ...wholeUnits(gap) },
    skills,
  };
  const isSample = dataset.market === "sample";
  return {
    ...comparison,
    modelled: isSample ? modelledFigures(comparison, calibratedFigures(comparison)) : [],
  };
}

type Details = NonNullable<Comparison["gap"]["likeForLike"]>["details"];

const whole = (range: Interval | null): Interval | null =>
  range && [Math.round(range[0]), Math.round(range[1])];

function wholeDetails({ atMixOfA, atMixOfB, byLevelAndMode, withoutAssumed, ...shares }: Details): Details {
  const mix = ({ gap, interval }: Details["atMixOfA"]) => ({
    gap: Math.round(gap),
    interval: whole(interval),
  });
  const check = (one: Details["byLevelAndMode"]) =>
    one && { ...one, remaining: Math.round(one.remaining), interval: whole(one.interval) };
  return {
    ...shares,
    atMixOfA: mix(atMixOfA),
    atMixOfB: mix(atMixOfB),
    byLevelAndMode: check(byLevelAndMode),
    withoutAssumed: check(withoutAssumed),
  };
}

function wholeUnits({ median, interval, likeForLike }: Comparison["gap"]) {
  const gap = median === null ? null : Math.round(median);
  const remaining = Math.round(likeForLike?.remaining ?? 0);
  return {
    median: gap,
    interval: whole(interval),
    likeForLike: likeForLike && {
      ...likeForLike,
      remaining,
      explained: (gap ?? 0) - remaining,
      interval: whole(likeForLike.interval),
      aAtB: Math.round(likeForLike.aAtB),
      bAtA: Math.round(likeForLike.bAtA),
      details: wholeDetails(likeForLike.details),
    },
  };
}

export function skillCounts(
  { postings, skills }: StoredProfile,
  skillOf: (id: number) => NamedSkill,
): SkillCounts {
  return { postings, counts: new Map(skills.map(([id, n]) => [skillOf(id).slug, n])) };
}
