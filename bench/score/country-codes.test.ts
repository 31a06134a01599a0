import { expect, test } from "vitest";
import { countryCodeOf } from "./country-codes";

test.each([
  ["United States", "US"],
  ["USA", "US"],
  ["us", "US"],
  [" UK ", "GB"],
  ["United Kingdom", "GB"],
  ["South Korea", "KR"],
  ["Czech Republic", "CZ"],
  ["Turkey", "TR"],
  ["Germany", "DE"],
  ["European Union", null],
  ["EU", null],
  ["anywhere", null],
  ["", null],
])("%s is %s", (name, code) => {
  expect(countryCodeOf(name)).toBe(code);
});
