import { expect, test } from "vitest";
import { EXCHANGE_RATES, exchangeRate } from "./exchange-rates";

test("a euro is worth what the table says, and the way back is its inverse", () => {
  expect(exchangeRate("EUR", "USD")).toEqual({ from: "EUR", to: "USD", rate: 1.175, date: "2025-12-31" });
  expect(exchangeRate("USD", "EUR")?.rate).toBeCloseTo(1 / 1.175, 12);
});

test("two other currencies meet by way of the euro", () => {
  // 0.8726 pounds and 1.175 dollars to the euro.
  expect(exchangeRate("GBP", "USD")?.rate).toBeCloseTo(1.3465, 3);
});

test("a currency that the table does not hold has no rate", () => {
  expect(exchangeRate("XXX", "EUR")).toBeNull();
  expect(exchangeRate("EUR", "toString")).toBeNull();
});

test("every rate is a positive number, of a day in the past", () => {
  for (const [code, rate] of Object.entries(EXCHANGE_RATES.perEuro)) {
    expect(code).toMatch(/^[A-Z]{3}$/);
    expect(rate).toBeGreaterThan(0);
  }
  expect(Date.parse(EXCHANGE_RATES.date)).toBeLessThan(Date.now());
});
