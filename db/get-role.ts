import { type AllRoles, allRoles } from "@/lib/compare/all-roles";
import type { SideEmployers } from "@/lib/compare/context";
import type { RoleProfile } from "@/lib/compare/role-profile";
import { plainView } from "@/lib/view/view";
import { readEmployers } from "./context/employers";
import { datasetOrThrow } from "./get-dataset";
import { listProfiles } from "./list-profiles";
import { type Store, store as sharedStore } from "./open";

/** One whole role of the shown dataset (or the one named), who hires for it, and all roles to set it beside. Null without postings. */
export async function getRole(
  slug: string,
  datasetId: string | null = null,
  store: Store = sharedStore(),
): Promise<{ role: RoleProfile; employers: SideEmployers; all: AllRoles | null } | null> {
  const profiles = await listProfiles(datasetId, store);
  const role = profiles.find(({ profile }) => profile.role.slug === slug);
  if (!role) return null;
  return {
    role,
    employers: readEmployers(store, datasetOrThrow(store, datasetId), plainView(slug, slug).a),
    all: allRoles(profiles.map(({ profile }) => profile)),
  };
}
