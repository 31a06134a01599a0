import { expect, test } from "vitest";
import type { Seniority } from "@/lib/posting/seniority";
import { changeOf } from "./change";
import type { PayMarket } from "./pay-market";
import type { PostingFact } from "./posting-fact";
import { profileOf } from "./stored-profile";

const market: PayMarket = { country: "US", countries: ["US"], currency: "USD" };

/** As many postings a level as asked for, each level with pay of its own: 100 and 200 thousand, and a little around it. */
function marketOf(mid: number, senior: number, raise = 0) {
  const facts = Array.from({ length: mid + senior }, (_, index): PostingFact => {
    const seniority: Seniority = index < mid ? "mid" : "senior";
    const annual = (index < mid ? 100_000 : 200_000) + ((index % 9) - 4) * 1000 + raise;
    return {
      ...{ posting: index, employer: index % 40, countries: ["US"], assumed: false, workMode: "remote" },
      ...{ seniority, pay: { annual, currency: "USD", excluded: null }, skills: [], copies: 0 },
    };
  });
  return profileOf(facts, market);
}

test("a market whose levels changed places moved by its mix alone", () => {
  const change = changeOf(marketOf(180, 90), marketOf(90, 180));
  expect(change.postings).toEqual({ before: 270, now: 270 });
  expect(change.pay?.move).toBeGreaterThan(90_000);
  expect(change.pay?.split?.rest).toBe(0);
  expect(change.pay?.split?.mix).toBe(change.pay?.move);
});

test("a raise for everybody is no change of mix", () => {
  const change = changeOf(marketOf(180, 90), marketOf(180, 90, 7000));
  expect(change.pay).toMatchObject({ move: 7000, split: { mix: 0, rest: 7000, withoutCounterpart: 0 } });
  const [low, high] = change.pay?.interval ?? [0, 0];
  expect(low).toBeLessThanOrEqual(7000);
  expect(high).toBeGreaterThanOrEqual(7000);
});

test("mix and rest add up to the move", () => {
  const { pay } = changeOf(marketOf(150, 90), marketOf(80, 140, 4321));
  expect((pay?.split?.mix ?? 0) + (pay?.split?.rest ?? 0)).toBe(pay?.move);
});

test("counts are compared even where pay cannot be: too few, or another currency", () => {
  expect(changeOf(marketOf(4, 2), marketOf(150, 90))).toEqual({
    postings: { before: 6, now: 240 },
    disclosed: { before: 6, now: 240 },
    pay: null,
  });
  const euro = profileOf([], { country: "DE", countries: ["DE"], currency: "EUR" });
  expect(changeOf(euro, marketOf(150, 90)).pay).toBeNull();
});
