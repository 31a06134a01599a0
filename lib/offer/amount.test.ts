import fc from "fast-check";
import { expect, test } from "vitest";
import { readAmount } from "./amount";

test.each([
  ["150000", 150_000],
  ["150,000", 150_000],
  ["150.000", 150_000],
  ["150 000", 150_000],
  ["150'000", 150_000],
  ["$150,000.50", 150_000.5],
  ["68.500,75 €", 68_500.75],
  ["150k", 150_000],
  ["150 K", 150_000],
  ["1.2m", 1_200_000],
  ["EUR 4200", 4200],
  ["EUR4200", 4200],
  ["45.5", 45.5],
  ["45,50", 45.5],
  ["12,00,000", 1_200_000],
  ["1,234,567", 1_234_567],
  ["0.125", 0.125],
  ["  $85 ", 85],
])("%j is %d", (typed, value) => {
  expect(readAmount(typed)).toEqual({ value });
});

test.each([
  ["", "empty"],
  ["   ", "empty"],
  ["a lot", "none"],
  ["1e99999", "none"],
  ["0", "zero"],
  ["0.00", "zero"],
  ["$0", "zero"],
  ["-5", "negative"],
  ["−90,000", "negative"],
  ["(90,000)", "negative"],
  ["$-5", "negative"],
  ["120-140k", "several"],
  ["120k to 140k", "several"],
  ["9".repeat(40), "too-large"],
] as const)("%j is %s", (typed, problem) => {
  expect(readAmount(typed)).toEqual({ problem });
});

test("what a money format writes is read back, and no text at all breaks it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5_000_000 }), (value) => {
      for (const locale of ["en-US", "de-DE", "en-IN", "de-CH"])
        expect(readAmount(value.toLocaleString(locale))).toEqual({ value });
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (typed) => {
      const read = readAmount(typed);
      expect("problem" in read || (read.value > 0 && Number.isFinite(read.value))).toBe(true);
    }),
  );
});
