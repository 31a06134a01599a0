import type { Comparison } from "@/lib/compare/comparison";
import type { RoleProfile } from "@/lib/compare/role-profile";

/** What every part of a role's page is drawn from. */
export interface ShownRole extends RoleProfile {
  dataset: Comparison["dataset"];
  /** The dataset the address names. */
  asked: string | null;
}

/** What a role's counts lead to: its postings, as of a view that has it on both sides. */
export function linkOf({ profile }: Pick<RoleProfile, "profile">) {
  const { role } = profile;
  const slice = { role: role.slug, country: [], mode: [], level: [] };
  return { view: { a: slice, b: slice }, a: { role }, b: { role } };
}
