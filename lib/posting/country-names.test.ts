import { expect, test } from "vitest";
import { foldPlaceName } from "@/lib/extract/places/fold";
import { COUNTRIES } from "./countries";
import { countryByFoldedName } from "./country-names";

test("every country is found by its own name", () => {
  for (const { code, name } of COUNTRIES) expect(countryByFoldedName(foldPlaceName(name)), name).toBe(code);
});

test.each([
  ["U.K.", "GB"],
  ["Great Britain", "GB"],
  ["Scotland", "GB"],
  ["Allemagne", "DE"],
  ["Polska", "PL"],
  ["España", "ES"],
  ["Suisse", "CH"],
  ["U.S.A.", "US"],
  ["KSA", "SA"],
  ["Côte d'Ivoire", "CI"],
  ["대한민국", "KR"],
])("%s is %s", (name, code) => {
  expect(countryByFoldedName(foldPlaceName(name))).toBe(code);
});

test("codes and English words are no names", () => {
  for (const name of ["de", "in", "island"]) expect(countryByFoldedName(name)).toBeNull();
});
