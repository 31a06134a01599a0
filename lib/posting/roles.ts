import data from "./roles.json";

/** A role as pages and files name it. How titles are matched to it is `roles.json`'s and the reader's business. */
export interface Role {
  slug: string;
  /** "Site Reliability Engineer" */
  name: string;
  /** What charts and labels say: "SRE". */
  short: string;
  /** The coarse role it belongs to, of which several roles may share one. */
  guide: string;
}

export const ROLES: readonly Role[] = data.roles.map(({ slug, name, short, guide }) => ({
  slug,
  name,
  short,
  guide,
}));

const BY_SLUG = new Map(ROLES.map((role) => [role.slug, role]));

/** The role of a slug, undefined if there is none. */
export function roleBySlug(slug: string): Role | undefined {
  return BY_SLUG.get(slug);
}
