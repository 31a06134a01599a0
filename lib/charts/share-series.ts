import type { Comparison, SkillProfile } from "@/lib/compare/comparison";
import { countryName } from "@/lib/posting/countries";
import { SENIORITIES } from "@/lib/posting/seniority";
import { WORK_MODES } from "@/lib/posting/work-mode";
import { pairCountries, pairSkills } from "@/lib/report/pairs";
import { LEVEL_WORDS, MODE_WORDS, sideWords } from "@/lib/report/words";
import type { Side } from "@/lib/view/view";

interface Counted {
  n: number;
  /** A fraction of 1, of all active postings of the side. */
  share: number;
}

export interface ShareRow extends Record<Side, Counted> {
  key: string;
  label: string;
}

/** Shares of both sides' postings, row by row, on one axis that ends at `max`. */
export interface ShareSeries {
  names: Record<Side, string>;
  postings: Record<Side, number>;
  max: number;
  rows: ShareRow[];
}

export function toSenioritySeries(comparison: Comparison): ShareSeries {
  const { a, b } = comparison;
  const rows = SENIORITIES.map((key) => {
    return { key, label: LEVEL_WORDS[key], a: a.seniority[key], b: b.seniority[key] };
  });
  return series(comparison, rows);
}

export function toWorkModeSeries(comparison: Comparison): ShareSeries {
  const { a, b } = comparison;
  const rows = WORK_MODES.map((key) => {
    return { key, label: MODE_WORDS[key], a: a.workMode[key], b: b.workMode[key] };
  });
  return series(comparison, rows);
}

/** The countries with the highest combined share. */
export function toCountrySeries(comparison: Comparison, limit = 10): ShareSeries {
  const rows = pairCountries(comparison)
    .slice(0, limit)
    .map(({ key, a, b }) => ({ key, label: countryName(key), a, b }));
  return series(comparison, rows);
}

export const SKILL_TABS = ["all", "shared", "a", "b"] as const;
export type SkillTab = (typeof SKILL_TABS)[number];

export interface SkillRow extends ShareRow {
  pay: Record<Side, SkillProfile["pay"]>;
}

export interface SkillSeries extends ShareSeries {
  rows: SkillRow[];
}

/** The top skills of both sides, of what both share, or of what only one has; by combined share. The axis is the same for all. */
export function toSkillSeries(comparison: Comparison, tab: SkillTab): SkillSeries {
  const { shared, onlyA, onlyB } = comparison.skills;
  const lists = { all: [...shared, ...onlyA, ...onlyB], shared, a: onlyA, b: onlyB };
  const chosen = new Set(lists[tab]);
  const every = pairSkills(comparison).map(({ name, ...pair }): SkillRow => ({ ...pair, label: name }));
  const withoutLists = tab === "all" && chosen.size === 0;
  const rows = withoutLists ? every.slice(0, 30) : every.filter(({ key }) => chosen.has(key));
  return { ...series(comparison, every), rows };
}

function series(comparison: Comparison, rows: ShareRow[]): ShareSeries {
  const words = sideWords(comparison);
  return {
    names: { a: words.a.label, b: words.b.label },
    postings: { a: comparison.a.postings, b: comparison.b.postings },
    max: Math.max(0.01, ...rows.flatMap(({ a, b }) => [a.share, b.share])),
    rows,
  };
}
