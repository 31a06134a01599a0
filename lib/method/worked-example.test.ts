import { expect, test } from "vitest";
import { inventedComparison } from "@/lib/charts/testing/invented-comparison";
import { compare } from "@/lib/compare/compare";
import type { Comparison } from "@/lib/compare/comparison";
import type { PostingFact } from "@/lib/compare/posting-fact";
import { profileOf } from "@/lib/compare/stored-profile";
import { SENIORITIES } from "@/lib/posting/seniority";
import { plainText } from "@/lib/report/spans";
import { quantile } from "@/lib/stats/quantile";
import { plainView } from "@/lib/view/view";
import { intervalWorking } from "./interval-working";
import { workedExample } from "./worked-example";

const MARKET = { country: "US", countries: ["US"], currency: "USD" };

/** Postings whose pay follows from an index; employers have three each and shift their pay together. */
function facts(size: number, base: number): PostingFact[] {
  return Array.from({ length: size }, (_, index): PostingFact => {
    const employer = Math.floor(index / 3);
    return {
      posting: index,
      employer,
      countries: ["US"],
      seniority: SENIORITIES[(index * 7) % 4] ?? "mid",
      assumed: false,
      workMode: "remote",
      pay: {
        annual: base + ((employer * 37) % 11) * 4_000 + (index % 5) * 500,
        currency: "USD",
        excluded: index % 19 === 0 ? "too-wide" : null,
      },
      skills: [index % 3 === 0 ? 1 : 2, 3],
      copies: 0,
    };
  });
}

function comparisonOf(sizes: [number, number], bases: [number, number]): Comparison {
  const [a, b] = [0, 1].map((side) => profileOf(facts(sizes[side] ?? 0, bases[side] ?? 0), MARKET));
  const view = plainView("lamp-tuner", "clock-winder");
  if (!a || !b) throw new Error("two sides");
  const named = (slug: string, short: string) => ({ slug, name: `${short} Person`, short });
  return compare(
    { id: "t", market: "imported", label: "Invented postings", asOf: "2026-06-30", postings: 500 },
    view,
    { role: named("lamp-tuner", "Lamp"), profile: a },
    { role: named("clock-winder", "Clock"), profile: b },
    (id) => ({ slug: `skill-${id}`, name: `Skill ${id}`, category: "tool" }),
  );
}

const textOf = (comparison: Comparison) =>
  Object.fromEntries(
    workedExample(comparison).steps.map((step) => [step.heading, plainText(step.sentences)]),
  );

test("the interval's steps, taken again, end at the comparison's interval", () => {
  for (const sizes of [
    [120, 95],
    [60, 240],
  ] as [number, number][]) {
    const { a, b } = comparisonOf(sizes, [100_000, 112_000]);
    for (const { pay } of [a, b]) {
      const working = intervalWorking(pay);
      const values = pay.histogram.map(({ value }) => value);
      const counts = pay.histogram.map(({ n }) => n);
      const ends = working?.shares.map((share) => Math.round(quantile({ values, counts }, share) ?? 0));
      expect(working?.designEffect).toBeGreaterThan(1);
      expect(ends).toEqual(pay.interval);
    }
  }
});

test("every number of the example is the comparison's", () => {
  const comparison = comparisonOf([120, 200], [100_000, 112_000]);
  const { b, gap } = comparison;
  const text = textOf(comparison);
  const money = (amount: number | null | undefined) =>
    `$${Math.abs(amount ?? Number.NaN).toLocaleString("en-US")}`;
  expect(text.Count).toContain(`${b.postings} active postings of ${b.employers} employers`);
  expect(text.Count).toContain(`${b.pay.n} postings of ${b.pay.employers} employers`);
  expect(text.Count).toContain(`${b.pay.leftOut.tooWide} for too wide a range`);
  expect(text.Median).toContain(money(b.pay.median));
  for (const end of b.pay.interval ?? []) expect(text.Interval).toContain(money(end));
  expect(text.Gap).toContain(money(gap.median));
  for (const end of gap.interval ?? []) expect(text.Gap).toContain(money(end));
  expect(text["At equal seniority"]).toContain(money(gap.likeForLike?.remaining));
  expect(text["At equal seniority"]).toContain(money(gap.likeForLike?.explained));
  expect(text.Verdict).toContain("Verdict: Clock pays more.");
  expect(text.Skills).toContain(comparison.skills.jaccard?.toFixed(2));
  const premium = b.skills.find(({ pay }) => pay?.adjustedPremium !== null)?.pay;
  expect(text["A skill’s premium"]).toContain(money(premium?.adjustedPremium));
  expect(JSON.stringify(text)).not.toMatch(/NaN|undefined|null|Infinity/);
});

test("each verdict has its reason", () => {
  const verdictOf = (bases: [number, number]) => textOf(comparisonOf([150, 150], bases)).Verdict;
  expect(verdictOf([112_000, 100_000])).toMatch(/below zero. Verdict: Lamp pays more/);
  expect(verdictOf([100_000, 112_000])).toMatch(/above zero. Verdict: Clock pays more/);
  expect(textOf(comparisonOf([400, 400], [100_000, 100_000])).Verdict).toMatch(/Verdict: nearly identical/);
  expect(textOf(comparisonOf([12, 15], [100_000, 104_000])).Verdict ?? "").not.toMatch(/pays more/);
});

test("steps without figures are left out, those of the invented comparison all stand", () => {
  expect(workedExample(inventedComparison()).steps.map(({ heading }) => heading)).toContain("Median");
  const bare = inventedComparison();
  bare.gap = { ...bare.gap, median: null, interval: null, likeForLike: null };
  bare.skills = { ...bare.skills, jaccard: null };
  expect(workedExample(bare).steps.map(({ heading }) => heading)).not.toContain("Gap");
});

test("a modelled sample is called so", () => {
  const comparison = comparisonOf([120, 95], [100_000, 112_000]);
  comparison.dataset.market = "sample";
  expect(workedExample(comparison).about).toMatch(/modelled and not real/);
});
