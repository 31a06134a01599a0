import { expect, test } from "vitest";
import { SENIORITIES } from "@/lib/posting/seniority";
import { randomOf } from "@/lib/sources/sample-market/random";
import { drawPostings, type Market, trueMedian } from "./market";
import { simulate } from "./simulate";

const MARKET: Market = {
  mix: { entry: 0.1, mid: 0.4, senior: 0.4, staff: 0.1 },
  centre: { entry: 80_000, mid: 100_000, senior: 130_000, staff: 170_000 },
  betweenEmployers: 0.15,
  withinEmployer: 0.1,
  step: 0,
};

test("a large sample's median is near the market's", () => {
  const pay = drawPostings(MARKET, 40_000, randomOf("large"))
    .map((fact) => fact.pay?.annual ?? 0)
    .sort((x, y) => x - y);
  const truth = trueMedian(MARKET, MARKET.mix, SENIORITIES);
  expect(Math.abs((pay[20_000] ?? 0) / truth - 1)).toBeLessThan(0.01);
});

test("one level alone has its centre for a median, rounded like the pay", () => {
  expect(trueMedian(MARKET, MARKET.mix, ["senior"])).toBeCloseTo(130_000, 0);
  expect(trueMedian({ ...MARKET, step: 20_000 }, MARKET.mix, ["senior"])).toBe(140_000);
});

test("employers have two to five postings", () => {
  const sizes = new Map<number, number>();
  for (const { employer } of drawPostings(MARKET, 300, randomOf("sizes"))) {
    sizes.set(employer, (sizes.get(employer) ?? 0) + 1);
  }
  const whole = [...sizes.values()].slice(0, -1);
  expect(Math.min(...whole)).toBe(2);
  expect(Math.max(...whole)).toBe(5);
});

test("nearly all intervals hold the truth, but not all; and the same seed gives the same answer", () => {
  const setting = { n: 60, step: 0, spread: { betweenEmployers: 0.19, withinEmployer: 0.11 } };
  const [once, again] = [simulate(setting, 150, "test"), simulate(setting, 150, "test")];
  expect(once).toEqual(again);
  for (const { shown, holding } of [once.median, once.gap]) {
    expect(holding / shown).toBeGreaterThan(0.88);
    expect(holding).toBeLessThan(shown);
  }
});
