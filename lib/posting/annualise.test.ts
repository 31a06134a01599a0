import { expect, test } from "vitest";
import { annualise } from "./annualise";

test.each([
  [{ min: 50, max: 50, period: "hour" as const }, 104_000],
  [{ min: 500, max: 600, period: "day" as const }, 143_000],
  [{ min: 1000, max: 1000, period: "week" as const }, 52_000],
  [{ min: 4000, max: 5000, period: "month" as const }, 54_000],
  [{ min: 90_000, max: 110_001, period: "year" as const }, 100_001],
])("the midpoint of %o a year is %i", (range, annual) => {
  expect(annualise(range)).toBe(annual);
});

test("a year may hold more than twelve monthly salaries, but not more than one yearly", () => {
  expect(annualise({ min: 3700, max: 3700, period: "month" }, 14)).toBe(51_800);
  expect(annualise({ min: 50_000, max: 50_000, period: "year" }, 14)).toBe(50_000);
});
