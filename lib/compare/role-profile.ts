import { calibratedOfRole } from "@/lib/sources/sample-market/calibrated";
import { skillCounts } from "./compare";
import type { Comparison, Profile } from "./comparison";
import { modelledFigures } from "./modelled";
import { type NamedSkill, presentProfile } from "./present-profile";
import type { StoredProfile } from "./stored-profile";
import { topSkills } from "./top-skills";

/** A whole role by itself: all its postings, whatever their country, work mode and level. */
export interface RoleProfile {
  profile: Profile;
  /** JSON pointers into the profile, as a comparison's `modelled`. */
  modelled: string[];
}

/** A role's stored profile as readers see it, with what in it follows from the sample's model. */
export function roleProfileOf(
  { market, asOf }: Pick<Comparison["dataset"], "market" | "asOf">,
  role: Profile["role"],
  stored: StoredProfile,
  skillOf: (id: number) => NamedSkill,
): RoleProfile {
  const top = topSkills(skillCounts(stored, skillOf));
  const profile = presentProfile(stored, role, skillOf, new Set(top));
  const modelled = market === "sample" ? modelledFigures(profile, calibratedOfRole(asOf, profile)) : [];
  return { profile, modelled };
}
