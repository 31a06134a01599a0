import fc from "fast-check";
import { expect, test } from "vitest";
import { SENIORITIES } from "@/lib/posting/seniority";
import { WORK_MODES } from "@/lib/posting/work-mode";
import type { PostingFact } from "./posting-fact";
import { payCell, profileOf } from "./stored-profile";

const market = { country: "US", countries: ["US"], currency: "USD" };
const base: PostingFact = {
  posting: 0,
  employer: 0,
  countries: ["US"],
  seniority: "mid",
  assumed: false,
  workMode: "unknown",
  pay: null,
  skills: [],
  copies: 0,
};
const usd = (annual: number): PostingFact["pay"] => ({ annual, currency: "USD", excluded: null });
const paid = (count: number, employers: number, of: (index: number) => Partial<PostingFact> = () => ({})) =>
  Array.from({ length: count }, (_, index) => ({
    ...base,
    posting: index,
    employer: index % employers,
    pay: usd(100_000 + 1_000 * index),
    ...of(index),
  }));

test("a median needs 10 disclosed postings of 5 employers, none with more than half", () => {
  expect(profileOf(paid(10, 5), market).pay).toMatchObject({ n: 10, employers: 5, median: 104_500 });
  expect(profileOf(paid(9, 9), market).pay).toMatchObject({ n: 9, median: null, interval: null });
  expect(profileOf(paid(12, 4), market).pay).toMatchObject({ n: 12, median: null });
  const oneLarge = paid(20, 20, (index) => (index < 11 ? { employer: 0 } : {}));
  expect(profileOf(oneLarge, market).pay.median).toBeNull();
  const justHalf = paid(20, 20, (index) => (index < 10 ? { employer: 0 } : {}));
  expect(profileOf(justHalf, market).pay.median).not.toBeNull();
});

test("pay elsewhere, in another currency, too wide or implausible is left out and counted", () => {
  const facts: PostingFact[] = [
    { ...base, pay: usd(150_000) },
    { ...base, pay: { annual: 90_000, currency: "EUR", excluded: null } },
    { ...base, pay: { annual: 200_000, currency: "USD", excluded: "too-wide" } },
    { ...base, pay: { annual: 12, currency: "USD", excluded: "implausible" } },
    { ...base, countries: ["DE"], pay: usd(80_000) },
    base,
  ];
  expect(profileOf(facts, market).pay).toMatchObject({
    n: 1,
    inMarket: 5,
    leftOut: { otherCurrency: 1, tooWide: 1, implausible: 1 },
  });
});

test("a skill's premium is its median minus the slice's, from 30 disclosed postings on", () => {
  const facts = paid(60, 60, (index) => ({ skills: index >= 30 ? [7] : index >= 2 ? [8, 9] : [8] }));
  const { skillPay } = profileOf(facts, market);
  expect(skillPay.map(([skill]) => skill)).toEqual([7, 8]);
  expect(skillPay[0]?.[1]).toMatchObject({ n: 30, median: 144_500, premium: 144_500 - 129_500 });
});

test("counts of every kind add up to the slice", () => {
  const anyFact: fc.Arbitrary<PostingFact> = fc.record({
    posting: fc.nat(),
    employer: fc.nat({ max: 9 }),
    countries: fc.subarray(["US", "DE", "FR"]),
    seniority: fc.constantFrom(...SENIORITIES),
    assumed: fc.boolean(),
    workMode: fc.constantFrom(...WORK_MODES),
    pay: fc.option(fc.integer({ min: 30, max: 300 }).map((thousands) => usd(thousands * 1000))),
    skills: fc.subarray([1, 2, 3, 4]),
    copies: fc.nat({ max: 3 }),
  });
  fc.assert(
    fc.property(fc.array(anyFact, { maxLength: 60 }), (facts) => {
      const profile = profileOf(facts, market);
      const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
      expect(sum(Object.values(profile.seniority))).toBe(facts.length);
      expect(sum(Object.values(profile.workMode))).toBe(facts.length);
      expect(sum(profile.pay.histogram.map(([, , n]) => n))).toBe(profile.pay.n);
      expect(sum(SENIORITIES.map((level) => profile.pay.bySeniority[level].n))).toBe(profile.pay.n);
      expect(profile.pay.n).toBeLessThanOrEqual(profile.pay.inMarket);
      for (const [skill, n] of profile.skills) {
        expect(n).toBe(facts.filter((fact) => fact.skills.includes(skill)).length);
      }
      const shuffled = [...facts].reverse();
      expect(profileOf(shuffled, market)).toEqual(profile);
    }),
  );
});

test("every level and work mode has a pay cell of its own", () => {
  const cells = SENIORITIES.flatMap((level) => WORK_MODES.map((mode) => payCell(level, mode)));
  expect(new Set(cells).size).toBe(16);
});
