import { expect, test } from "vitest";
import { inventedComparison } from "@/lib/charts/testing/invented-comparison";
import { transferOf } from "./next-skills";
import type { StoredSkillSets } from "./skill-sets";

const comparison = inventedComparison();
const { shared, onlyA, onlyB } = comparison.skills;
const slugs = [...shared, ...onlyB, "stilts"];
const skillOf = (id: number) => ({ slug: slugs[id] ?? "", name: `No ${id}`, category: "tool" });
const bits = (...ids: number[]) => ids.reduce((mask, id) => mask | (1 << id), 0);
const setsOf = (masks: [number, number][]): StoredSkillSets => ({
  ...{ skills: slugs.map((_, id) => id), postings: 5000 },
  groups: [["US", 4, masks]],
});
const first = shared.length;

test("the other list's skills that the own one lacks are missing, with their share in the other role's postings", () => {
  const transfer = transferOf(comparison, "aToB", null, skillOf);
  expect(transfer).toMatchObject({ known: shared.length + onlyA.length, top: shared.length + onlyB.length });
  expect(transfer?.missing.map(({ slug }) => slug)).toEqual(onlyB);
  const b = comparison.b.skills.find(({ slug }) => slug === onlyB[0]);
  expect(transfer?.missing[0]).toMatchObject({ n: b?.n, share: b?.share });
  expect(transferOf(comparison, "bToA", null, skillOf)?.missing.map(({ slug }) => slug)).toEqual(onlyA);
});

test("coverage is of postings that list three top skills, known or not", () => {
  const coverage = transferOf(
    comparison,
    "aToB",
    setsOf([
      [bits(0, 1), 500],
      [bits(0, 1, 2), 30],
      [bits(0, 1, first), 70],
      [bits(0, 1, first, first + 1), 20],
    ]),
    skillOf,
  )?.coverage;
  expect(coverage).toMatchObject({ postings: 120, covered: { n: 30, share: 0.25 } });
  expect(coverage?.next).toMatchObject([
    { slug: onlyB[0], opened: 70, covered: 100 },
    { slug: "stilts", opened: 20, covered: 120, share: 1 },
  ]);
  // Wilson's interval of 30 of 120, worked by hand: centre 0.2578, half 0.0765.
  expect(coverage?.interval[0]).toBeCloseTo(0.1813, 3);
  expect(coverage?.interval[1]).toBeCloseTo(0.3343, 3);
});

test("under a hundred such postings, nothing is said of coverage", () => {
  expect(transferOf(comparison, "aToB", setsOf([[bits(0, 1, 2), 99]]), skillOf)?.coverage).toBeNull();
});

test("no transfer without an overlap", () => {
  const few = { ...comparison, skills: { ...comparison.skills, transfer: { aToB: null, bToA: null } } };
  expect(transferOf(few, "aToB", null, skillOf)).toBeNull();
});
