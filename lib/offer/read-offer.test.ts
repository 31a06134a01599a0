import { expect, test } from "vitest";
import { EXCHANGE_RATES } from "@/lib/posting/exchange-rates";
import type { TypedOffer } from "@/lib/view/offer-fragment";
import { askProblem, inCurrency, readOffer } from "./read-offer";

const typed = (some: Partial<TypedOffer>): TypedOffer => ({
  ...{ kind: "offer", base: "", to: "", currency: "USD", period: "year" },
  ...some,
});
const annual = (some: Partial<TypedOffer>) => {
  const read = readOffer(typed(some));
  return read && "offer" in read ? [read.offer.low, read.offer.high] : read;
};
const problem = (some: Partial<TypedOffer>) => {
  const read = readOffer(typed(some));
  return read && "problem" in read ? read.problem : null;
};

test("amounts become a year's", () => {
  expect(annual({ base: "150k" })).toEqual([150_000, 150_000]);
  expect(annual({ base: "8,000", period: "month" })).toEqual([96_000, 96_000]);
  expect(annual({ base: "75", period: "hour" })).toEqual([156_000, 156_000]);
  expect(annual({ base: "600", period: "day" })).toEqual([156_000, 156_000]);
  expect(annual({ kind: "range", base: "120k", to: "150k" })).toEqual([120_000, 150_000]);
});

test("while nothing is typed nothing is wrong", () => {
  expect(readOffer(typed({}))).toBeNull();
  expect(readOffer(typed({ kind: "range", base: " " }))).toBeNull();
});

test.each([
  [{ base: "0" }, "base", /0 cannot be placed/],
  [{ base: "-20" }, "base", /cannot be negative/],
  [{ base: "much" }, "base", /no amount/],
  [{ base: "120-150k" }, "base", /I am hiring/],
  [{ kind: "range", base: "120k" }, "to", /One end/],
  [{ kind: "range", base: "", to: "120k" }, "base", /One end/],
  [{ kind: "range", base: "150k", to: "120k" }, "to", /below its bottom/],
  [{ base: "1e99999" }, "base", /./],
] as const)("%j is answered in words", (some, field, words) => {
  expect(problem(some)).toMatchObject({ field, words: expect.stringMatching(words) });
});

test("an amount no full-time job pays is named, with the period it may be of", () => {
  expect(problem({ base: "75" })).toMatchObject({
    period: "hour",
    words: expect.stringContaining("an hour"),
  });
  expect(problem({ base: "8000", period: "hour" })).toMatchObject({ period: "month" });
  expect(problem({ base: "1" })?.words).toContain("no full-time job pays that");
  expect(problem({ base: "1" })?.period).toBeUndefined();
});

test("another currency is converted at the dated rate; without a rate there is none", () => {
  const offer = { low: 100_000, high: 100_000, currency: "EUR" };
  const rate = EXCHANGE_RATES.perEuro.USD ?? Number.NaN;
  expect(inCurrency(offer, "USD")).toMatchObject({
    low: Math.round(100_000 * rate),
    rate: { from: "EUR", to: "USD", date: EXCHANGE_RATES.date },
  });
  expect(inCurrency(offer, "EUR")).toEqual({ low: 100_000, high: 100_000, rate: null });
  expect(inCurrency(offer, "XTS")).toBeNull();
});

test("an amount to ask for is more than the offer, or it is said why it is not asked for", () => {
  expect(askProblem("", 90_000)).toBeNull();
  expect(askProblem("95k", 90_000)).toBeNull();
  expect(askProblem("90,000", 90_000)).toMatch(/no more than the offer/);
  for (const typed of ["0", "-95k", "more", "95k or 98k", "9".repeat(30)])
    expect(askProblem(typed, 90_000), typed).toMatch(/\.$/);
});
