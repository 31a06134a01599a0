import { SENIORITIES, type Seniority } from "@/lib/posting/seniority";
import { SKILL_CATEGORIES, type SkillCategory } from "@/lib/posting/skills/categories";
import { WORK_MODES, type WorkMode } from "@/lib/posting/work-mode";
import { type Dropped, parseView, SIDES, type Side, type View, type Vocabulary, viewHref } from "./view";

/** What a figure counts of its slice's postings; null means any. */
export interface Picked {
  /** A skill's slug. */
  skill: string | null;
  /** At least one skill of this kind, or of any. */
  kind: SkillCategory | "any" | null;
  /** `assumed`: mid because neither a level nor years are named. */
  level: Seniority | "assumed" | null;
  mode: WorkMode | null;
  country: string | null;
  /** By name. */
  employer: string | null;
  /** `market`: open in the slice's pay market; of those `stated` have pay in its figures, the others' is left out. */
  pay: (typeof PAYS)[number] | null;
}

/** Which postings a list holds: those behind one figure of one side of a view. */
export interface PostingsView {
  view: View;
  side: Side;
  picked: Picked;
  /** From 1. */
  page: number;
}

export interface PostingsVocabulary extends Vocabulary {
  isSkill(slug: string): boolean;
}

export const NOTHING_PICKED: Picked = {
  skill: null,
  kind: null,
  level: null,
  mode: null,
  country: null,
  employer: null,
  pay: null,
};

const PARAMETERS: Record<keyof Picked, string> = {
  skill: "skill",
  kind: "kind",
  level: "in.level",
  mode: "in.mode",
  country: "in.country",
  employer: "employer",
  pay: "pay",
};
const KINDS = [...SKILL_CATEGORIES.map(({ slug }) => slug), "any"] as const;
const LEVELS = [...SENIORITIES, "assumed"] as const;
const PAYS = ["market", "stated", "too-wide", "implausible", "other-currency"] as const;
const LONGEST_EMPLOYER = 300;

/**
 * Reads which postings are asked for. Without a usable side `list` is null, while `view` may still be there; what was
 * unusable is in `dropped`.
 */
export function parsePostingsView(
  roles: Record<Side, string>,
  query: URLSearchParams,
  vocabulary: PostingsVocabulary,
): { view: View | null; list: PostingsView | null; dropped: Dropped[] } {
  const { view, dropped } = parseView(roles, query, vocabulary);
  const one = <T extends string>(parameter: string, read: (value: string) => T | null, reason: string) => {
    const [value, ...more] = query.getAll(parameter).map((given) => given.trim());
    if (more.length > 0) dropped.push({ parameter, value: more.join(","), reason: "given more than once" });
    if (!value) return null;
    const usable = read(value);
    if (usable === null) dropped.push({ parameter, value, reason });
    return usable;
  };
  const among =
    <T extends string>(known: readonly T[]) =>
    (value: string) =>
      known.find((one) => one === value.toLowerCase()) ?? null;
  const oneOf = <T extends string>(parameter: string, known: readonly T[]) =>
    one(parameter, among(known), `not one of ${known.join(", ")}`);
  const picked: Picked = {
    skill: one(
      PARAMETERS.skill,
      (value) => (vocabulary.isSkill(value.toLowerCase()) ? value.toLowerCase() : null),
      "no such skill",
    ),
    kind: oneOf(PARAMETERS.kind, KINDS),
    level: oneOf(PARAMETERS.level, LEVELS),
    mode: oneOf(PARAMETERS.mode, WORK_MODES),
    country: one(
      PARAMETERS.country,
      (value) => (vocabulary.isCountry(value.toUpperCase()) ? value.toUpperCase() : null),
      "not a country code of ISO 3166-1 (two letters, such as US)",
    ),
    employer: one(
      PARAMETERS.employer,
      (value) => (value.length <= LONGEST_EMPLOYER ? value : null),
      `longer than ${LONGEST_EMPLOYER} characters`,
    ),
    pay: oneOf(PARAMETERS.pay, PAYS),
  };
  const page = one("page", (value) => (/^[1-9]\d{0,8}$/.test(value) ? value : null), "not a page’s number");
  const side = oneOf("side", SIDES);
  const list = view && side ? { view, side, picked, page: Number(page ?? 1) } : null;
  return { view, list, dropped };
}

/** The address of a list of postings. */
export function postingsHref({ view, side, picked, page }: PostingsView): string {
  const query = new URLSearchParams({ side });
  for (const name of Object.keys(PARAMETERS) as (keyof Picked)[]) {
    const value = picked[name];
    if (value !== null) query.set(PARAMETERS[name], value);
  }
  if (page > 1) query.set("page", String(page));
  const href = viewHref(view, { format: "postings" });
  return `${href}${href.includes("?") ? "&" : "?"}${query}`;
}
