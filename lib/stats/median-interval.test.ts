import fc from "fast-check";
import { expect, test } from "vitest";
import { differenceInterval, independentDifferenceInterval, medianInterval } from "./median-interval";
import { histogramOf, quantile } from "./quantile";
import { studentT95 } from "./student-t";

test("for 101 single-posting employers it reads the quantiles at 0.5 ± t · 0.5/√n", () => {
  // t(100) = 1.98397, so 0.5 ± 0.098706: ranks 40.129 and 59.871 of 0 … 100.
  const histogram = histogramOf(Array.from({ length: 101 }, (_, value) => value));
  const [low, high] = medianInterval(histogram, 1, 101) ?? [0, 0];
  expect(low).toBeCloseTo(40.129, 2);
  expect(high).toBeCloseTo(59.871, 2);
});

test("a design effect of 4 doubles the reach in ranks", () => {
  const histogram = histogramOf(Array.from({ length: 1001 }, (_, value) => value));
  const [low] = medianInterval(histogram, 1, 1001) ?? [0, 0];
  const [wide] = medianInterval(histogram, 4, 1001) ?? [0, 0];
  expect(500 - wide).toBeCloseTo(2 * (500 - low), 6);
  expect(500 - low).toBeCloseTo(studentT95(1000) * Math.sqrt(0.25 / 1001) * 1000, 6);
});

test("one employer says nothing about the others", () => {
  expect(medianInterval(histogramOf([1, 2, 3]), 1, 1)).toBeNull();
});

test("it holds the median and stays within the sample", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 20, max: 300 }), { minLength: 2, maxLength: 60 }),
      fc.double({ min: 1, max: 9, noNaN: true }),
      (sample, deff) => {
        const histogram = histogramOf(sample);
        const median = quantile(histogram, 0.5) ?? Number.NaN;
        const [low, high] = medianInterval(histogram, deff, sample.length) ?? [Number.NaN, Number.NaN];
        expect(low).toBeLessThanOrEqual(median);
        expect(high).toBeGreaterThanOrEqual(median);
        expect(low).toBeGreaterThanOrEqual(Math.min(...sample));
        expect(high).toBeLessThanOrEqual(Math.max(...sample));
      },
    ),
  );
});

test("a difference's interval follows Zou and Donner's closed form", () => {
  // a = 10 (8, 13), b = 20 (16, 25): low 10 − √(4² + 3²) = 5, high 10 + √(5² + 2²) = 15.385.
  const [low, high] = differenceInterval(10, [8, 13], 20, [16, 25]);
  expect(low).toBeCloseTo(5, 12);
  expect(high).toBeCloseTo(10 + Math.sqrt(29), 12);
});

test("swapping the sides mirrors the interval", () => {
  const [low, high] = differenceInterval(10, [8, 13], 20, [16, 25]);
  const [back, forth] = differenceInterval(20, [16, 25], 10, [8, 13]);
  expect([back, forth]).toEqual([-high, -low]);
});

test("two samples of nine employers have sixteen degrees together", () => {
  // t(8) = 2.306, t(16) = 2.1199: equal reaches of 3 each become 3 · √2 · 2.1199 / 2.306.
  const [low, high] = independentDifferenceInterval(10, [7, 13], 20, [17, 23], { a: 8, b: 8 });
  expect(high - 10).toBeCloseTo((3 * Math.SQRT2 * 2.1199) / 2.306, 3);
  expect(10 - low).toBeCloseTo(high - 10, 9);
});

test("with many employers it is MOVER's, and one sure side leaves the other's reach", () => {
  const many = { a: 1e6, b: 1e6 };
  const [low, high] = independentDifferenceInterval(10, [8, 13], 20, [16, 25], many);
  expect(low).toBeCloseTo(5, 4);
  expect(high).toBeCloseTo(10 + Math.sqrt(29), 4);
  expect(independentDifferenceInterval(10, [10, 10], 20, [18, 24], { a: 9, b: 5 })).toEqual([
    expect.closeTo(8, 9),
    expect.closeTo(14, 9),
  ]);
  expect(independentDifferenceInterval(10, [10, 10], 20, [20, 20], many)).toEqual([10, 10]);
});
