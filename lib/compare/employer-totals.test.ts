import fc from "fast-check";
import { expect, test } from "vitest";
import { EmployerGroups } from "./employer-totals";
import type { PostingFact } from "./posting-fact";

function fact(employer: number, skills: number[]): PostingFact {
  const rest = { countries: [], assumed: false, workMode: "remote", pay: null, copies: 0 } as const;
  return { ...rest, countries: [], posting: 0, employer, seniority: "mid", skills };
}

test("employers whose postings are all alike multiply a share's variance by their postings", () => {
  // 20 employers of 5, every second names the skill: totals are ±2.5, so 20/19 · 20 · 6.25 / (100 · 0.25).
  const facts = Array.from({ length: 100 }, (_, index) => {
    const employer = Math.floor(index / 5);
    return fact(employer, employer % 2 ? [7] : []);
  });
  const groups = new EmployerGroups(facts);
  expect(groups.designEffects(({ skills }) => skills).get(7)).toBe(5.26);
});

test("a skill that every employer asks for in half of its postings has no effect above 1", () => {
  const facts = Array.from({ length: 40 }, (_, index) =>
    fact(Math.floor(index / 4), index % 2 ? [7, 8] : [8]),
  );
  const effects = new EmployerGroups(facts).designEffects(({ skills }) => skills);
  expect(effects.get(7)).toBe(1);
  expect(effects.get(8)).toBe(1);
});

test("a mean's variance is that of employers' totals", () => {
  // Four employers of one posting each, values 0, 0, 2, 2: variance (4/3 · Σ(x − 1)²) / 4² = 1/3.
  const facts = [[], [], [1, 2], [1, 2]].map((skills, employer) => fact(employer, skills));
  const { mean, variance } = new EmployerGroups(facts).mean(({ skills }) => skills.length);
  expect(mean).toBe(1);
  expect(variance).toBeCloseTo(1 / 3, 12);
});

test("the order of postings makes no difference", () => {
  const postings = fc.array(fc.tuple(fc.nat(6), fc.uniqueArray(fc.nat(4))), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(postings, (drawn) => {
      const facts = drawn.map(([employer, skills]) => fact(employer, skills));
      const there = new EmployerGroups(facts);
      const back = new EmployerGroups([...facts].reverse());
      const effects = (groups: EmployerGroups) =>
        [...groups.designEffects(({ skills }) => skills)].sort(([x], [y]) => x - y);
      expect(effects(back)).toEqual(effects(there));
      expect(back.mean(({ skills }) => skills.length)).toEqual(there.mean(({ skills }) => skills.length));
    }),
  );
});
