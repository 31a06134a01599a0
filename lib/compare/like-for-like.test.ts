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

test("there is none without both medians, in one currency, and a level in common", () => {
  const a = side({ mid: [40, 120_000] });
  expect(likeForLike(a, side({ mid: [9, 120_000] }))).toBeNull();
  expect(likeForLike(a, side({ senior: [40, 150_000] }))).toBeNull();
  expect(likeForLike(a, { ...a, currency: "EUR" })).toBeNull();
});
