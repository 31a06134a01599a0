import type { Profile } from "./comparison";
import { MIN_OVERLAP_POSTINGS } from "./thresholds";
import { overlapOf } from "./top-skills";

type Asking = Pick<Profile, "role" | "postings" | "skills">;

/** How near another role is by skills. */
export interface NearRole<T extends Asking = Asking> {
  profile: T;
  /** Růžička's index of the two roles' skill shares, 0 to 1: 1 if both ask for every skill equally often. */
  nearness: number;
  /** How many of the top skills both have, of how many either has at most. */
  shared: number;
  top: number;
}

/**
 * What two roles ask for in common: the smaller of both shares over the larger, each summed over every listed skill
 * (Růžička 1958, the Jaccard index of weights). Null for a role of under 30 postings, or without skills.
 */
export function nearnessOf(a: Asking, b: Asking): number | null {
  if (Math.min(a.postings, b.postings) < MIN_OVERLAP_POSTINGS) return null;
  const ofB = new Map(b.skills.map(({ slug, share }) => [slug, share]));
  let [common, either] = [0, 0];
  for (const { slug, share } of a.skills) {
    const other = ofB.get(slug) ?? 0;
    common += Math.min(share, other);
    either += Math.max(share, other);
    ofB.delete(slug);
  }
  for (const share of ofB.values()) either += share;
  return either > 0 ? common / either : null;
}

/** The other roles by nearness, nearest first; ties by slug. Roles whose nearness cannot be told are left out. */
export function nearestRoles<T extends Asking>(of: Asking, others: readonly T[]): NearRole<T>[] {
  return others
    .flatMap((profile): NearRole<T>[] => {
      const nearness = profile.role.slug === of.role.slug ? null : nearnessOf(of, profile);
      if (nearness === null) return [];
      const { shared, onlyA, onlyB } = overlapOf(counted(of), counted(profile));
      const top = shared.length + Math.max(onlyA.length, onlyB.length);
      return [{ profile, nearness, shared: shared.length, top }];
    })
    .sort((x, y) => y.nearness - x.nearness || (x.profile.role.slug < y.profile.role.slug ? -1 : 1));
}

const counted = ({ postings, skills }: Asking) => ({
  postings,
  counts: new Map(skills.map(({ slug, n }) => [slug, n])),
});
