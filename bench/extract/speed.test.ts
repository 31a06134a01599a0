import { expect, test } from "vitest";
import { isWorseThanLinear } from "./hostile";
import { median } from "./speed";

test("the median of an even count lies between the middle two", () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([1, 2, 4, 100])).toBe(3);
});

test.each([
  [100, 400, false],
  [100, 700, true],
  [1, 40, false],
  [10, 160, true],
  [5000, null, true],
])("%d ms then %s ms is worse than linear: %s", (smallMs, largeMs, expected) => {
  expect(isWorseThanLinear({ reader: "pay", field: "title", unit: "a", smallMs, largeMs })).toBe(expected);
});
