import { expect, test } from "vitest";
import { isWorseThanLinear } from "./hostile";
import { median, undisturbed } from "./speed";

test("the median of an even count lies between the middle two", () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([1, 2, 4, 100])).toBe(3);
});

test("undisturbed, each batch takes what it took in its fastest round", () => {
  expect(
    undisturbed([
      [5, 1, 9],
      [2, 8, 9],
      [6, 3, 7],
    ]),
  ).toBe(2 + 1 + 7);
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
