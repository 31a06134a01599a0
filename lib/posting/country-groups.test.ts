import { expect, test } from "vitest";
import { COUNTRY_GROUPS, groupsAmong } from "./country-groups";
import { regionByCode } from "./regions";

test("groups are the regions that postings name", () => {
  for (const { code, countries } of COUNTRY_GROUPS) expect(countries).toEqual(regionByCode(code)?.countries);
});

test("whole groups are told from single countries", () => {
  const eu = regionByCode("EU")?.countries ?? [];
  expect(groupsAmong([...eu, "CH", "US"])).toMatchObject({
    groups: [{ code: "EU" }, { code: "DACH" }],
    others: ["US"],
  });
  expect(groupsAmong(eu.slice(1))).toEqual({ groups: [], others: eu.slice(1) });
});
