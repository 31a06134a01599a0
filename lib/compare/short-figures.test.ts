import { expect, test } from "vitest";
import { inventedComparisonWithIntervals } from "@/lib/charts/testing/invented-comparison";
import { deck } from "@/lib/report/deck";
import { headline } from "@/lib/report/headline";
import { shortFigures } from "./short-figures";

test("whole numbers, words and nothing stay, fractions lose digits nobody sees", () => {
  expect(shortFigures({ n: 123_456_789, share: 0.123456789, none: null, list: [1 / 3, "x", true] })).toEqual({
    n: 123_456_789,
    share: 0.1235,
    none: null,
    list: [0.3333, "x", true],
  });
  expect(shortFigures(0.0000123456789)).toBe(0.00001235);
});

test("a comparison says the same with short figures", () => {
  const comparison = inventedComparisonWithIntervals();
  expect(headline(shortFigures(comparison))).toEqual(headline(comparison));
  expect(deck(shortFigures(comparison))).toEqual(deck(comparison));
});
