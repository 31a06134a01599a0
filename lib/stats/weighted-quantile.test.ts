import fc from "fast-check";
import { expect, test } from "vitest";
import { histogramOf, quantile } from "./quantile";
import { weightedQuantile } from "./weighted-quantile";

test("equal weights give type 7, whatever they are", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 60 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0.01, max: 9, noNaN: true }),
      (sample, p, weight) => {
        const ascending = [...sample].sort((x, y) => x - y).map((value) => ({ value, weight }));
        expect(weightedQuantile(ascending, sample.length, p)).toBeCloseTo(
          quantile(histogramOf(sample), p) ?? Number.NaN,
          6,
        );
      },
    ),
  );
});

test("a value counted twice is two values", () => {
  // R: Hmisc::wtd.quantile(c(1, 2, 3), weights = c(1, 2, 1), probs = .5) is 2; of 1, 2, 2, 3 too.
  const weighted = [1, 2, 3].map((value) => ({ value, weight: value === 2 ? 2 : 1 }));
  expect(weightedQuantile(weighted, 4, 0.5)).toBe(2);
  expect(weightedQuantile(weighted, 4, 0.25)).toBeCloseTo(1.75, 12);
});

test("moving weight upwards never lowers a quantile", () => {
  const at = (share: number) =>
    weightedQuantile(
      Array.from({ length: 100 }, (_, value) => ({ value, weight: value < 50 ? 1 - share : share })),
      100,
      0.5,
    ) ?? 0;
  const medians = [0.1, 0.3, 0.5, 0.7, 0.9].map(at);
  expect(medians).toEqual([...medians].sort((x, y) => x - y));
  expect(medians[0]).toBeLessThan(medians[4] ?? 0);
});

test("an empty sample has none", () => {
  expect(weightedQuantile([], 0, 0.5)).toBeNull();
});
