import { expect, test } from "vitest";
import type { Seniority } from "@/lib/posting/seniority";
import { likeForLike } from "./like-for-like";
import type { PostingFact } from "./posting-fact";
import { profileOf } from "./stored-profile";

const market = { country: "US", countries: ["US"], currency: "USD" };

/** So many postings a level, their pay spread evenly over 20,000 around the level's centre. */
function side(levels: Partial<Record<Seniority, [n: number, centre: number]>>) {
  let number = 0;
  const facts = Object.entries(levels).flatMap(([seniority, [n, centre]]) =>
    Array.from(
      { length: n },
      (_, index): PostingFact => ({
        posting: number++,
        employer: number,
        countries: ["US"],
        seniority: seniority as Seniority,
        assumed: false,
        workMode: "remote",
        pay: { annual: centre + 20_000 * ((index + 0.5) / n - 0.5), currency: "USD", excluded: null },
        skills: [],
        copies: 0,
      }),
    ),
  );
  return profileOf(facts, market).pay;
}

function postings(workMode: "remote" | "onsite", n: number, centre: number): PostingFact[] {
  return Array.from({ length: n }, (_, index) => ({
    posting: index,
    employer: index,
    countries: ["US"],
    seniority: "mid",
    assumed: false,
    workMode,
    pay: { annual: centre + 4_000 * ((index + 0.5) / n - 0.5), currency: "USD", excluded: null },
    skills: [],
    copies: 0,
  }));
}

test("two sides that differ in their mix alone have nothing left at equal seniority", () => {
  const a = side({ mid: [70, 120_000], senior: [30, 125_000] });
  const b = side({ mid: [30, 120_000], senior: [70, 125_000] });
  const result = likeForLike(a, b);
  const gap = Number(b.median) - Number(a.median);
  expect(gap).toBeGreaterThan(1_500);
  expect(Math.abs(Number(result?.remaining))).toBeLessThan(150);
  expect(Number(result?.explained) + Number(result?.remaining)).toBeCloseTo(gap, 9);
});

test("two sides that differ in pay alone have all of it left", () => {
  const result = likeForLike(
    side({ mid: [50, 120_000], senior: [50, 150_000] }),
    side({ mid: [50, 130_000], senior: [50, 160_000] }),
  );
  expect(result?.remaining).toBeCloseTo(10_000, 6);
  expect(result?.explained).toBeCloseTo(0, 6);
});

test("swapping the sides mirrors it", () => {
  const a = side({ mid: [70, 120_000], senior: [30, 150_000] });
  const b = side({ mid: [40, 126_000], senior: [60, 160_000] });
  const [there, back] = [likeForLike(a, b), likeForLike(b, a)];
  expect(back?.remaining).toBeCloseTo(-Number(there?.remaining), 9);
  expect(back?.interval?.[0]).toBeCloseTo(-Number(there?.interval?.[1]), 9);
  expect(back?.aAtB).toBe(there?.bAtA);
});

test("a level with under 5 postings on one side has no counterpart", () => {
  const a = side({ mid: [40, 120_000], senior: [10, 150_000] });
  const b = side({ mid: [46, 120_000], senior: [4, 150_000] });
  expect(likeForLike(a, b)?.withoutCounterpart).toBeCloseTo(14 / 100, 12);
});

test("the two directions average to what remains, and shares of levels add up to one", () => {
  const a = side({ mid: [70, 120_000], senior: [30, 150_000] });
  const result = likeForLike(a, side({ mid: [40, 126_000], senior: [60, 160_000] }));
  const { atMixOfA, atMixOfB, levels } = result?.details ?? {};
  expect((Number(atMixOfA?.gap) + Number(atMixOfB?.gap)) / 2).toBeCloseTo(Number(result?.remaining), 9);
  expect(levels?.map(({ a: share }) => share)).toEqual([0, 0.7, 0.3, 0]);
  expect(levels?.reduce((sum, { b: share }) => sum + share, 0)).toBeCloseTo(1, 12);
});

test("with work modes held too, a gap that modes make is gone", () => {
  const withModes = (remote: number, onsite: number) =>
    profileOf(
      [...postings("remote", remote, 140_000), ...postings("onsite", onsite, 100_000)].map((fact, index) => ({
        ...fact,
        posting: index,
        employer: index,
      })),
      market,
    ).pay;
  const result = likeForLike(withModes(30, 60), withModes(60, 30));
  expect(result?.remaining).toBeGreaterThan(20_000);
  expect(Math.abs(Number(result?.details.byLevelAndMode?.remaining))).toBeLessThan(1_000);
});

test("without the postings whose level was assumed, those that name one are left", () => {
  const named = postings("remote", 40, 120_000);
  const assumed = postings("remote", 40, 90_000).map((fact) => ({ ...fact, assumed: true }));
  const numbered = (facts: PostingFact[]) =>
    profileOf(
      facts.map((fact, index) => ({ ...fact, posting: index, employer: index })),
      market,
    ).pay;
  const result = likeForLike(numbered(named), numbered([...named, ...assumed]));
  expect(result?.remaining).toBeLessThan(-5_000);
  expect(result?.details.withoutAssumed?.remaining).toBeCloseTo(0, 6);
  expect(result?.details.assumedShare).toBeCloseTo(1 / 3, 12);
  expect(likeForLike(numbered(named), numbered(named))?.details.withoutAssumed).toBeNull();
});

test("there is none without both medians, in one currency, and a level in common", () => {
  const a = side({ mid: [40, 120_000] });
  expect(likeForLike(a, side({ mid: [9, 120_000] }))).toBeNull();
  expect(likeForLike(a, side({ senior: [40, 150_000] }))).toBeNull();
  expect(likeForLike(a, { ...a, currency: "EUR" })).toBeNull();
});
