import { expect, test } from "vitest";
import { designEffect } from "./design-effect";

test("one posting an employer has no design effect beyond the small-sample factor", () => {
  const values = Array.from({ length: 100 }, (_, index) => index);
  expect(designEffect(values, values, 49)).toBeCloseTo(100 / 99, 10);
});

test("employers whose postings all pay alike multiply the variance by their number of postings", () => {
  // 20 employers of 5 identical postings: totals are ±2.5, so k/(k-1) · 20 · 6.25 / (100 · 0.25) = 5 · 20/19.
  const employers = Array.from({ length: 100 }, (_, index) => Math.floor(index / 5));
  expect(designEffect(employers, employers, 9)).toBeCloseTo((5 * 20) / 19, 10);
});

test("employers that spread over the whole range do not shrink it below 1", () => {
  const values = Array.from({ length: 40 }, (_, index) => index % 2);
  const employers = values.map((_, index) => Math.floor(index / 2));
  expect(designEffect(values, employers, 0)).toBe(1);
});
