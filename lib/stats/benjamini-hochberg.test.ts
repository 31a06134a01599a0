import fc from "fast-check";
import { expect, test } from "vitest";
import { significant } from "./benjamini-hochberg";

test("the fifteen p-values of Benjamini and Hochberg's own example: the first four are findings", () => {
  const published = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
    0.759, 1,
  ];
  expect(significant(published)).toEqual(published.map((_, index) => index < 4));
});

test("a larger p-value below a passing one passes with it", () => {
  expect(significant([0.03, 0.04, 0.049])).toEqual([true, true, true]);
  expect(significant([0.03, 0.5, 0.5])).toEqual([false, false, false]);
});

test("order doesn't matter, and no finding is less significant than one that is none", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), (pValues) => {
      const found = significant(pValues);
      const kept = pValues.filter((_, index) => found[index]);
      const dropped = pValues.filter((_, index) => !found[index]);
      expect(Math.max(0, ...kept)).toBeLessThanOrEqual(Math.min(1, ...dropped));
      expect(significant([...pValues].reverse())).toEqual(found.reverse());
    }),
  );
});
