import { expect, test } from "vitest";
import { roleBySlug } from "@/lib/posting/roles";
import { OFFICIAL, officialRows } from "./official-statistics";

const role = (slug: string, median: number | null, currency = "USD") => ({
  slug,
  name: slug,
  pay: { country: "US", currency, n: 50, median, modelled: false },
});

test("a role with a median stands beside its nearest occupation", () => {
  const rows = officialRows([role("backend-developer", 170_000), role("data-scientist", null)]);
  expect(rows).toMatchObject([{ role: "backend-developer", occupation: { code: "15-1252" } }]);
  expect(rows[0]?.difference).toBeCloseTo(170_000 / 133_080 - 1, 12);
});

test("pay of another country or currency is not set beside it", () => {
  expect(officialRows([role("backend-developer", 90_000, "EUR")])).toEqual([]);
});

test("every role named exists, and none stands beside two occupations", () => {
  const slugs = OFFICIAL.occupations.flatMap(({ roles }) => [...roles]);
  expect(slugs.filter((slug) => !roleBySlug(slug))).toEqual([]);
  expect(new Set(slugs).size).toBe(slugs.length);
});
