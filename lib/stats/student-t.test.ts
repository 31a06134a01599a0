import { expect, test } from "vitest";
import { studentT95, Z95 } from "./student-t";

// R: qt(0.975, df)
test.each([
  [1, 12.7062],
  [2, 4.302653],
  [3, 3.182446],
  [4, 2.776445],
  [5, 2.570582],
  [9, 2.262157],
  [10, 2.228139],
  [29, 2.04523],
  [100, 1.983972],
  [1000, 1.962339],
])("t with %d degrees of freedom is %d", (degrees, expected) => {
  expect(studentT95(degrees)).toBeCloseTo(expected, 3);
});

test("it falls towards the normal quantile and is infinite without degrees of freedom", () => {
  for (let degrees = 1; degrees < 300; degrees++) {
    expect(studentT95(degrees)).toBeGreaterThan(studentT95(degrees + 1));
  }
  expect(studentT95(1e7)).toBeCloseTo(Z95, 4);
  expect(studentT95(0)).toBe(Number.POSITIVE_INFINITY);
});
