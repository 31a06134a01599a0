import type { Comparison, Profile, SkillProfile } from "@/lib/compare/comparison";
import { modelledIn } from "@/lib/compare/modelled";
import type { WorkMode } from "@/lib/posting/work-mode";
import { WORK_MODES } from "@/lib/posting/work-mode";
import type { Side } from "@/lib/view/view";
import { notableDifference } from "./share-difference";

/** A share on both sides; n and share are 0 where a side has none. */
export interface Pair {
  key: string;
  a: { n: number; share: number };
  b: { n: number; share: number };
  /** Design effects of the two shares. */
  deff: Record<Side, number>;
  /** Whether a side's share follows from the sample's model. */
  modelled: Record<Side, boolean>;
}

export interface SkillPair extends Pair {
  name: string;
  pay: { a: SkillProfile["pay"]; b: SkillProfile["pay"] };
  /** Of the premium, which may be published where the share isn't. */
  premiumModelled: Record<Side, boolean>;
}

const NONE = { n: 0, share: 0 };

/** The work modes in their own order. */
export function pairWorkModes(comparison: Comparison): (Pair & { key: WorkMode })[] {
  const { a, b } = comparison;
  const isModelled = modelledIn(comparison);
  return WORK_MODES.map((key) => ({
    key,
    a: a.workMode[key],
    b: b.workMode[key],
    deff: { a: a.designEffects.workMode[key], b: b.designEffects.workMode[key] },
    modelled: {
      a: isModelled(`/a/workMode/${key}/share`),
      b: isModelled(`/b/workMode/${key}/share`),
    },
  }));
}

/** Every country either side is open in, by combined share. */
export function pairCountries(comparison: Comparison): Pair[] {
  const { a, b } = comparison;
  const modelled = listModelled(comparison, "countries", ({ code }) => code);
  const [ofA, ofB] = [a, b].map((side) => new Map(side.countries.map((row) => [row.code, row])));
  const codes = new Set([...a.countries, ...b.countries].map(({ code }) => code));
  return byCombinedShare(
    [...codes].map((key) => ({
      key,
      a: ofA?.get(key) ?? NONE,
      b: ofB?.get(key) ?? NONE,
      deff: effectsOf(comparison, "countries", key),
      modelled: modelled(key, "share"),
    })),
  );
}

/** Every skill either side's profile lists, by combined share. */
export function pairSkills(comparison: Comparison): SkillPair[] {
  const { a, b } = comparison;
  const modelled = listModelled(comparison, "skills", ({ slug }) => slug);
  const [ofA, ofB] = [a, b].map((side) => new Map(side.skills.map((skill) => [skill.slug, skill])));
  const names = new Map([...a.skills, ...b.skills].map(({ slug, name }) => [slug, name]));
  return byCombinedShare(
    [...names].map(([key, name]) => {
      const [left, right] = [ofA?.get(key), ofB?.get(key)];
      const pay = { a: left?.pay ?? null, b: right?.pay ?? null };
      const marks = { modelled: modelled(key, "share"), premiumModelled: modelled(key, "pay/premium") };
      const deff = effectsOf(comparison, "skills", key);
      return { key, name, a: left ?? NONE, b: right ?? NONE, deff, pay, ...marks };
    }),
  );
}

/** A share that a side doesn't list is taken to go together in its employers as on the other side. */
function effectsOf({ a, b }: Comparison, list: "countries" | "skills", key: string): Record<Side, number> {
  const [ofA, ofB] = [a.designEffects[list][key], b.designEffects[list][key]];
  return { a: ofA ?? ofB ?? 1, b: ofB ?? ofA ?? 1 };
}

/** Tells of an item of both sides' lists on which side a figure of it is modelled; what a side doesn't list is, on the sample. */
function listModelled<T extends "countries" | "skills">(
  comparison: Comparison,
  list: T,
  keyOf: (item: Profile[T][number]) => string,
): (key: string, figure: string) => Record<Side, boolean> {
  const isModelled = modelledIn(comparison);
  const places = (side: Side) => new Map(comparison[side][list].map((item, index) => [keyOf(item), index]));
  const at = { a: places("a"), b: places("b") };
  const unlisted = comparison.dataset.market === "sample";
  return (key, figure) => {
    const of = (side: Side) => {
      const index = at[side].get(key);
      return index === undefined ? unlisted : isModelled(`/${side}/${list}/${index}/${figure}`);
    };
    return { a: of("a"), b: of("b") };
  };
}

/** The pairs whose higher share is a fact: what a finding may rest on. */
function factualPairs<T extends Pair>(pairs: T[]): T[] {
  return pairs.filter(({ a, b, modelled }) => !modelled[a.share > b.share ? "a" : "b"]);
}

/** Whether a finding of these pairs can rest on nothing but the sample's model. */
export function restOnModel(pairs: Pair[]): boolean {
  return pairs.length > 0 && factualPairs(pairs).length === 0;
}

/** The pairs that differ most in either direction, of those whose difference may be put into words; of facts where there are any. */
export function mostDividing<T extends Pair>(
  all: T[],
  postings: { a: number; b: number },
): { a: T | null; b: T | null } {
  const facts = factualPairs(all);
  const { a, b } = dividing(facts.length > 0 ? facts : all, postings);
  return { a: a[0] ?? null, b: b[0] ?? null };
}

/** The pairs whose difference may be put into words, facts or not, by the side with the higher share; those that differ most first. */
export function dividing<T extends Pair>(pairs: T[], postings: { a: number; b: number }): Record<Side, T[]> {
  const rows = pairs.flatMap((pair) => {
    const by = differenceOf(pair, postings);
    return by === null ? [] : [{ pair, by }];
  });
  rows.sort((x, y) => Math.abs(y.by) - Math.abs(x.by));
  return {
    a: rows.filter(({ by }) => by < 0).map(({ pair }) => pair),
    b: rows.filter(({ by }) => by > 0).map(({ pair }) => pair),
  };
}

/** The difference of a pair's shares, b minus a, if it may be put into words. */
export function differenceOf({ a, b, deff }: Pair, postings: { a: number; b: number }): number | null {
  return notableDifference(
    { share: a.share, of: postings.a, deff: deff.a },
    { share: b.share, of: postings.b, deff: deff.b },
  );
}

/** How many postings each side has. */
export const postingsOf = ({ a, b }: Comparison) => ({ a: a.postings, b: b.postings });

/** The larger of the two divides, with its side. */
export function largestDivide<T extends Pair>(pairs: T[], postings: { a: number; b: number }) {
  const { a, b } = mostDividing(pairs, postings);
  const width = (pair: T | null) => (pair ? Math.abs(pair.a.share - pair.b.share) : 0);
  if (!a && !b) return null;
  const side: "a" | "b" = width(a) > width(b) ? "a" : "b";
  const pair = side === "a" ? a : b;
  return pair && { pair, side };
}

function byCombinedShare<T extends Pair>(pairs: T[]): T[] {
  return pairs.sort((x, y) => y.a.share + y.b.share - x.a.share - x.b.share || (x.key < y.key ? -1 : 1));
}
