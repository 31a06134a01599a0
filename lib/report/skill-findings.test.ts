import { expect, test } from "vitest";
import {
  inventedComparison,
  inventedComparisonWithIntervals,
} from "@/lib/charts/testing/invented-comparison";
import { aiFinding, attributesFinding, skillPayFinding } from "./skill-findings";

test("which side's medians are higher for shared skills", () => {
  expect(skillPayFinding(inventedComparisonWithIntervals())).toBe(
    "Clock medians are higher for all 3 shared skills",
  );
  expect(skillPayFinding(inventedComparison())).toBeNull();
});

test("the attribute that differs most for sure is named, with its side", () => {
  const c = inventedComparisonWithIntervals();
  expect(attributesFinding(c)).toBe("Lamp goes deeper into architecture");
  const { means } = c.b.attributes;
  if (!means) throw new Error("expected attributes");
  const wide = { mean: 9, interval: [0.5, 17.5] as [number, number] };
  const same = { ...c.a.attributes, means: { ...c.a.attributes.means, userInterface: wide } as typeof means };
  expect(attributesFinding({ ...c, b: { ...c.b, attributes: same } })).toBe("Much the same kinds of skill");
  expect(attributesFinding(inventedComparison())).toMatch(/^Too few postings/);
});

test("a side asks for AI more often only where that is sure", () => {
  const c = inventedComparison();
  expect(aiFinding(c)).toBe("AI skills in 20% of both sides’ postings");
  const more = { ...c.b.ai, n: 360, share: 0.4 };
  expect(aiFinding({ ...c, b: { ...c.b, ai: more } })).toBe("Clock asks for AI more often");
  const shaky = { ...c.b.designEffects, ai: 60 };
  expect(aiFinding({ ...c, b: { ...c.b, ai: more, designEffects: shaky } })).toMatch(/^AI skills in/);
  const none = { n: 0, share: 0, disclosed: 0, pay: null };
  expect(aiFinding({ ...c, a: { ...c.a, ai: none }, b: { ...c.b, ai: none } })).toBe(
    "Neither side asks for AI",
  );
});
