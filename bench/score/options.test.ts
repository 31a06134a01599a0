import { expect, test } from "vitest";
import { parseOptions } from "./options";

test("without arguments a few misses of every fact are shown", () => {
  expect(parseOptions([])).toEqual({ help: false, json: false, write: false, misses: 6, fact: null });
});

test("options are read", () => {
  expect(parseOptions(["--fact", "pay", "--misses", "2", "--json", "--write"])).toEqual({
    help: false,
    json: true,
    write: true,
    misses: 2,
    fact: "pay",
  });
});

test.each([[["--fact", "mood"]], [["--misses", "many"]], [["--misses", "-1"]], [["--what"]], [["extra"]]])(
  "%j is refused",
  (args) => {
    expect(() => parseOptions(args)).toThrow();
  },
);
