import { describe, expect, test } from "vitest";
import { countryByCode } from "@/lib/posting/countries";
import { regionByCode } from "@/lib/posting/regions";
import { foldPlaceName } from "./fold";
import { longestNameFrom, readingsOfName } from "./names";
import words from "./words.json";

const split = (names: string): string[] => names.split("|").filter(Boolean);

describe("place words", () => {
  const cities = Object.entries(words.cities).flatMap(([country, states]) =>
    Object.values(states as Record<string, string>).flatMap((names) =>
      split(names).map((name) => ({ name, country })),
    ),
  );
  const regions = Object.entries(words.regions).flatMap(([code, names]) =>
    split(names).map((name) => ({ name, code })),
  );

  test("are written as they are looked up", () => {
    const all = [...cities, ...regions].map(({ name }) => name).concat(split(words.worldwide));
    expect(all.filter((name) => foldPlaceName(name) !== name)).toEqual([]);
  });

  test("mean one thing each", () => {
    const all = [...cities, ...regions].map(({ name }) => name).concat(split(words.worldwide));
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
  });

  test("belong to known countries and regions", () => {
    for (const { country } of cities) expect(countryByCode(country), country).not.toBeNull();
    for (const { code } of regions) expect(regionByCode(code), code).not.toBeNull();
  });
});

describe("the gazetteer", () => {
  test.each(["munich", "munchen", "new york city", "saint louis", "上海", "ile de france", "tbilisi"])(
    "knows %s",
    (name) => {
      expect(readingsOfName(name).length).toBeGreaterThan(0);
      expect(longestNameFrom(name.split(" ")[0] ?? "")).toBeGreaterThanOrEqual(name.split(" ").length);
    },
  );

  test("weighs Paris in France above Paris in Texas", () => {
    const weights = new Map(readingsOfName("paris").map(({ country, weight }) => [country, weight]));
    expect(weights.get("FR")).toBeGreaterThan(weights.get("US") ?? 0);
  });

  test("knows nothing of words", () => {
    for (const name of ["remote", "engineer", ""]) expect(readingsOfName(name)).toEqual([]);
  });
});
