import fc from "fast-check";
import { expect, test } from "vitest";
import { inventedComparisonWithIntervals } from "@/lib/charts/testing/invented-comparison";
import { extentOf, modelledFigures, modelledIn } from "./modelled";

const { dataset, view, modelled: _, ...figures } = inventedComparisonWithIntervals();
const comparison = { dataset, view, ...figures };

/** Pointers of all numbers. */
const numbersOf = (value: unknown, pointer = ""): string[] => {
  if (typeof value === "number") return [pointer];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, part]) => numbersOf(part, `${pointer}/${name}`));
};
const numbers = numbersOf(figures);

test("every number is either calibrated or modelled, whichever are calibrated", () => {
  fc.assert(
    fc.property(fc.subarray(numbers), (calibrated) => {
      const isModelled = modelledIn({ modelled: modelledFigures(comparison, calibrated) });
      expect(numbers.filter((pointer) => !isModelled(pointer))).toEqual(calibrated);
    }),
    { numRuns: 30 },
  );
});

test("what is modelled as a whole is named as a whole; what was asked for is no figure", () => {
  expect(modelledFigures(comparison, [])).toEqual(["/a", "/b", "/gap", "/skills"]);
  const some = modelledFigures(comparison, ["/gap/median", "/a/pay/median", "/skills/jaccard"]);
  expect(some).toEqual(expect.arrayContaining(["/a/postings", "/a/pay/bySeniority", "/b"]));
  expect(some).toEqual(expect.arrayContaining(["/gap/likeForLike", "/gap/verdict", "/skills/shared"]));
  expect(some.filter((pointer) => /role|name|slug|code|currency|dataset|view/.test(pointer))).toEqual([]);
});

test("an exchange rate is no figure of the market", () => {
  const converted = { from: "EUR", to: "USD", rate: 1.1, date: "2026-06-30" };
  const gap = { ...figures.gap, converted };
  expect(modelledFigures({ ...comparison, gap }, ["/gap/median"])).not.toContain("/gap/converted");
});

test("a pointer stands for what is below it, and not for a longer name", () => {
  const isModelled = modelledIn({ modelled: ["/a/skills/1", "/gap/interval"] });
  expect(isModelled("/a/skills/1/pay/median")).toBe(true);
  expect(isModelled("/a/skills/10/pay/median")).toBe(false);
  expect(isModelled("/gap")).toBe(false);
});

test("of several marks, all, some or none are set", () => {
  expect([extentOf([true, true]), extentOf([true, false]), extentOf([false]), extentOf([])]).toEqual([
    "all",
    "some",
    "none",
    "none",
  ]);
});
