import { expect, test } from "vitest";
import { addTallies, figuresOf, harmonicMean, share, tallySets } from "./metrics";

test("a share of nothing is 0 and knows nothing", () => {
  expect(share(0, 0)).toEqual({ value: 0, hits: 0, of: 0, interval: [0, 1] });
});

test("precision counts what was read, recall what was true", () => {
  const figures = figuresOf({ right: 6, wrong: 2, missed: 4 });
  expect(figures.precision?.value).toBe(0.75);
  expect(figures.recall?.value).toBe(0.6);
  expect(figures.f1).toBeCloseTo(2 / 3, 12);
});

test("reading nothing scores 0, not NaN", () => {
  expect(figuresOf({ right: 0, wrong: 0, missed: 3 }).f1).toBe(0);
  expect(harmonicMean(0, 0)).toBe(0);
});

test("sets are compared without regard to order or repetition", () => {
  expect(tallySets(["US", "CA"], ["CA", "CA", "DE"])).toEqual({ right: 1, wrong: 1, missed: 1 });
  expect(tallySets([], [])).toEqual({ right: 0, wrong: 0, missed: 0 });
});

test("tallies add up", () => {
  expect(
    addTallies([
      { right: 1, wrong: 2, missed: 3 },
      { right: 10, wrong: 20, missed: 30 },
    ]),
  ).toEqual({ right: 11, wrong: 22, missed: 33 });
});
