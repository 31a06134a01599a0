import { expect, test } from "vitest";
import { plainView } from "@/lib/view/view";
import { compare } from "./compare";
import { completed, type OlderProfile } from "./older-profile";
import type { PostingFact } from "./posting-fact";
import { profileOf } from "./stored-profile";

const facts = Array.from(
  { length: 60 },
  (_, index): PostingFact => ({
    posting: index,
    employer: index % 20,
    countries: ["US"],
    seniority: index % 3 ? "mid" : "senior",
    assumed: false,
    workMode: "remote",
    pay: { annual: 100_000 + 1_000 * index, currency: "USD", excluded: null },
    skills: [1, 2],
    copies: 0,
  }),
);
const profile = profileOf(facts, { country: "US", countries: ["US"], currency: "USD" });

function asStoredBefore(): OlderProfile {
  const { largest, shareEffects, ai, attributes, pay, ...rest } = profile;
  const { deffWithinLevels, ...payBefore } = pay;
  return { ...rest, pay: payBefore };
}

test("a profile of today stays as it is", () => {
  expect(completed(profile)).toEqual(profile);
});

test("one without what was added since can still be compared, with its own figures", () => {
  const older = completed(JSON.parse(JSON.stringify(asStoredBefore())));
  const view = plainView("x", "y");
  const role = { slug: "x", name: "X", short: "X" };
  const dataset = { id: "t", market: "imported" as const, label: "t", asOf: "2026-01-31", postings: 60 };
  const named = (id: number) => ({ slug: `s${id}`, name: `S${id}`, category: "tool" });
  const side = { role, profile: older };
  const { a, gap } = compare(dataset, view, side, side, named);
  expect(a.pay.median).toBe(Math.round(Number(profile.pay.median)));
  expect(a.attributes.means).toBeNull();
  expect(gap.likeForLike?.remaining).toBe(0);
});
