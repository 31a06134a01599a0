import { SENIORITIES } from "@/lib/posting/seniority";
import { WORK_MODES } from "@/lib/posting/work-mode";
import type { Slice } from "@/lib/view/view";
import type { PostingFact } from "./posting-fact";
import { payCell } from "./stored-profile";
import { DRAWN_POSTINGS } from "./thresholds";

/** Which of a role's top skills its postings ask for together, counted on a draw of them. */
export interface StoredSkillSets {
  /** Identifiers of the role's top skills, 31 at most: bit i of a mask is the i-th. */
  skills: number[];
  /** The role's postings that were drawn from. */
  postings: number;
  /** By countries (codes joined by commas) and cell (level × work mode, see `payCell`). */
  groups: [countries: string, cell: number, masks: [mask: number, n: number][]][];
}

/** Counts the sets of top skills of at most 4,000 of a role's postings, the same ones whenever they are drawn. */
export function skillSetsOf(facts: PostingFact[], top: number[]): StoredSkillSets {
  const bit = new Map(top.map((skill, index) => [skill, 1 << index]));
  const groups = new Map<string, StoredSkillSets["groups"][number]>();
  const counts = new Map<string, Map<number, number>>();
  for (const fact of drawn(facts)) {
    const countries = fact.countries.join(",");
    const cell = payCell(fact.seniority, fact.workMode);
    const key = `${countries}/${cell}`;
    const masks = counts.get(key) ?? new Map<number, number>();
    counts.set(key, masks);
    groups.set(key, [countries, cell, []]);
    const mask = fact.skills.reduce((set, skill) => set | (bit.get(skill) ?? 0), 0);
    masks.set(mask, (masks.get(mask) ?? 0) + 1);
  }
  return {
    skills: top,
    postings: facts.length,
    groups: [...groups]
      .map(([key, [countries, cell]]): StoredSkillSets["groups"][number] => [
        countries,
        cell,
        [...(counts.get(key) ?? [])].sort(([x], [y]) => x - y),
      ])
      .sort(([x, m], [y, n]) => (x === y ? m - n : x < y ? -1 : 1)),
  };
}

/** The drawn sets of a slice, whatever its skills. */
export function setsOfSlice({ groups }: StoredSkillSets, slice: Slice): [mask: number, n: number][] {
  const cells = new Set(
    SENIORITIES.flatMap((level) =>
      WORK_MODES.filter((mode) => isAny(slice.mode, mode) && isAny(slice.level, level)).map((mode) =>
        payCell(level, mode),
      ),
    ),
  );
  return groups
    .filter(([countries, cell]) => cells.has(cell) && isOpenIn(countries, slice.country))
    .flatMap(([, , masks]) => masks);
}

const isAny = (values: string[], value: string) => values.length === 0 || values.includes(value);
const isOpenIn = (countries: string, chosen: string[]) =>
  chosen.length === 0 || countries.split(",").some((code) => chosen.includes(code));

/** Those whose scrambled identifier is lowest: a draw that doesn't depend on the order of the postings. Knuth (1973), 6.4. */
function drawn(facts: PostingFact[]): PostingFact[] {
  if (facts.length <= DRAWN_POSTINGS) return facts;
  return facts
    .map((fact) => ({ fact, at: Math.imul(fact.posting, 2_654_435_761) >>> 0 }))
    .sort((x, y) => x.at - y.at)
    .slice(0, DRAWN_POSTINGS)
    .map(({ fact }) => fact);
}
