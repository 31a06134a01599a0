import { expect, test } from "vitest";
import { normalCdf, pValueOf } from "./p-value";

// R: pnorm(z)
test.each([
  [0, 0.5],
  [1, 0.8413447],
  [1.959964, 0.975],
  [-2, 0.02275013],
  [3.5, 0.9997674],
])("pnorm(%d) is %d", (z, expected) => {
  expect(normalCdf(z)).toBeCloseTo(expected, 6);
});

test("an interval that ends at zero has a p-value of 5%", () => {
  expect(pValueOf(10, [0, 25])).toBeCloseTo(0.05, 6);
  expect(pValueOf(-10, [-25, 0])).toBeCloseTo(0.05, 6);
});

test("the further from zero, the smaller; the unused end doesn't matter", () => {
  expect(pValueOf(10, [5, 11])).toBe(pValueOf(10, [5, 99]));
  expect(pValueOf(10, [5, 15])).toBeLessThan(pValueOf(10, [3, 15]));
  expect(pValueOf(0, [-1, 1])).toBe(1);
});
