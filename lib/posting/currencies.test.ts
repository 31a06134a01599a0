import { expect, test } from "vitest";
import { COUNTRIES } from "./countries";
import { CURRENCIES, currencyOfCountries, isPlausibleAnnual, periodByAmount } from "./currencies";

test("every currency is some country's, is listed once, and its code is among its forms", () => {
  const used = new Set(COUNTRIES.map((country) => country.currency));
  const codes = CURRENCIES.map((currency) => currency.code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.filter((code) => !used.has(code) && code !== "BGN")).toEqual([]);
});

test("no word stands for two currencies, and words are lower case", () => {
  const words = CURRENCIES.flatMap((currency) => currency.words);
  expect(new Set(words).size).toBe(words.length);
  expect(words.filter((word) => word !== word.toLowerCase())).toEqual([]);
});

test("a year's pay is plausible in every currency, a tenth or ten-thousandfold is not", () => {
  for (const { code, yearFrom } of CURRENCIES) {
    expect(isPlausibleAnnual(yearFrom * 2, code)).toBe(true);
    expect(isPlausibleAnnual(yearFrom / 10, code)).toBe(false);
    expect(isPlausibleAnnual(yearFrom * 10_000, code)).toBe(false);
  }
});

test.each([
  [25, "USD", "hour"],
  [450, "GBP", "day"],
  [4000, "EUR", "month"],
  [15_000, "PLN", "month"],
  [120_000, "USD", "year"],
  [350_000, "JPY", "month"],
  [8_000_000, "JPY", "year"],
  [600_000, "INR", "year"],
] as const)("%i %s is most likely a %s's pay", (amount, code, period) => {
  expect(periodByAmount(amount, code)).toBe(period);
});

test("countries have one currency together, or none", () => {
  expect(currencyOfCountries(["DE", "FR"])).toBe("EUR");
  expect(currencyOfCountries(["DE", "GB"])).toBeNull();
  expect(currencyOfCountries(["*"])).toBeNull();
  expect(currencyOfCountries([])).toBeNull();
});
