import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { toCsv } from "./csv";

test("what a CSV reader reads is what was written", () => {
  const cell = fc.string({ unit: "binary" }).filter((text) => !/^[=+\-@\t\r\uFEFF]/.test(text));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, fc.integer()), { minLength: 1 }), (rows) => {
      const read = parse(toCsv(rows), { record_delimiter: "\r\n", skip_empty_lines: false });
      expect(read).toEqual(rows.map((row) => row.map(String)));
    }),
  );
});

test.each(["=1+1", "+49", "-cmd", "@sum", "\tx"])("%j cannot become a formula", (text) => {
  expect(
    toCsv([[text]])
      .replaceAll('"', "")
      .startsWith("'"),
  ).toBe(true);
});

test("a negative number stays a number and an absent figure an empty cell", () => {
  expect(toCsv([["gap", -28000, null]])).toBe("gap,-28000,\r\n");
});
