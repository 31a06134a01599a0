import type { Comparison, SkillProfile } from "@/lib/compare/comparison";
import type { ComparisonContext } from "@/lib/compare/context";
import type { ComparedDuties } from "@/lib/compare/duties";
import { isWhollyModelled, modelledIn, signsIn } from "@/lib/compare/modelled";
import { MIN_LISTED_SHARE } from "@/lib/compare/thresholds";
import { formatShare } from "@/lib/format";
import { roleBySlug } from "@/lib/posting/roles";
import type { CountedPostings } from "@/lib/view/counted";
import type { Picked } from "@/lib/view/postings-view";
import type { Side } from "@/lib/view/view";
import { pairSkills, type SkillPair } from "../pairs";
import type { Span } from "../spans";
import { type SideWords, sideWords } from "../words";
import { type Figures, figuresIn } from "./figures";
import { say } from "./say";

/** What every part of an article is written from. */
export interface Notebook {
  comparison: Comparison;
  context: ComparisonContext;
  words: Record<Side, SideWords>;
  /** Figures of the comparison, and of what stands around it. */
  figures: Figures;
  around: Figures;
  /** What the postings list as duties, and its figures; null where that says nothing or is not kept. */
  duties: ComparedDuties | null;
  written: Figures | null;
  /** As the address names it; links keep it. */
  dataset: string | null;
  /** The side with the higher median; B where there is none. */
  higher: Side;
  lower: Side;
}

export const other = (side: Side): Side => (side === "a" ? "b" : "a");

export function notebookOf(
  comparison: Comparison,
  context: ComparisonContext,
  duties: ComparedDuties | null,
  dataset: string | null,
): Notebook {
  const higher: Side = (comparison.gap.median ?? 0) < 0 ? "a" : "b";
  const currencyAt = (pointer: string) =>
    (pointer.startsWith("/b/") || pointer.startsWith("/employers/b/") ? comparison.b : comparison.a).pay
      .currency;
  const isWhole = isWhollyModelled(comparison);
  return {
    comparison,
    context,
    words: sideWords(comparison),
    duties,
    dataset,
    written: duties && figuresIn({ name: "duties.json", body: duties, isSigned: () => false, currencyAt }),
    higher,
    lower: other(higher),
    figures: figuresIn({
      name: "data.json",
      body: comparison,
      isSigned: signsIn(comparison),
      currencyAt,
      countedAt: (pointer) => countedAt(pointer, comparison),
    }),
    around: figuresIn({
      name: "context.json",
      body: context,
      isSigned: isWhole ? () => false : modelledIn(context),
      currencyAt,
    }),
  };
}

/** A side's skill as its profile lists it, with its place there. */
export function skillOf(
  comparison: Comparison,
  side: Side,
  slug: string,
): { at: string; skill: SkillProfile } | null {
  const index = comparison[side].skills.findIndex((skill) => skill.slug === slug);
  const skill = comparison[side].skills[index];
  return skill ? { at: `/${side}/skills/${index}`, skill } : null;
}

/** What a profile does not list, fewer postings than this ask for. */
const UNLISTED = `under ${formatShare(MIN_LISTED_SHARE)}`;

/** The share of a side's postings that ask for a skill, "under 1%" of one that its profile does not list. */
export function shareOf({ comparison, figures }: Notebook, side: Side, slug: string): Span {
  const own = skillOf(comparison, side, slug);
  const share = own && figures.share(`${own.at}/share`);
  const modelled = comparison.dataset.market === "sample" && !isWhollyModelled(comparison);
  return share ?? (modelled ? { text: UNLISTED, modelled } : { text: UNLISTED });
}

/** "React (51% against 11%)": a skill, how often a side asks for it and how often the other does. */
export const skillAgainst = (
  notebook: Notebook,
  side: Side,
  { key, name }: Pick<SkillPair, "key" | "name">,
) => say`${name} (${shareOf(notebook, side, key)} against ${shareOf(notebook, other(side), key)})`;

/** Skills by how often each side asks for them, without those that say no more than a role's own name does. */
export function tellingSkills(comparison: Comparison): SkillPair[] {
  return pairSkills(comparison).filter(({ name }) => !isNamedIn(comparison, name));
}

/** Whether a skill is what one of the roles is called: "DevOps" of a DevOps Engineer. */
export function isNamedIn({ a, b }: Pick<Comparison, Side>, skill: string): boolean {
  return [a, b].some(({ role }) => role.short === skill || role.name.startsWith(`${skill} `));
}

/** Where a country stands in a side's profile. */
export function countryAt(comparison: Comparison, side: Side, code: string): string | null {
  const index = comparison[side].countries.findIndex((country) => country.code === code);
  return index < 0 ? null : `/${side}/countries/${index}`;
}

/** "Backend Developers", or with filters that only this side has "senior Backend postings in Germany". */
export function people({ comparison, words }: Pick<Notebook, "comparison" | "words">, side: Side): string {
  const { role } = comparison[side];
  return words[side].label === role.short
    ? `${roleBySlug(role.slug)?.name ?? role.name}s`
    : words[side].postings;
}

/** Which postings the number at a pointer counts. */
function countedAt(pointer: string, comparison: Comparison): Omit<CountedPostings, "n"> | undefined {
  const [, side, part, key, last] = pointer.split("/");
  if (side !== "a" && side !== "b") return undefined;
  const picked = pickedAt(part, key, last, comparison[side]);
  if (!picked) return undefined;
  const skill = picked.skill ? comparison[side].skills[Number(key)]?.name : undefined;
  return { side, picked, ...(skill ? { skill } : {}) };
}

function pickedAt(
  part: string | undefined,
  key: string | undefined,
  last: string | undefined,
  profile: Comparison["a"],
): Partial<Picked> | null {
  if (part === "postings") return {};
  if (part === "pay" && key === "n") return { pay: "stated" };
  if (last !== "n") return null;
  if (part === "seniority") return { level: key as Picked["level"] };
  if (part === "workMode") return { mode: key as Picked["mode"] };
  if (part === "countries") return { country: profile.countries[Number(key)]?.code ?? null };
  if (part === "skills") return { skill: profile.skills[Number(key)]?.slug ?? null };
  return null;
}
