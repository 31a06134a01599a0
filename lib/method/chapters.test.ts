import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { VERDICTS } from "@/lib/compare/comparison";
import { ATTRIBUTE_CATEGORIES } from "@/lib/compare/skill-kinds";
import * as thresholds from "@/lib/compare/thresholds";
import * as format from "@/lib/format";
import * as active from "@/lib/posting/active";
import { PERIODS_A_YEAR } from "@/lib/posting/annualise";
import * as currencies from "@/lib/posting/currencies";
import * as duplicates from "@/lib/posting/duplicates";
import { EXCHANGE_RATES } from "@/lib/posting/exchange-rates";
import { SKILL_CATEGORIES } from "@/lib/posting/skills/categories";
import * as shareDifference from "@/lib/report/share-difference";
import * as falseDiscovery from "@/lib/stats/benjamini-hochberg";
import { CHAPTERS, DEFINITIONS } from "./chapters";
import { isConstant, phrasesOf } from "./definition";
import { VERDICT_NAMES } from "./definitions-gap";
import { widestRange, yearsFrom } from "./limits";
import { SCORES, SET_NOTES } from "./scores";
import { WORKS } from "./works";

const numbersOf = (module: object): [string, number][] =>
  Object.entries(module).filter((entry): entry is [string, number] => typeof entry[1] === "number");
const { year: _, ...periods } = PERIODS_A_YEAR;
const inCode = new Map(
  [thresholds, active, duplicates, currencies, shareDifference, falseDiscovery, format, periods].flatMap(
    numbersOf,
  ),
);
const stated = DEFINITIONS.flatMap(phrasesOf).filter(isConstant);

test("every threshold of the code is stated", () => {
  expect(inCode.size).toBeGreaterThanOrEqual(20);
  const names = new Set(stated.map(({ name }) => name));
  expect([...inCode.keys()].filter((name) => !names.has(name))).toEqual([]);
});

test("a stated threshold has the value its name has in the code", () => {
  const wrong = stated.filter(({ name, value }) => inCode.has(name) && inCode.get(name) !== value);
  expect(wrong).toEqual([]);
});

test("a stated number is a number and written as one", () => {
  for (const { name, value, shown } of stated) {
    expect(Number.isFinite(value), name).toBe(true);
    const written = Number(shown.replace(/[^\d.]/g, ""));
    expect([value, Math.round(value * 100)], name).toContain(written);
  }
});

test("no other number is typed where a constant of that value could stand", () => {
  const typed = DEFINITIONS.flatMap(phrasesOf).filter((phrase) => typeof phrase === "string");
  const values = [...inCode.values(), ...[...inCode.values()].map((value) => Math.round(value * 100))];
  const shown = new Set(values.filter((value) => value > 12 && value < 95).map(String));
  const loose = typed.flatMap(
    (text) => text.match(/(?<![\d.,])\d+(?=%| days| postings| years| points)/g) ?? [],
  );
  expect(loose.filter((number) => shown.has(number))).toEqual([]);
});

test("identifiers are unique, and whatever the text leads to exists", () => {
  const ids = [...CHAPTERS, ...DEFINITIONS].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const targets = DEFINITIONS.flatMap(phrasesOf).flatMap((phrase) =>
    typeof phrase !== "string" && "to" in phrase ? [phrase.to] : [],
  );
  const known = [...ids, "scores", "example", "works", "/data"];
  expect(targets.filter((to) => !known.includes(to))).toEqual([]);
});

test("the files named are there", () => {
  const files = DEFINITIONS.flatMap(({ code }) => code);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

test("every work listed is followed by a definition or the scores", () => {
  const followed = new Set(DEFINITIONS.flatMap(({ works = [] }) => works));
  expect(Object.keys(WORKS).filter((id) => !followed.has(id as keyof typeof WORKS))).toEqual([]);
});

test("every verdict is explained, in the order they are tried", () => {
  const gap = DEFINITIONS.find(({ id }) => id === "gap");
  expect(gap?.items?.map(({ term }) => term)).toEqual(VERDICTS.map((verdict) => VERDICT_NAMES[verdict]));
});

test("every set of scores says what it is worth", () => {
  expect(Object.keys(SET_NOTES).sort()).toEqual(Object.keys(SCORES.sets).sort());
});

test("limits that readers keep to themselves are found", () => {
  expect([yearsFrom("entry"), yearsFrom("mid"), yearsFrom("senior")]).toEqual([0, 2, 5]);
  expect(widestRange()).toBe(3);
});

test("what attributes count, and which rates convert, are those of the code", () => {
  const textOf = (id: string) =>
    phrasesOf(DEFINITIONS.find((one) => one.id === id) as (typeof DEFINITIONS)[number])
      .map((phrase) =>
        typeof phrase === "string" ? phrase : isConstant(phrase) ? phrase.shown : phrase.words,
      )
      .join("");
  for (const slugs of Object.values(ATTRIBUTE_CATEGORIES)) {
    for (const slug of slugs) expect(textOf("attributes")).toContain(nameOfCategory(slug));
  }
  expect(textOf("currencies")).toContain(EXCHANGE_RATES.source);
  expect(textOf("currencies")).toContain("31 December 2025");
  expect(EXCHANGE_RATES.date).toBe("2025-12-31");
});

const nameOfCategory = (slug: string) =>
  SKILL_CATEGORIES.find((category) => category.slug === slug)?.name.toLowerCase() ?? "no such category";
