import { expect, test } from "vitest";
import { SKILL_CATEGORIES } from "@/lib/posting/skills/categories";
import type { PostingFact } from "./posting-fact";
import { roleAttributesOf } from "./role-attributes";
import { ATTRIBUTE_CATEGORIES, kindsReader } from "./skill-kinds";
import { profileOf } from "./stored-profile";

const KINDS = ["architecture", "messaging", "frontend", "design", "cloud", "language", "ai"];
const categoryOf = (skill: number) => KINDS[skill] ?? "other";

const facts = (size: number, skillsOf: (index: number) => number[]) =>
  Array.from(
    { length: size },
    (_, index): PostingFact => ({
      posting: index,
      employer: Math.floor(index / 2),
      countries: ["US"],
      seniority: "mid",
      assumed: false,
      workMode: "remote",
      pay: { annual: 100_000 + 1_000 * (index % 17), currency: "USD", excluded: null },
      skills: skillsOf(index),
      copies: 0,
    }),
  );

test("kinds are counted once for breadth, skills each for their attribute", () => {
  const { n, means } = roleAttributesOf(
    facts(40, (index) => (index % 2 ? [0, 1, 2, 3] : [4, 5])),
    kindsReader(categoryOf),
  );
  expect(n).toBe(40);
  expect(means?.breadth.mean).toBe(3);
  expect(means?.architectureDepth.mean).toBe(1);
  expect(means?.userInterface.mean).toBe(1);
  expect(means?.infrastructure.mean).toBe(0.5);
  // Every employer has one posting of either kind: no spread between employers.
  expect(means?.breadth.interval).toEqual([3, 3]);
});

test("postings that name no skill are left out; under 30 there is no figure", () => {
  const some = facts(60, (index) => (index < 29 ? [5] : []));
  expect(roleAttributesOf(some, kindsReader(categoryOf))).toEqual({ n: 29, means: null });
});

test("every category counted exists, and none counts for two attributes", () => {
  const counted = Object.values(ATTRIBUTE_CATEGORIES).flat();
  const known = SKILL_CATEGORIES.map(({ slug }) => slug);
  expect(counted.filter((category) => !known.includes(category))).toEqual([]);
  expect(new Set(counted).size).toBe(counted.length);
});

test("AI skills count as a group, with its pay against the slice's", () => {
  const paid = facts(120, (index) => (index % 3 === 0 ? [6, 5] : [5])).map((fact) => ({
    ...fact,
    pay: fact.pay && { ...fact.pay, annual: fact.pay.annual + (fact.skills.includes(6) ? 30_000 : 0) },
  }));
  const market = { country: "US", countries: ["US"], currency: "USD" };
  const { ai } = profileOf(paid, market, kindsReader(categoryOf));
  expect(ai).toMatchObject({ n: 40, disclosed: 40, pay: { n: 40, sure: true } });
  expect(ai.pay?.premium).toBeGreaterThan(20_000);
  expect(profileOf(paid, market).ai).toMatchObject({ n: 0, disclosed: 0, pay: null });
});
