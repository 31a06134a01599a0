import data from "./role-profiles.json";

/** A role in our own words, without figures: what the postings state is counted elsewhere. */
export interface RoleWords {
  /** What somebody does day to day. */
  does: string[];
  /** What they own and decide. */
  decides: string[];
  /** Whom they work with. */
  with: string[];
  /** How their work is judged. */
  judged: string[];
  /** From the first job to the top: what a step is called, and what it is about. */
  path: [step: string, about: string][];
  /** Where pay growth tends to slow. */
  slows: string;
  /** Common moves to other roles. */
  moves: string;
  /** Ends "Choose it if you …". */
  suits: string;
}

const PROFILES = data as unknown as Record<string, RoleWords>;

/** A role's profile in words; null for a role that has none. */
export function roleWords(slug: string): RoleWords | null {
  return PROFILES[slug] ?? null;
}
