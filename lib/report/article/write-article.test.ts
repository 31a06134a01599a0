import { expect, test } from "vitest";
import {
  inventedComparison,
  inventedComparisonWithIntervals,
} from "@/lib/charts/testing/invented-comparison";
import type { Comparison } from "@/lib/compare/comparison";
import { plainText } from "../spans";
import { inventedContext } from "../testing/invented-context";
import { inventedDuties } from "../testing/invented-duties";
import { articleMarkdown } from "./markdown";
import { runsOf, untraced } from "./testing/trace";
import { writeArticle } from "./write-article";

const context = inventedContext();
const duties = inventedDuties();
const filesOf = (comparison: Comparison) => ({
  "data.json": comparison,
  "context.json": context,
  "duties.json": duties,
});
const write = (comparison: Comparison) => writeArticle({ comparison, context, duties }, null);
const untracedIn = (comparison: Comparison) => untraced(write(comparison), filesOf(comparison));
const headlineOf = (comparison: Comparison) => plainText(write(comparison).headline);
const textOf = (comparison: Comparison) => articleMarkdown(write(comparison), comparison);

const sure = inventedComparisonWithIntervals();
const likeForLike = sure.gap.likeForLike;
if (!likeForLike) throw new Error("expected a like-for-like gap");

/** The invented gap of 20,000, of which this remains at equal seniority. */
const remaining = (interval: [number, number] | null): Comparison => ({
  ...sure,
  gap: {
    ...sure.gap,
    likeForLike: interval && { ...likeForLike, remaining: (interval[0] + interval[1]) / 2, interval },
  },
});
const verdict = (of: Comparison["gap"]["verdict"]): Comparison => ({
  ...sure,
  gap: { ...sure.gap, verdict: of },
});
const NO_PAY = { n: 1, median: null, interval: null };
const silent = (n: number): Comparison => ({
  ...sure,
  b: {
    ...sure.b,
    pay: {
      ...sure.b.pay,
      ...{ n, median: null, interval: null, p25: null, p75: null, few: true, bounds: null },
      bySeniority: { entry: NO_PAY, mid: NO_PAY, senior: NO_PAY, staff: NO_PAY },
    },
    skills: sure.b.skills.map((skill) => ({ ...skill, pay: null })),
    ai: { ...sure.b.ai, pay: null },
  },
  gap: {
    ...sure.gap,
    median: null,
    interval: null,
    verdict: "not-enough-data",
    likeForLike: null,
    closing: null,
  },
});
const swapped = (c: Comparison): Comparison => ({
  ...c,
  view: { a: c.view.b, b: c.view.a, dataset: null },
  a: c.b,
  b: c.a,
  gap: {
    ...c.gap,
    median: c.gap.median === null ? null : -c.gap.median,
    interval: c.gap.interval && [-c.gap.interval[1], -c.gap.interval[0]],
    verdict: "a-pays-more",
    likeForLike: c.gap.likeForLike && {
      ...c.gap.likeForLike,
      remaining: -c.gap.likeForLike.remaining,
      interval: c.gap.likeForLike.interval && [
        -c.gap.likeForLike.interval[1],
        -c.gap.likeForLike.interval[0],
      ],
    },
  },
});

const STORIES: [string, Comparison, RegExp][] = [
  [
    "seniority is most of it",
    remaining([-1_000, 9_000]),
    /offer \$20,000 more\. Most of that is seniority\./,
  ],
  ["less than half is seniority", remaining([11_000, 19_000]), /Less than half of that is seniority\./],
  ["a part is seniority", remaining([4_000, 16_000]), /Seniority explains part of that\./],
  ["some remains for sure", remaining([4_000, 24_000]), /A gap remains at equal seniority\./],
  ["it turns round", remaining([-9_000, -2_000]), /But at equal seniority Lamp offers more\./],
  ["nobody can tell", remaining([-4_000, 16_000]), /How much of that is seniority stays open\./],
  ["seniority can't be held equal", remaining(null), /offer \$20,000 more\.$/],
  ["nearly the same", verdict("nearly-identical"), /^Lamp and Clock pay nearly the same/],
  ["no clear difference", verdict("no-clear-difference"), /^No clear difference in pay/],
  ["no interval", inventedComparison(), /^Clock postings state \$20,000 more\.$/],
  ["too little pay", silent(7), /^Too few Clock postings state their pay/],
];

test.each(STORIES)("a headline says what is notable: %s", (_, comparison, expected) => {
  expect(headlineOf(comparison)).toMatch(expected);
});

test.each(STORIES)("every number stands in the files it names: %s", (_, comparison) => {
  expect(untracedIn(comparison)).toEqual([]);
  expect(untracedIn(swapped(comparison))).toEqual([]);
});

test("a number that is not the file's is found out", () => {
  const article = write(sure);
  const changed = { ...sure, a: { ...sure.a, postings: sure.a.postings + 1 } };
  expect(untraced(article, filesOf(changed)).join()).toContain("1,200");
  const invented = { ...article, headline: [{ text: "Lamps earn 7 times as much." }] };
  expect(untraced(invented, filesOf(sure))).toHaveLength(1);
});

test("a suppressed figure is nowhere, and no sentence stands in for it", () => {
  const text = textOf(silent(7));
  expect(text).not.toMatch(/NaN|null|undefined|Infinity/);
  expect(text).toContain("only 7 state usable base pay in USD");
  expect(text).not.toContain("equal seniority the gap");
  expect(text).toMatch(/\| Median US base pay, 95% interval \| \$100,000 \(.+\) \| – \|/);
});

test("a swap changes who is named first, not what is found", () => {
  const story = remaining([-1_000, 9_000]);
  expect(headlineOf(swapped(story))).toBe(headlineOf(story));
});

test("without postings, or with the same on both sides, there is no article to write", () => {
  const empty = { ...sure, a: { ...sure.a, postings: 0 } };
  const same = { ...sure, view: { a: sure.view.a, b: sure.view.a, dataset: null } };
  for (const one of [empty, same]) {
    expect(write(one).sections).toEqual([]);
    expect(untracedIn(one)).toEqual([]);
  }
  expect(headlineOf(empty)).toBe("No Lamp postings in this dataset.");
});

test("two currencies are told each for itself, the gap at its rate", () => {
  const euros: Comparison = {
    ...sure,
    view: { a: { ...sure.view.a, country: ["US"] }, b: { ...sure.view.b, country: ["DE"] }, dataset: null },
    b: { ...sure.b, pay: { ...sure.b.pay, country: "DE", currency: "EUR", median: 70_000 } },
    gap: {
      ...sure.gap,
      ...{ median: -17_750, interval: [-24_000, -11_000], verdict: "a-pays-more", closing: null },
      converted: { from: "EUR", to: "USD", rate: 1.17512, date: "2025-12-31" },
      likeForLike: null,
    },
  };
  expect(untracedIn(euros)).toEqual([]);
  expect(headlineOf(euros)).toContain("about $18,000 more");
  expect(textOf(euros)).toContain("At 1.175 USD to the EUR");
  expect(textOf(euros)).not.toContain("equal seniority the gap");
});

test("what is modelled bears the sign wherever it stands, unless all is", () => {
  const pointers = ["/gap/interval", "/gap/verdict", "/gap/likeForLike"];
  const sample: Comparison = { ...sure, dataset: { ...sure.dataset, market: "sample" }, modelled: pointers };
  const figures = runsOf(write(sample))
    .flat()
    .filter(({ source }) => source?.at[0]?.startsWith("/gap/likeForLike"));
  expect(figures.length).toBeGreaterThan(3);
  expect(figures.every(({ modelled }) => modelled)).toBe(true);
  expect(textOf(sample)).toContain("† follows from the sample’s model");
  const whole = { ...sample, modelled: ["/a", "/b", "/gap", "/skills"] };
  expect(
    runsOf(write(whole))
      .flat()
      .some(({ modelled }) => modelled),
  ).toBe(false);
  expect(headlineOf(whole)).toMatch(/^In the model, /);
});

test("Markdown escapes what would be markup, and links only where it knows its host", () => {
  expect(textOf(sure)).not.toContain("](");
  const linked = articleMarkdown(write(sure), sure, { origin: "https://example.com" });
  expect(linked).toContain(
    "](https://example.com/compare/lamp-tuner/clock-winder/postings?dataset=t1&side=a",
  );
  expect(textOf(sure)).not.toContain("![");
  for (const chart of ["pay", "career"])
    expect(linked).toMatch(
      new RegExp(
        `!\\[.+\\]\\(https://example\\.com/compare/lamp-tuner/clock-winder/image\\.png\\?.*dataset=t1&chart=${chart}\\)`,
      ),
    );
});

test("what postings list as duties is told side by side, and what seniority adds", () => {
  const text = textOf(sure);
  expect(text).toContain("Lamp postings that list duties (n\u00a0400) name most often trimming wicks (58%)");
  expect(text).toContain("More of Lamp’s than of Clock’s speak of trimming wicks (58% against 3%)");
  expect(text).toContain(
    "From senior level on, Lamp postings list more of guiding and mentoring colleagues (from 10% to 45%)",
  );
  expect(text).not.toMatch(/From senior level on, Clock/);
});

test("of too few postings nothing is told but their pay, and why", () => {
  const few: Comparison = { ...sure, a: { ...sure.a, postings: 12 } };
  expect(untracedIn(few)).toEqual([]);
  expect(textOf(few)).toContain("12 and 900 postings are too few to compare what they ask for");
  expect(write(few).sections.map(({ id }) => id)).not.toContain("choose");
  expect(write(few).questions).toHaveLength(1);
});

test("of few postings it is said how many, not which share", () => {
  const few: Comparison = { ...sure, a: { ...sure.a, postings: 12 } };
  expect(textOf(few)).toMatch(/\| Remote \| [\d,]+ of 12 \| \d+% \|/);
});

test("a role that is of the highest level by its name is not told by levels", () => {
  const { staff } = sure.b.seniority;
  const lead: Comparison = {
    ...sure,
    b: { ...sure.b, seniority: { ...sure.b.seniority, staff: { ...staff, n: sure.b.postings, share: 1 } } },
  };
  expect(untracedIn(lead)).toEqual([]);
  expect(textOf(lead)).toContain("Every one of the Clock postings counts as staff level");
  expect(textOf(lead)).not.toMatch(/hire at different levels|hires higher up|entry openings|at that level/i);
});

test("where nobody hires beginners, that is said once and in words", () => {
  const none = { n: 0, share: 0 };
  const closed = (side: Comparison["a"]) => ({ ...side, seniority: { ...side.seniority, entry: none } });
  const text = textOf({ ...sure, a: closed(sure.a), b: closed(sure.b) });
  expect(text).toContain("No posting on either side is for beginners.");
  expect(text).not.toMatch(/0 employers|Entry openings are/);
});

test("where levels are chosen, nothing is made of their mix", () => {
  const chosen = { ...sure.view.a, level: ["senior"] };
  const seniors: Comparison = {
    ...sure,
    view: { a: chosen, b: { ...chosen, role: sure.b.role.slug }, dataset: null },
  };
  expect(textOf(sure)).toMatch(/entry openings/i);
  expect(textOf(seniors)).not.toMatch(/entry openings|beginners/i);
});
