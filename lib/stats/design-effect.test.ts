import { expect, test } from "vitest";
import { designEffect, designEffectWithin } from "./design-effect";

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

test("what strata explain is not the employers' doing; what they share across strata is", () => {
  // 20 employers with a posting in either stratum; the second stratum pays 1,000 more.
  const strata = Array.from({ length: 40 }, (_, index) => index % 2);
  const employers = strata.map((_, index) => Math.floor(index / 2));
  const pay = (effect: (employer: number, stratum: number) => number) =>
    strata.map((stratum, index) => 1_000 * stratum + effect(employers[index] ?? 0, stratum));
  const paidByStratum = pay(() => 0);
  expect(designEffectWithin(paidByStratum, employers, strata, 500)).toBe(1);
  // Both postings of an employer are low or high within their stratum: totals are ±1, 20/19 · 20 · 1 / (40 · 0.25).
  const shared = pay((employer) => (employer % 2 ? 2_000 : 0));
  expect(designEffectWithin(shared, employers, strata, 1_500)).toBeCloseTo((20 / 19) * 2, 10);
});

test("with one stratum it is the plain design effect", () => {
  const values = [3, 9, 4, 4, 8, 1, 7, 7, 2, 6];
  const employers = [1, 1, 1, 2, 2, 3, 3, 4, 5, 5];
  const one = values.map(() => 7);
  expect(designEffectWithin(values, employers, one, 4)).toBe(designEffect(values, employers, 4));
});
