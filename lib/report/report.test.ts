import { expect, test } from "vitest";
import {
  inventedComparison,
  inventedComparisonWithIntervals,
} from "@/lib/charts/testing/invented-comparison";
import type { Comparison } from "@/lib/compare/comparison";
import { regionByCode } from "@/lib/posting/regions";
import { chosenMarketSentence, deck } from "./deck";
import {
  countriesFinding,
  likeForLikeFinding,
  overlapSentence,
  payByLevelFinding,
  seniorityFinding,
  skillsFinding,
  workModeFinding,
} from "./findings";
import { headline } from "./headline";
import { pairSkills, restOnModel } from "./pairs";
import { notableDifference } from "./share-difference";
import { plainText } from "./spans";
import { comparisonTitle } from "./title";
import { sideWords } from "./words";

const saidBy = (comparison: Comparison) => plainText(headline(comparison));
const deckOf = (comparison: Comparison) => plainText(deck(comparison));
const swapped = (c: Comparison): Comparison => ({
  ...c,
  view: { a: c.view.b, b: c.view.a, dataset: null },
  a: c.b,
  b: c.a,
  gap: { ...c.gap, median: c.gap.median === null ? null : -c.gap.median },
});
const withoutPay = (c: Comparison, n: number): Comparison => ({
  ...c,
  b: { ...c.b, pay: { ...c.b.pay, n, median: null, interval: null } },
  gap: { ...c.gap, median: null, interval: null, verdict: "not-enough-data" },
});

test("without intervals the headline states the medians and claims nothing", () => {
  expect(saidBy(inventedComparison())).toBe(
    "Clock postings state $20,000 more at the median. They are also more senior.",
  );
  expect(deckOf(inventedComparison())).not.toMatch(/lies between|remains/);
});

test("the same gap is told from the other side after a swap", () => {
  expect(saidBy(swapped(inventedComparison()))).toBe(saidBy(inventedComparison()));
  expect(headline(swapped(inventedComparison())).find(({ side }) => side)?.side).toBe("a");
});

test("a verdict is put into words with its interval and what remains at equal seniority", () => {
  const sure = inventedComparisonWithIntervals();
  expect(saidBy(sure)).toMatch(/^Clock postings offer \$20,000 more\./);
  expect(deckOf(sure)).toMatch(
    /\$120,000 in Clock \(n\s\d+\) against \$100,000 in Lamp \(n\s\d+\); the gap lies between \$14,000 and \$26,000\./,
  );
  expect(deckOf(sure)).toMatch(/At equal seniority \$6,000 remains \(\$1,000 less to \$13,000 more\)\.$/);
});

test("an interval is told from the higher side", () => {
  const sure = inventedComparisonWithIntervals();
  const flipped = swapped(sure);
  flipped.gap = { ...flipped.gap, interval: [-26_000, -14_000], likeForLike: null };
  expect(deckOf(flipped)).toMatch(/the gap lies between \$14,000 and \$26,000\./);
});

test("an interval with 0 in it is told in both directions, rounded", () => {
  const sure = inventedComparisonWithIntervals();
  sure.gap = { ...sure.gap, interval: [-7_413, 23_107], likeForLike: null };
  expect(deckOf(sure)).toMatch(/the gap lies between \$8,000 less and \$24,000 more\.$/);
});

test("no clear difference and nearly identical name no winner", () => {
  const c = inventedComparison();
  const said = (verdict: Comparison["gap"]["verdict"]) => saidBy({ ...c, gap: { ...c.gap, verdict } });
  expect(said("no-clear-difference")).toBe("No clear difference in pay between Lamp and Clock.");
  expect(said("nearly-identical")).toBe("Lamp and Clock offer nearly the same pay.");
});

test("a suppressed median is said in words, with its n", () => {
  const c = withoutPay(inventedComparison(), 7);
  expect(saidBy(c)).toBe("Too few Clock postings state their pay to compare it.");
  expect(deckOf(c)).toBe(
    "Only 7 Clock postings state usable base pay in USD; a median needs 10, from 5 employers, none with more than half.",
  );
  expect(deckOf(withoutPay(inventedComparison(), 0))).toMatch(/^No Clock postings state/);
});

test("no postings at all says what to change", () => {
  const c = inventedComparison();
  const empty = { ...c, b: { ...c.b, postings: 0 } };
  expect(saidBy(empty)).toBe("No Clock postings in this dataset.");
  expect(deckOf(empty)).toBe("Choose another role to see figures.");
  const filtered = { ...empty, view: { ...c.view, b: { ...c.view.b, mode: ["remote"] } } };
  expect(saidBy(filtered)).toBe("No remote Clock postings match these filters.");
  expect(deckOf(filtered)).toMatch(/Take a filter away/);
});

test("a role against itself is told apart by its filters, or by its letter", () => {
  const c = inventedComparison();
  const own = {
    ...c,
    b: c.a,
    view: { a: c.view.a, b: { ...c.view.a, country: ["NL"], level: ["senior"] }, dataset: null },
  };
  expect(sideWords(own).b).toEqual({
    label: "Lamp, Netherlands, senior",
    name: "senior Lamp in the Netherlands",
    postings: "senior Lamp postings in the Netherlands",
  });
  expect(saidBy({ ...own, b: c.a, view: { a: c.view.a, b: c.view.a, dataset: null } })).toBe(
    "Both sides show the same postings.",
  );
  expect(sideWords({ ...own, view: { a: c.view.a, b: c.view.a, dataset: null } }).a.label).toBe("Lamp (A)");
});

test("findings say what differs and stay silent on what does not", () => {
  const c = inventedComparison();
  expect(seniorityFinding(c)).toBe("Clock hires higher up");
  expect(payByLevelFinding(c)).toBe("Clock medians are higher at each level both state");
  expect(workModeFinding(c)).toBe("Remote work is no dividing line");
  expect(countriesFinding(c)).toBe("Clock leans to the United Kingdom");
  expect(skillsFinding(c)).toBe("Glass on one side, Springs on the other");
  expect(overlapSentence(c)).toBe("3 of the top 4 skills are on both lists (Jaccard 0.60).");
  expect(skillsFinding({ ...c, b: c.a })).toBe("Much the same skills");
  expect(likeForLikeFinding(c)).toBeNull();
  const unsure = inventedComparisonWithIntervals();
  expect(likeForLikeFinding(unsure)).toBe("At equal seniority $6,000 remains, if anything");
  const sure = structuredClone(unsure);
  if (sure.gap.likeForLike) sure.gap.likeForLike.interval = [1_000, 11_000];
  expect(likeForLikeFinding(sure)).toBe("At equal seniority $6,000 remains");
});

test("a title names the roles and what both are filtered by", () => {
  const c = inventedComparison();
  expect(comparisonTitle(c)).toBe("Lamp Tuner against Clock Winder");
  const view = {
    ...c.view,
    a: { ...c.view.a, country: ["US"] },
    b: { ...c.view.b, country: ["US"], mode: ["remote"] },
  };
  expect(comparisonTitle({ ...c, view })).toBe("Lamp Tuner against Clock Winder, United States");
});

test("a market nobody chose is named", () => {
  const c = inventedComparison();
  expect(chosenMarketSentence(c)).toMatch(/postings in the United States/);
  const view = { ...c.view, a: { ...c.view.a, country: ["US"] }, b: { ...c.view.b, country: ["US"] } };
  expect(chosenMarketSentence({ ...c, view })).toBeNull();
});

test("a difference of shares needs 3 points and an interval without 0", () => {
  expect(
    notableDifference({ share: 0.38, of: 6491, deff: 1 }, { share: 0.54, of: 6346, deff: 1 }),
  ).toBeCloseTo(0.16);
  expect(notableDifference({ share: 0.38, of: 20, deff: 1 }, { share: 0.54, of: 20, deff: 1 })).toBeNull();
  expect(
    notableDifference({ share: 0.28, of: 600_000, deff: 1 }, { share: 0.3, of: 600_000, deff: 1 }),
  ).toBeNull();
  expect(notableDifference({ share: 0, of: 0, deff: 1 }, { share: 0.3, of: 600, deff: 1 })).toBeNull();
  // 200 against 200 postings differ for sure as they are, but not if they say no more than 50 each.
  expect(notableDifference({ share: 0.4, of: 200, deff: 1 }, { share: 0.52, of: 200, deff: 1 })).toBeCloseTo(
    0.12,
  );
  expect(notableDifference({ share: 0.4, of: 200, deff: 4 }, { share: 0.52, of: 200, deff: 4 })).toBeNull();
});

const modelledIn = (pointers: string[], c = inventedComparisonWithIntervals()): Comparison => ({
  ...c,
  dataset: { ...c.dataset, market: "sample" },
  modelled: pointers,
});

test("a gap that is modelled is said to be the model's, whatever the verdict", () => {
  const c = modelledIn(["/a", "/b", "/gap", "/skills"]);
  expect(saidBy(c)).toBe("In the model, Clock postings offer $20,000 more.");
  const unclear = { ...c, gap: { ...c.gap, verdict: "no-clear-difference" as const } };
  expect(saidBy(unclear)).toBe("In the model, no clear difference in pay between Lamp and Clock.");
});

test("a published gap is stated as a fact, with no clause that rests on modelled shares", () => {
  expect(saidBy(modelledIn(["/gap/interval", "/gap/verdict", "/b/seniority/staff"]))).toBe(
    "Clock postings offer $20,000 more.",
  );
  expect(saidBy(modelledIn(["/gap/interval", "/gap/verdict"]))).toMatch(/They are also more senior\.$/);
});

test("that a published gap is unclear rests on its modelled interval alone, and is said so", () => {
  const c = modelledIn(["/gap/interval", "/gap/verdict"]);
  expect(saidBy({ ...c, gap: { ...c.gap, verdict: "no-clear-difference" } })).toMatch(
    /^In the model, no clear/,
  );
});

test("in plain text a modelled figure says so itself, unless all are", () => {
  const c = modelledIn(["/gap/interval", "/gap/verdict", "/gap/likeForLike"]);
  expect(deckOf(c)).toMatch(
    /between \$14,000 and \$26,000 \(modelled\)\. At equal seniority \$6,000 remains \(.+ more, modelled\)\.$/,
  );
  expect(deckOf(c)).toMatch(/\$120,000 in Clock/);
  expect(deckOf(modelledIn(["/a", "/b", "/gap", "/skills"]))).not.toMatch(/modelled/);
});

test("findings rest on published shares where there are any", () => {
  const c = inventedComparison();
  expect(skillsFinding(modelledIn(["/a/skills/1", "/b/skills/2"], c))).toBe("Wick trimming sets Lamp apart");
  expect(countriesFinding(modelledIn(["/b/countries/2"], c))).toBe("Lamp leans to the United States");
  const none = modelledIn(["/a", "/b", "/gap", "/skills"], c);
  expect(skillsFinding(none)).toBe(skillsFinding(c));
  expect([restOnModel(pairSkills(none)), restOnModel(pairSkills(c))]).toEqual([true, false]);
});

test("two currencies: each side keeps its own, the gap is in side A's at a named rate, and no more is said", () => {
  const c = inventedComparisonWithIntervals();
  const euros: Comparison = {
    ...c,
    view: {
      ...c.view,
      a: { ...c.view.a, country: ["US"] },
      b: { ...c.view.b, country: ["DE"] },
      dataset: null,
    },
    b: { ...c.b, pay: { ...c.b.pay, country: "DE", currency: "EUR", median: 70_000 } },
    gap: {
      ...c.gap,
      median: -17_750,
      interval: [-24_000, -11_000],
      verdict: "a-pays-more",
      converted: { from: "EUR", to: "USD", rate: 1.17512, date: "2025-12-31" },
      closing: null,
      likeForLike: null,
    },
  };
  const said = plainText(deck(euros));
  expect(plainText(headline(euros))).toContain("about $18,000 more");
  expect(said).toContain("$100,000");
  expect(said).toContain("€70,000 in Clock, Germany (n");
  expect(said).toContain("the gap lies between $11,000 and $24,000");
  expect(said).toContain("1 EUR = 1.175 USD of 31 December 2025; buying power is not considered.");
  expect(said).not.toContain("equal seniority");
  expect(payByLevelFinding(euros)).toBe("What each level pays, in two currencies");
});

test("a whole group of countries is one name", () => {
  const c = inventedComparison();
  const eu = { ...c.view.a, country: [...(regionByCode("EU")?.countries ?? [])] };
  const one = { ...c, view: { a: eu, b: { ...c.view.b, country: ["US"] }, dataset: null } };
  expect(sideWords(one).a).toMatchObject({ label: "Lamp, the EU", postings: "Lamp postings in the EU" });
  expect(
    comparisonTitle({ ...c, view: { a: eu, b: { ...eu, role: "clock-winder" }, dataset: null } }),
  ).toMatch(/, the EU$/);
});
