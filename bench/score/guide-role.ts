/** One role of the vocabulary: `guide` is the labels' coarser role where it differs from the slug. */
export interface GuidedRole {
  slug: string;
  guide?: string | undefined;
}

export type GuideOf = (slug: string | null) => string;

/** Maps our roles to the labels' own; no role is `non-tech`. */
export function guideMapping(roles: GuidedRole[]): GuideOf {
  const guides = new Map(roles.map((role) => [role.slug, role.guide ?? role.slug]));
  return (slug) => (slug === null ? "non-tech" : (guides.get(slug) ?? slug));
}

/** Whether the role is the labelled one or an accepted alternative. No role is also fine for `other-tech`. */
export function roleAccepted(slug: string | null, label: string, alternatives: string[], guideOf: GuideOf) {
  const accepted = [label, ...alternatives];
  if (slug === null && accepted.includes("other-tech")) return true;
  return accepted.includes(guideOf(slug));
}

/** Whether having a role at all is right. A posting for several roles is one in technology. */
export function techAccepted(slug: string | null, label: string, alternatives: string[]): boolean {
  if (label === "multiple") return slug !== null;
  const accepted = [label, ...alternatives];
  if (accepted.includes("other-tech")) return true;
  return slug === null ? accepted.includes("non-tech") : accepted.some((role) => role !== "non-tech");
}
