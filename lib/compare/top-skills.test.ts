import fc from "fast-check";
import { expect, test } from "vitest";
import { overlapOf, type SkillCounts, topSkills } from "./top-skills";

const counts = (postings: number, of: Record<string, number>): SkillCounts => ({
  postings,
  counts: new Map(Object.entries(of)),
});

test("at most 30 skills, of at least 3 postings each, ties by slug", () => {
  const many = counts(100, Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`skill-${10 + i}`, 5])));
  expect(topSkills(many)).toHaveLength(30);
  expect(topSkills(many)[0]).toBe("skill-10");
  expect(topSkills(counts(100, { rare: 2, known: 3 }))).toEqual(["known"]);
});

test("shared skills stand by combined share, exclusive ones by their own", () => {
  const a = counts(100, { react: 51, aws: 39, css: 18, angular: 28 });
  const b = counts(200, { aws: 84, kafka: 42, react: 22, redis: 26 });
  const overlap = overlapOf(a, b);
  expect(overlap.shared).toEqual(["aws", "react"]);
  expect(overlap.onlyA).toEqual(["angular", "css"]);
  expect(overlap.onlyB).toEqual(["kafka", "redis"]);
  expect(overlap.jaccard).toBeCloseTo(2 / 6);
});

test("transfer differs by direction: it weighs each skill by how often the other side asks for it", () => {
  const a = counts(100, { sql: 80, css: 20 });
  const b = counts(100, { sql: 30, kafka: 70 });
  // Of B's 100 mentions 30 fall on what A asks for too; of A's 100 mentions 80.
  expect(overlapOf(a, b).transfer).toEqual({ aToB: 0.3, bToA: 0.8 });
});

test("no overlap is given under 30 postings, but the lists are", () => {
  const overlap = overlapOf(counts(29, { sql: 10 }), counts(500, { sql: 100 }));
  expect(overlap).toMatchObject({ jaccard: null, shared: ["sql"], transfer: { aToB: null, bToA: null } });
});

test("swapping the sides mirrors the overlap", () => {
  const side = fc
    .dictionary(fc.constantFrom("a", "b", "c", "d", "e", "f"), fc.integer({ min: 1, max: 90 }))
    .map((of) => counts(90, of));
  fc.assert(
    fc.property(side, side, (a, b) => {
      const there = overlapOf(a, b);
      const back = overlapOf(b, a);
      expect(back.jaccard).toBe(there.jaccard);
      expect(back.shared).toEqual(there.shared);
      expect(back.onlyA).toEqual(there.onlyB);
      expect(back.transfer).toEqual({ aToB: there.transfer.bToA, bToA: there.transfer.aToB });
    }),
  );
});
