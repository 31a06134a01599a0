import { expect, test } from "vitest";
import { gapOf, verdictOf } from "./gap";
import { profileOf } from "./stored-profile";

const side = (
  median: number | null,
  interval: [number, number] | null,
  postings = 100,
  currency = "USD",
) => ({
  postings,
  pay: {
    ...profileOf([], { country: "US", countries: ["US"], currency }).pay,
    ...{ n: 50, employers: 40, median, interval },
  },
});

test("the gap is side B minus side A, its percentage of the lower side", () => {
  const gap = gapOf(side(142_000, [138_000, 147_000], 6491), side(170_000, [165_000, 175_000], 6346));
  expect(gap.median).toBe(28_000);
  expect(gap.percentOfLower).toBeCloseTo(19.718, 3);
  expect(gap.volumeRatio).toBeCloseTo(1.0228, 4);
  expect(gap.verdict).toBe("b-pays-more");
  const back = gapOf(side(170_000, [165_000, 175_000]), side(142_000, [138_000, 147_000]));
  expect(back.median).toBe(-28_000);
  expect(back.percentOfLower).toBeCloseTo(-19.718, 3);
  expect(back.verdict).toBe("a-pays-more");
});

test("with two currencies, side B is converted at the dated rate and no more is offered", () => {
  // 1 euro = 1.175 dollars.
  const gap = gapOf(side(142_000, [138_000, 147_000]), side(90_000, [80_000, 99_000], 100, "EUR"));
  expect(gap.converted).toEqual({ from: "EUR", to: "USD", rate: 1.175, date: "2025-12-31" });
  expect(gap.median).toBeCloseTo(90_000 * 1.175 - 142_000, 6);
  expect(gap.percentOfLower).toBeCloseTo((100 * (90_000 * 1.175 - 142_000)) / (90_000 * 1.175), 6);
  expect(gap.interval?.[0]).toBeLessThan(80_000 * 1.175 - 142_000);
  expect(gap.verdict).toBe("a-pays-more");
  expect(gap).toMatchObject({ likeForLike: null, closing: null });
});

test("the same pay in either direction of two currencies is nearly identical", () => {
  const euros = side(100_000, [99_000, 101_000], 100, "EUR");
  const dollars = side(117_500, [116_000, 119_000]);
  expect(gapOf(dollars, euros).verdict).toBe("nearly-identical");
  expect(gapOf(euros, dollars).median).toBeCloseTo(0, 6);
});

test("a suppressed median, or a currency without a rate, leaves no gap", () => {
  for (const b of [side(null, null), side(90_000, [80_000, 99_000], 100, "ZZZ")]) {
    expect(gapOf(side(142_000, [138_000, 147_000]), b)).toMatchObject({
      median: null,
      percentOfLower: null,
      interval: null,
      verdict: "not-enough-data",
    });
  }
});

test("a slice without postings has no volume ratio", () => {
  expect(gapOf(side(null, null, 0), side(null, null, 5)).volumeRatio).toBeNull();
});

test.each([
  [4_000, [-1_000, 9_000], "nearly-identical"],
  [4_000, [-1_000, 11_000], "no-clear-difference"],
  [6_000, [-1_000, 9_000], "no-clear-difference"],
  [6_000, [1_000, 11_000], "b-pays-more"],
  [-6_000, [-11_000, -1_000], "a-pays-more"],
  [4_000, [1_000, 7_000], "nearly-identical"],
] as const)("a gap of %d with interval %j on a median of 100,000 is %s", (gap, [low, high], verdict) => {
  expect(verdictOf(gap, [low, high], 100_000)).toBe(verdict);
});
