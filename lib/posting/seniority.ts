/** The four levels of a posting, lowest first. Staff includes principal, leads of teams, heads. */
export const SENIORITIES = ["entry", "mid", "senior", "staff"] as const;
export type Seniority = (typeof SENIORITIES)[number];
