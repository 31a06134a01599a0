import type { Comparison } from "@/lib/compare/comparison";
import type { RoleProfile } from "@/lib/compare/role-profile";
import { plainView } from "@/lib/view/view";

/** What every part of a role's page is drawn from. */
export interface ShownRole extends RoleProfile {
  dataset: Comparison["dataset"];
  /** The dataset the address names. */
  asked: string | null;
}

/** What a role's counts lead to: its postings, as of a view that has it on both sides. */
export function linkOf({ profile, asked }: Pick<ShownRole, "profile" | "asked">) {
  const { role } = profile;
  return { view: { ...plainView(role.slug, role.slug), dataset: asked }, a: { role }, b: { role } };
}
