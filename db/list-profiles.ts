import { completed } from "@/lib/compare/older-profile";
import { type RoleProfile, roleProfileOf } from "@/lib/compare/role-profile";
import { roleBySlug } from "@/lib/posting/roles";
import { type Dataset, datasetOrThrow } from "./get-dataset";
import { type Store, store as sharedStore } from "./open";
import { profile } from "./schema";
import { skillNames } from "./skill-names";
import { unfiltered } from "./unfiltered";

const read = new WeakMap<Store, { key: string; profiles: RoleProfile[] }>();

/** Every role that has postings in the shown dataset (or the one named), whole, by slug. The last dataset asked for is kept. */
export async function listProfiles(
  datasetId: string | null = null,
  store: Store = sharedStore(),
): Promise<RoleProfile[]> {
  const dataset = datasetOrThrow(store, datasetId);
  const key = `${dataset.id} ${dataset.updatedAt}`;
  const kept = read.get(store);
  if (kept?.key === key) return kept.profiles;
  const profiles = readProfiles(store, dataset);
  read.set(store, { key, profiles });
  return profiles;
}

function readProfiles(store: Store, dataset: Dataset): RoleProfile[] {
  const skillOf = skillNames(store);
  return store
    .select({ slug: profile.role, data: profile.data })
    .from(profile)
    .where(unfiltered(dataset.id))
    .orderBy(profile.role)
    .all()
    .map(({ slug, data }) => {
      const { name, short } = roleBySlug(slug) ?? { name: slug, short: slug };
      return roleProfileOf(dataset, { slug, name, short }, completed(data), skillOf);
    });
}
