import fc from "fast-check";
import { expect, test } from "vitest";
import {
  formatCount,
  formatCounted,
  formatDate,
  formatList,
  formatMoney,
  formatMoneyChange,
  formatMoneyChangeRange,
  formatMoneyRange,
  formatMoneyShort,
  formatMonth,
  formatPoints,
  formatShare,
  roundedInterval,
  roundedWithin,
} from "./format";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

test("money is whole units in its own currency", () => {
  expect(formatMoney(142_000, "USD")).toBe("$142,000");
  expect(formatMoney(68_499.6, "EUR")).toBe("€68,500");
  expect(plain(formatMoney(240_000, "PLN"))).toBe("PLN 240,000");
  expect(plain(formatMoney(68_500, "EUR", "de-DE"))).toBe("68.500 €");
});

test("short money is for axes", () => {
  expect(formatMoneyShort(142_400, "USD")).toBe("$142k");
  expect(formatMoneyShort(1_250_000, "INR")).toBe("₹1.3M");
  expect(formatMoneyShort(2_998_000, "INR")).toBe("₹3M");
});

test("a change carries its sign, with a true minus", () => {
  expect(formatMoneyChange(19_000, "USD")).toBe("+$19,000");
  expect(formatMoneyChange(-4_200, "USD")).toBe("−$4,200");
  expect(formatMoneyChange(0.2, "USD")).toBe("$0");
});

test("a share under ten percent keeps a decimal, and what exists is never 0%", () => {
  expect(formatShare(0.384)).toBe("38%");
  expect(formatShare(0.026)).toBe("2.6%");
  expect(formatShare(0.0999)).toBe("10%");
  expect(formatShare(0.02)).toBe("2%");
  expect(formatShare(0.0004)).toBe("<0.1%");
  expect(formatShare(0)).toBe("0%");
  expect(formatShare(1)).toBe("100%");
});

test("points", () => {
  expect(formatPoints(-0.16)).toBe("16 points");
  expect(formatPoints(0.01)).toBe("1 point");
  expect(formatPoints(0.004)).toBe("0.4 points");
});

test("a day stays the same day in every time zone", () => {
  expect(formatDate("2026-11-22")).toBe("22 November 2026");
  expect(formatDate("2026-01-01T00:00:00Z", "en-US")).toBe("January 1, 2026");
  expect(formatDate("soon")).toBe("soon");
  expect(formatMonth("2024-05")).toBe("May 2024");
});

test("counts and lists", () => {
  expect(formatCount(6491)).toBe("6,491");
  expect(formatCounted(1, "posting")).toBe("1 posting");
  expect(formatCounted(6491, "posting")).toBe("6,491 postings");
  expect(formatList([])).toBe("");
  expect(formatList(["A"])).toBe("A");
  expect(formatList(["A", "B", "C"])).toBe("A, B and C");
});

test("an interval's ends are shown as exactly as its width bears, outwards", () => {
  expect(plain(formatMoneyRange([138_630, 145_910], "USD"))).toBe("$138,600 to $146,000");
  expect(plain(formatMoneyRange([161_000, 181_499], "USD"))).toBe("$161,000 to $182,000");
  expect(plain(formatMoneyRange([170_000, 170_000], "USD"))).toBe("$170,000 to $170,000");
  expect(plain(formatMoneyChangeRange([19_411, 35_475], "USD"))).toBe("+$19,000 to +$35,500");
  expect(plain(formatMoneyChangeRange([-146, 9419], "USD"))).toBe("−$200 to +$9,600");
  expect(roundedWithin(12_345, 12_000)).toBe(12_500);
});

test("rounding never narrows an interval, nor moves an end onto zero or past it", () => {
  const ends = fc.tuple(fc.integer({ min: -300_000, max: 300_000 }), fc.integer({ min: 0, max: 200_000 }));
  fc.assert(
    fc.property(ends, ([low, width]) => {
      const [from, to] = roundedInterval([low, low + width]);
      expect(from).toBeLessThanOrEqual(low);
      expect(to).toBeGreaterThanOrEqual(low + width);
      expect(Math.sign(from)).toBe(Math.sign(low));
      expect(Math.sign(to)).toBe(Math.sign(low + width));
      expect(to - from).toBeLessThanOrEqual(1.1 * width + 2);
    }),
  );
});
