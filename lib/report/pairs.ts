import type { Comparison, SkillProfile } from "@/lib/compare/comparison";
import { notableDifference } from "./share-difference";

/** A share on both sides; n and share are 0 where a side has none. */
export interface Pair {
  key: string;
  a: { n: number; share: number };
  b: { n: number; share: number };
}

export interface SkillPair extends Pair {
  name: string;
  pay: { a: SkillProfile["pay"]; b: SkillProfile["pay"] };
}

const NONE = { n: 0, share: 0 };

/** Every country either side is open in, by combined share. */
export function pairCountries({ a, b }: Comparison): Pair[] {
  const [ofA, ofB] = [a, b].map((side) => new Map(side.countries.map((row) => [row.code, row])));
  const codes = new Set([...a.countries, ...b.countries].map(({ code }) => code));
  return byCombinedShare(
    [...codes].map((key) => ({ key, a: ofA?.get(key) ?? NONE, b: ofB?.get(key) ?? NONE })),
  );
}

/** Every skill either side's profile lists, by combined share. */
export function pairSkills({ a, b }: Comparison): SkillPair[] {
  const [ofA, ofB] = [a, b].map((side) => new Map(side.skills.map((skill) => [skill.slug, skill])));
  const names = new Map([...a.skills, ...b.skills].map(({ slug, name }) => [slug, name]));
  return byCombinedShare(
    [...names].map(([key, name]) => {
      const [left, right] = [ofA?.get(key), ofB?.get(key)];
      const pay = { a: left?.pay ?? null, b: right?.pay ?? null };
      return { key, name, a: left ?? NONE, b: right ?? NONE, pay };
    }),
  );
}

/** The pairs that differ most in either direction, of those whose difference may be put into words. */
export function mostDividing<T extends Pair>(
  pairs: T[],
  postings: { a: number; b: number },
): { a: T | null; b: T | null } {
  const rows = pairs.flatMap((pair) => {
    const by = notableDifference(
      { share: pair.a.share, of: postings.a },
      { share: pair.b.share, of: postings.b },
    );
    return by === null ? [] : [{ pair, by }];
  });
  rows.sort((x, y) => x.by - y.by);
  const [lowest, highest] = [rows[0], rows.at(-1)];
  return {
    a: lowest && lowest.by < 0 ? lowest.pair : null,
    b: highest && highest.by > 0 ? highest.pair : null,
  };
}

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
