import fc from "fast-check";
import { expect, test } from "vitest";
import { nearestRoles, nearnessOf } from "./nearest-roles";

const role = (slug: string, shares: Record<string, number>, postings = 100) => ({
  role: { slug, name: slug, short: slug },
  postings,
  skills: Object.entries(shares).map(([skill, share]) => ({
    ...{ slug: skill, name: skill, category: "practice", pay: null },
    ...{ n: Math.round(share * postings), share },
  })),
});

test("nearness is the common part of what either role asks for", () => {
  const a = role("a", { sql: 0.5, css: 0.3 });
  const b = role("b", { sql: 0.2, kafka: 0.4 });
  // In common 0.2 of SQL; of either 0.5 + 0.3 + 0.4.
  expect(nearnessOf(a, b)).toBeCloseTo(0.2 / 1.2);
});

test("a role too small, or without skills, is near to none", () => {
  const a = role("a", { sql: 0.5 });
  expect(nearnessOf(a, role("b", { sql: 0.5 }, 29))).toBeNull();
  expect(nearnessOf(role("c", {}), role("d", {}))).toBeNull();
});

test("the nearest comes first, never the role itself, with how much of the top skills is on both lists", () => {
  const a = role("a", { sql: 0.5, java: 0.4 });
  const others = [a, role("far", { css: 0.9 }), role("near", { sql: 0.5, java: 0.3 }), role("tiny", {}, 3)];
  const found = nearestRoles(a, others);
  expect(found.map(({ profile }) => profile.role.slug)).toEqual(["near", "far"]);
  expect(found[0]).toMatchObject({ shared: 2, top: 2 });
  expect(found[1]).toMatchObject({ nearness: 0, shared: 0, top: 2 });
});

test("nearness is the same from both sides, and 1 of a role and itself", () => {
  const shares = fc.dictionary(
    fc.constantFrom("a", "b", "c", "d"),
    fc.double({ min: 0.01, max: 1, noNaN: true }),
    {
      minKeys: 1,
    },
  );
  fc.assert(
    fc.property(shares, shares, (x, y) => {
      const [one, other] = [role("x", x), role("y", y)];
      const nearness = nearnessOf(one, other) ?? -1;
      expect(nearness).toBeCloseTo(nearnessOf(other, one) ?? -2);
      expect(nearness).toBeGreaterThanOrEqual(0);
      expect(nearness).toBeLessThanOrEqual(1);
      expect(nearnessOf(one, one)).toBeCloseTo(1);
    }),
  );
});
