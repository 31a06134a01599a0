import { expect, test } from "vitest";
import { findOptions } from "./find-options";

const options = ["Data Engineer", "Full-Stack Developer", "Côte d’Ivoire", "Engineering Manager"].map(
  (name) => ({
    name,
  }),
);
const found = (typed: string) => findOptions(options, typed).map(({ name }) => name);

test("words are found by their beginnings, in any order and without accents", () => {
  expect(found("eng")).toEqual(["Engineering Manager", "Data Engineer"]);
  expect(found("dev full")).toEqual(["Full-Stack Developer"]);
  expect(found("cote")).toEqual(["Côte d’Ivoire"]);
  expect(found("stack")).toEqual(["Full-Stack Developer"]);
  expect(found("tack")).toEqual([]);
});

test("nothing typed finds all, in their order", () => {
  expect(found("  ")).toHaveLength(4);
  expect(found("")[0]).toBe("Data Engineer");
});
