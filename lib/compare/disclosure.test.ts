import fc from "fast-check";
import { expect, test } from "vitest";
import { histogramOf, quantile } from "@/lib/stats/quantile";
import { closingDiscount, medianBounds } from "./disclosure";

const median = (values: number[]) => quantile(histogramOf(values), 0.5) ?? Number.NaN;

test("the bounds are the medians with every silent posting at the bottom, and at the top", () => {
  const stated = [90, 100, 110, 120, 130, 140, 150];
  expect(medianBounds(histogramOf(stated), 10)).toEqual({
    lowest: median([...stated, 0, 0, 0]),
    highest: median([...stated, 999, 999, 999]),
  });
  expect(medianBounds(histogramOf(stated), 10)).toEqual({ lowest: 105, highest: 135 });
});

test("no bounds unless more than half state their pay; none apart where all do", () => {
  const stated = histogramOf([90, 100, 110]);
  expect(medianBounds(stated, 6)).toBeNull();
  expect(medianBounds(stated, 5)).toEqual({ lowest: 90, highest: 110 });
  expect(medianBounds(stated, 3)).toEqual({ lowest: 100, highest: 100 });
});

const pay = fc.array(fc.integer({ min: 20_000, max: 300_000 }), { minLength: 3, maxLength: 60 });

test("whatever the silent ones pay, the median of all lies within the bounds", () => {
  fc.assert(
    fc.property(pay, fc.array(fc.integer({ min: 1, max: 900_000 }), { maxLength: 59 }), (stated, silent) => {
      const bounds = medianBounds(histogramOf(stated), stated.length + silent.length);
      fc.pre(bounds !== null);
      const all = median([...stated, ...silent]);
      expect(all).toBeGreaterThanOrEqual(Number(bounds?.lowest) - 1e-6);
      expect(all).toBeLessThanOrEqual(Number(bounds?.highest) + 1e-6);
    }),
  );
});

test("with the silent ones paying that much less, the median of all is the target", () => {
  const stated = Array.from({ length: 1001 }, (_, index) => 100_000 + 100 * index);
  const [postings, target] = [2002, 142_000];
  const lower = closingDiscount(histogramOf(stated), postings, target) ?? 0;
  expect(lower).toBeGreaterThan(0.05);
  const silent = stated.map((value) => value * (1 - lower));
  expect(Math.abs(median([...stated, ...silent]) - target)).toBeLessThan(150);
});

test("the fewer stay silent, the less they would have to pay, until nothing would do", () => {
  const stated = histogramOf(Array.from({ length: 100 }, (_, index) => 100_000 + 1_000 * index));
  const at = (postings: number) => closingDiscount(stated, postings, 140_000);
  expect(at(400)).toBeLessThan(Number(at(200)));
  expect(at(110)).toBeNull();
  expect(at(100)).toBeNull();
});
