import fc from "fast-check";
import { expect, test } from "vitest";
import { histogramOf, quantile, sizeOf } from "./quantile";

// numpy.quantile([1, 2, 4, 8, 16], [0, .1, .25, .5, .6, .9, 1]) and R's default type agree on these.
test.each([
  [0, 1],
  [0.1, 1.4],
  [0.25, 2],
  [0.5, 4],
  [0.6, 5.6],
  [0.9, 12.8],
  [1, 16],
])("quantile %d of 1, 2, 4, 8, 16 is %d", (p, expected) => {
  expect(quantile(histogramOf([16, 4, 1, 8, 2]), p)).toBeCloseTo(expected, 12);
});

test("an even number of values has the mean of the middle two as median", () => {
  expect(quantile(histogramOf([100, 200, 200, 500]), 0.5)).toBe(200);
  expect(quantile(histogramOf([100, 200, 300, 500]), 0.5)).toBe(250);
});

test("an empty sample has no quantile", () => {
  expect(quantile(histogramOf([]), 0.5)).toBeNull();
});

test("the histogram of repeated values gives what sorting them gives", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (sample, p) => {
        const sorted = [...sample].sort((x, y) => x - y);
        const rank = p * (sorted.length - 1);
        const low = sorted[Math.floor(rank)] ?? 0;
        const high = sorted[Math.ceil(rank)] ?? 0;
        const histogram = histogramOf(sample);
        expect(sizeOf(histogram)).toBe(sample.length);
        expect(quantile(histogram, p)).toBeCloseTo(low + (rank % 1) * (high - low), 9);
      },
    ),
  );
});
