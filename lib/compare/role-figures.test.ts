import { expect, test } from "vitest";
import { inventedComparisonWithIntervals } from "@/lib/charts/testing/invented-comparison";
import { allRoles } from "./all-roles";
import { gapToAll, roleFigures } from "./role-figures";

const { a, b } = inventedComparisonWithIntervals();

test("all roles together are the sum of their postings and of their stated pay", () => {
  const all = allRoles([a, b]);
  expect(all?.postings).toBe(a.postings + b.postings);
  expect(all?.pay.n).toBe(a.pay.n + b.pay.n);
  const median = all?.pay.median ?? 0;
  expect(median).toBeGreaterThan(a.pay.median ?? 0);
  expect(median).toBeLessThan(b.pay.median ?? 0);
  expect(all?.remoteShare).toBeCloseTo(
    (a.workMode.remote.n + b.workMode.remote.n) / (a.postings + b.postings),
  );
  expect(allRoles([a])?.pay.median).toBe(a.pay.median);
});

test("pay of another market has no part in that of all roles", () => {
  const abroad = { ...b, pay: { ...b.pay, country: "DE", currency: "EUR" } };
  expect(allRoles([a, abroad])?.pay).toMatchObject({ n: a.pay.n, currency: "USD" });
});

test("the median of all is not shown where it could stand for one that is not", () => {
  const silent = { ...a, pay: { ...a.pay, median: null } };
  expect(allRoles([silent])?.pay).toMatchObject({ n: a.pay.n, median: null, p25: null });
  expect(allRoles([silent, b])?.pay.median).not.toBeNull();
});

test("a gap to all is clear only if the role's own interval leaves the median of all out", () => {
  const all = allRoles([a, b]);
  const median = all?.pay.median ?? 0;
  const pay = { ...a.pay, median: median + 1000 };
  expect(gapToAll({ ...pay, interval: [median + 500, median + 1500] }, all)).toEqual({
    amount: 1000,
    clear: true,
  });
  expect(gapToAll({ ...pay, interval: [median - 500, median + 2500] }, all)?.clear).toBe(false);
  expect(gapToAll({ ...pay, median: null, interval: null }, all)).toBeNull();
  expect(gapToAll({ ...pay, currency: "EUR", interval: null }, all)).toBeNull();
});

test("a row's modelled figures are those its profile lists", () => {
  const { roles } = roleFigures([{ profile: a, modelled: ["/pay/interval", "/seniority/staff"] }]);
  expect(roles[0]?.modelled).toEqual({
    ...{ postings: false, median: false, n: false, gap: true, seniorShare: true, remoteShare: false },
  });
});
