import type { Comparison, SkillProfile } from "@/lib/compare/comparison";
import { type Extent, extentOf, modelledIn } from "@/lib/compare/modelled";
import { formatShare } from "@/lib/format";
import { countryName } from "@/lib/posting/countries";
import { SENIORITIES } from "@/lib/posting/seniority";
import { pairCountries, pairSkills, pairWorkModes } from "@/lib/report/pairs";
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
  /** Whose share bears the sign of a modelled figure. */
  modelled: Record<Side, boolean>;
}

/** Shares of both sides' postings, row by row, on one axis that ends at `max`. */
export interface ShareSeries {
  names: Record<Side, string>;
  postings: Record<Side, number>;
  max: number;
  rows: ShareRow[];
  /** Where all of it is modelled that is said once, and no row bears a sign. */
  modelled: Extent;
}

/** What stands on a figure that follows from the sample's model, where it is not said in words. */
export const SIGN = "†";

/** "51%", or "51%†" where the share is modelled. */
export function shownShare(row: ShareRow, side: Side): string {
  const { n, share } = row[side];
  return `${n === 0 ? "0" : formatShare(share)}${row.modelled[side] ? SIGN : ""}`;
}

export function toSenioritySeries(comparison: Comparison): ShareSeries {
  const { a, b } = comparison;
  const isModelled = modelledIn(comparison);
  const rows = SENIORITIES.map((key) => ({
    key,
    label: LEVEL_WORDS[key],
    a: a.seniority[key],
    b: b.seniority[key],
    modelled: {
      a: isModelled(`/a/seniority/${key}/share`),
      b: isModelled(`/b/seniority/${key}/share`),
    },
  }));
  return series(comparison, rows);
}

export function toWorkModeSeries(comparison: Comparison): ShareSeries {
  const rows = pairWorkModes(comparison).map((pair) => ({ ...pair, label: MODE_WORDS[pair.key] }));
  return series(comparison, rows);
}

/** The countries with the highest combined share. */
export function toCountrySeries(comparison: Comparison, limit = 10): ShareSeries {
  const rows = pairCountries(comparison)
    .slice(0, limit)
    .map((pair) => ({ ...pair, label: countryName(pair.key) }));
  return series(comparison, rows);
}

export const SKILL_TABS = ["all", "shared", "a", "b"] as const;
export type SkillTab = (typeof SKILL_TABS)[number];

export interface SkillRow extends ShareRow {
  pay: Record<Side, SkillProfile["pay"]>;
  premiumModelled: Record<Side, boolean>;
}

export interface SkillSeries extends ShareSeries {
  rows: SkillRow[];
}

/** The top skills of both sides, of what both share, or of what only one has; by combined share. The axis is the same for all. */
export function toSkillSeries(comparison: Comparison, tab: SkillTab): SkillSeries {
  const { shared, onlyA, onlyB } = comparison.skills;
  const lists = { all: [...shared, ...onlyA, ...onlyB], shared, a: onlyA, b: onlyB };
  const chosen = new Set(lists[tab]);
  const pairs = pairSkills(comparison).map(({ name, ...pair }): SkillRow => ({ ...pair, label: name }));
  const signed = extentOf(
    pairs.flatMap(({ modelled, premiumModelled: p }) => [modelled.a, modelled.b, p.a, p.b]),
  );
  const every = signed === "some" ? pairs : pairs.map((pair) => ({ ...pair, premiumModelled: UNSIGNED }));
  const withoutLists = tab === "all" && chosen.size === 0;
  const whole = series(comparison, every, signed);
  const rows = withoutLists ? whole.rows.slice(0, 30) : whole.rows.filter(({ key }) => chosen.has(key));
  return { ...whole, rows };
}

const UNSIGNED: Record<Side, boolean> = { a: false, b: false };

function series<T extends ShareRow>(
  comparison: Comparison,
  every: T[],
  modelled = extentOf(every.flatMap((row) => [row.modelled.a, row.modelled.b])),
): Omit<ShareSeries, "rows"> & { rows: T[] } {
  const words = sideWords(comparison);
  const rows = modelled === "some" ? every : every.map((row) => ({ ...row, modelled: UNSIGNED }));
  return {
    modelled,
    names: { a: words.a.label, b: words.b.label },
    postings: { a: comparison.a.postings, b: comparison.b.postings },
    max: Math.max(0.01, ...rows.flatMap(({ a, b }) => [a.share, b.share])),
    rows,
  };
}
