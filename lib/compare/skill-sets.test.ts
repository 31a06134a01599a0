import { expect, test } from "vitest";
import type { PostingFact } from "./posting-fact";
import { setsOfSlice, skillSetsOf } from "./skill-sets";

const fact = (posting: number, of: Partial<PostingFact> = {}): PostingFact => ({
  ...{ posting, employer: 1, countries: ["US"], seniority: "mid", assumed: false, workMode: "remote" },
  ...{ pay: null, skills: [], copies: 0 },
  ...of,
});
const anywhere = { role: "x", country: [], mode: [], level: [] };
const size = (sets: [number, number][]) => sets.reduce((sum, [, n]) => sum + n, 0);

test("bit i is the i-th top skill; other skills leave no trace", () => {
  const facts = [
    fact(1, { skills: [70, 5, 9] }),
    fact(2, { skills: [9, 70] }),
    fact(3, { skills: [70, 5] }),
    fact(4),
  ];
  const stored = skillSetsOf(facts, [9, 70]);
  expect(stored).toMatchObject({ skills: [9, 70], postings: 4 });
  expect(setsOfSlice(stored, anywhere)).toEqual([
    [0b00, 1],
    [0b10, 1],
    [0b11, 2],
  ]);
});

test("a slice has its own postings: one country of several, a level, a work mode", () => {
  const facts = [
    fact(1, { countries: ["DE", "US"], skills: [1] }),
    fact(2, { countries: ["DE"], seniority: "senior" }),
    fact(3, { countries: [], workMode: "hybrid" }),
    fact(4, { countries: ["US"], workMode: "hybrid" }),
  ];
  const stored = skillSetsOf(facts, [1]);
  const sizeOf = (slice: object) => size(setsOfSlice(stored, { ...anywhere, ...slice }));
  expect(sizeOf({})).toBe(4);
  expect(sizeOf({ country: ["DE"] })).toBe(2);
  expect(sizeOf({ country: ["DE", "US"] })).toBe(3);
  expect(sizeOf({ country: ["E"] })).toBe(0);
  expect(sizeOf({ level: ["senior"] })).toBe(1);
  expect(sizeOf({ mode: ["hybrid", "onsite"] })).toBe(2);
  expect(sizeOf({ mode: ["hybrid"], country: ["US"], level: ["mid"] })).toBe(1);
});

test("4,000 of more are drawn, the same ones in any order and spread over all", () => {
  const facts = Array.from({ length: 9000 }, (_, index) => fact(index + 1, { skills: [index % 2] }));
  const stored = skillSetsOf(facts, [0, 1]);
  expect(stored.postings).toBe(9000);
  expect(size(setsOfSlice(stored, anywhere))).toBe(4000);
  expect(skillSetsOf([...facts].reverse(), [0, 1])).toEqual(stored);
  const late = facts.map((one) => (one.posting > 4500 ? { ...one, countries: ["DE"] } : one));
  const germany = size(setsOfSlice(skillSetsOf(late, [0, 1]), { ...anywhere, country: ["DE"] }));
  expect(germany).toBeGreaterThan(1900);
  expect(germany).toBeLessThan(2100);
});
