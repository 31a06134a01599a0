import { type AllRoles, allRoles } from "@/lib/compare/all-roles";
import type { ComparisonContext, SideEmployers } from "@/lib/compare/context";
import type { SideDuties } from "@/lib/compare/duties";
import type { RoleProfile } from "@/lib/compare/role-profile";
import { plainView } from "@/lib/view/view";
import { readEmployers } from "./context/employers";
import { readLevels } from "./context/levels";
import { datasetOrThrow } from "./get-dataset";
import { dutiesOfSide, hasTexts } from "./get-duties";
import { listProfiles } from "./list-profiles";
import { type Store, store as sharedStore } from "./open";

interface WholeRole {
  role: RoleProfile;
  employers: SideEmployers;
  levels: ComparisonContext["levels"]["a"];
  /** Null where the texts say nothing, or are not kept. */
  duties: SideDuties | null;
  all: AllRoles | null;
}

/** One whole role of the shown dataset (or the one named), who hires for it, its levels and duties, and all roles to set it beside. Null without postings. */
export async function getRole(
  slug: string,
  datasetId: string | null = null,
  store: Store = sharedStore(),
): Promise<WholeRole | null> {
  const profiles = await listProfiles(datasetId, store);
  const role = profiles.find(({ profile }) => profile.role.slug === slug);
  if (!role) return null;
  const dataset = datasetOrThrow(store, datasetId);
  const view = plainView(slug, slug);
  return {
    role,
    employers: readEmployers(store, dataset, view.a),
    levels: readLevels(store, dataset, view.a),
    duties: hasTexts(store, dataset) ? dutiesOfSide(store, dataset, view, "a") : null,
    all: allRoles(profiles.map(({ profile }) => profile)),
  };
}
