import { modelledIn } from "@/lib/compare/modelled";
import { type NearRole, nearestRoles } from "@/lib/compare/nearest-roles";
import { listProfiles } from "./list-profiles";
import { type Store, store as sharedStore } from "./open";

/** A role near another one by skills. On the sample nearness and overlap follow from the model. */
export interface NearestRole extends Omit<NearRole, "profile"> {
  slug: string;
  name: string;
  short: string;
  postings: number;
  /** `modelled` if the median follows from the sample's model. */
  pay: { currency: string; n: number; median: number | null; modelled: boolean };
}

/** The roles nearest to one by skills in the shown dataset (or the one named), nearest first; none for a role of under 30 postings. */
export async function listNearestRoles(
  role: string,
  datasetId: string | null = null,
  store: Store = sharedStore(),
): Promise<NearestRole[]> {
  const profiles = await listProfiles(datasetId, store);
  const own = profiles.find(({ profile }) => profile.role.slug === role);
  if (!own) return [];
  const modelled = new Map(profiles.map((one) => [one.profile, modelledIn(one)]));
  return nearestRoles(
    own.profile,
    profiles.map(({ profile }) => profile),
  ).map(({ profile, ...near }) => {
    const { currency, n, median } = profile.pay;
    const isModelled = modelled.get(profile)?.("/pay/median") ?? false;
    return {
      ...profile.role,
      ...near,
      postings: profile.postings,
      pay: { currency, n, median, modelled: isModelled },
    };
  });
}
