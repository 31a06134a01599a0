import { expect, test } from "vitest";
import type { StatedPay } from "@/lib/posting/pay";
import {
  contradicts,
  isPayable,
  mayIncludeCommission,
  payPeriodOf,
  samePay,
  statesAmount,
  statesBeyondBase,
  statesPay,
} from "./match-pay";

const year = (min: number, max: number, currency = "USD"): StatedPay => ({
  min,
  max,
  currency,
  period: "year",
});

test.each([
  ["Base: $150,000", 150000, true],
  ["Base: 150.000 €", 150000, true],
  ["CHF 150'000", 150000, true],
  ["150 000 zł", 150000, true],
  ["around 150k", 150000, true],
  ["$172.5K and up", 172500, true],
  ["$150,000.00 a year", 150000, true],
  ["$1,150,000 raised", 150000, false],
  ["$150,000,000 raised", 150000, false],
  ["no figure", 150000, false],
  ["$25 an hour", 25, true],
  ["25 per hour", 25, true],
  ["a team of 25", 25, false],
  ["$25.50/hr", 25.5, true],
  ["$250 a day", 25, false],
])("%s states %f: %s", (text, amount, expected) => {
  expect(statesAmount(text, amount)).toBe(expected);
});

test.each([
  ["$120-150k", year(120000, 150000), true],
  ["between 120 and 150k", year(120000, 150000), true],
  ["$120,000 – $150,000", year(120000, 150000), true],
  ["$120,000 (min) to $150,000 (max)", year(120000, 150000), true],
  ["$120,000 only", year(120000, 150000), false],
  ["Lyon: $120,000-$140,000, Nice: $130,000-$150,000", year(120000, 150000), false],
  ["a salary of $120,000", year(120000, 120000), true],
  ["$120,000 - $150,000", year(120000, 120000), false],
  ["$90k-$120k", year(120000, 120000), false],
  ["$60-75/hr", { min: 60, max: 75, currency: "USD", period: "hour" } as StatedPay, true],
  ["teams of 60-75", { min: 60, max: 75, currency: "USD", period: "hour" } as StatedPay, false],
])("%s states the range: %#", (text, pay, expected) => {
  expect(statesPay(text, pay)).toBe(expected);
});

test("same pay means all four parts", () => {
  expect(samePay(year(1, 2), year(1, 2))).toBe(true);
  expect(samePay(year(1, 2), year(1, 2, "CAD"))).toBe(false);
  expect(samePay(year(1, 2), { ...year(1, 2), period: "month" })).toBe(false);
});

test("ranges contradict when they share no amount or currency", () => {
  expect(contradicts(year(100, 120), year(110, 130))).toBe(false);
  expect(contradicts(year(100, 120), year(121, 130))).toBe(true);
  expect(contradicts(year(100, 120), year(100, 120, "EUR"))).toBe(true);
  expect(contradicts(year(104000, 104000), { min: 50, max: 50, currency: "USD", period: "hour" })).toBe(
    false,
  );
});

test("intervals become periods", () => {
  expect(payPeriodOf("1 YEAR")).toBe("year");
  expect(payPeriodOf("1 HOUR")).toBe("hour");
  expect(payPeriodOf("NONE")).toBeNull();
});

test.each([
  ["OTE: $200k-$240k", true],
  ["$200,000 - $240,000 on-target earnings", true],
  ["base $200k-$240k, OTE $400k", false],
  ["base $200k-$240k, plus $80k commission", false],
  ["commission of $90k on a base of $200k-$240k", false],
  ["base $200k-$240k", false],
])("%s puts 200 to 240 thousand beyond base pay: %s", (text, beyond) => {
  expect(statesBeyondBase(text, year(200000, 240000))).toBe(beyond);
});

test("an hourly rate entered as a year's salary is nobody's pay", () => {
  expect(isPayable(year(24, 24))).toBe(false);
  expect(isPayable({ ...year(24, 24), period: "hour" })).toBe(true);
});

test.each([
  ["base plus commission", year(60000, 80000), true],
  ["base plus commission", year(10000, 20000), false],
  ["base plus commission", year(210000, 250000), false],
  ["base plus commission", year(60000, 80000, "EUR"), false],
  ["base plus learning budget", year(60000, 80000), false],
])("%s: a salary of 100 to 200 thousand may include commission: %#", (text, base, may) => {
  expect(mayIncludeCommission(text, base, year(100000, 200000))).toBe(may);
});
