import { expect, test } from "vitest";
import type { PostingFact } from "./posting-fact";
import { rollUp } from "./roll-up";
import { profileOf } from "./stored-profile";

const context = { home: "US", currencyOf: (country: string) => (country === "US" ? "USD" : "EUR") };
let number = 0;
const fact = (part: Partial<PostingFact>): PostingFact => ({
  posting: number++,
  employer: number,
  countries: ["US"],
  seniority: "mid",
  assumed: false,
  workMode: "remote",
  pay: null,
  skills: [],
  copies: 0,
  ...part,
});

test("a posting stands in every country it is open in, and in each filter's any", () => {
  const rows = [...rollUp([fact({ countries: ["US", "DE"] })], context)];
  expect(rows).toHaveLength(3 * 2 * 2);
  expect(rows.every(({ profile }) => profile.postings === 1)).toBe(true);
});

test("a posting without a country stands only where no country is chosen", () => {
  const rows = [...rollUp([fact({ countries: [] })], context)];
  expect(rows.map(({ key }) => key.country)).toEqual(["", "", "", ""]);
});

test("each profile is that of its own slice's postings, paid in the slice's own market", () => {
  const facts = [
    fact({ pay: { annual: 150_000, currency: "USD", excluded: null } }),
    fact({
      countries: ["DE"],
      pay: { annual: 80_000, currency: "EUR", excluded: null },
      seniority: "senior",
    }),
    fact({ countries: ["DE"], workMode: "hybrid" }),
  ];
  const rows = [...rollUp(facts, context)];
  const of = (country: string, workMode: string, seniority: string) =>
    rows.find(
      ({ key }) => key.country === country && key.workMode === workMode && key.seniority === seniority,
    )?.profile;
  expect(of("", "", "")).toEqual(profileOf(facts, { country: "US", countries: ["US"], currency: "USD" }));
  expect(of("DE", "", "")).toEqual(
    profileOf(facts.slice(1), { country: "DE", countries: ["DE"], currency: "EUR" }),
  );
  expect(of("DE", "", "")?.pay).toMatchObject({ n: 1, inMarket: 2, currency: "EUR" });
  expect(of("US", "hybrid", "")).toBeUndefined();
});
