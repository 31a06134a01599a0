import fc from "fast-check";
import { expect, test } from "vitest";
import { wilsonInterval } from "./wilson";

test.each([
  [9 / 10, 10, 0.5958, 0.9821],
  [0, 10, 0, 0.2775],
  [1, 10, 0.7225, 1],
  [81 / 263, 263, 0.2553, 0.3662],
])("interval of %f with n = %i agrees with published values", (share, n, low, high) => {
  const [from, to] = wilsonInterval(share, n);
  expect(from).toBeCloseTo(low, 4);
  expect(to).toBeCloseTo(high, 4);
});

test("nothing observed leaves everything possible", () => {
  expect(wilsonInterval(0, 0)).toEqual([0, 1]);
});

test("the interval stays in [0, 1], holds the share and narrows as n grows", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0.5, max: 1e6, noNaN: true }),
      (share, n) => {
        const [from, to] = wilsonInterval(share, n);
        const [from4, to4] = wilsonInterval(share, n * 4);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(1);
        expect(from).toBeLessThanOrEqual(share + 1e-12);
        expect(to).toBeGreaterThanOrEqual(share - 1e-12);
        expect(to4 - from4).toBeLessThan(to - from + 1e-12);
      },
    ),
  );
});

test("the two sides of a share mirror each other", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 500 }), (n, hits) => {
      const share = Math.min(hits, n) / n;
      const [from, to] = wilsonInterval(share, n);
      const [mirrorFrom, mirrorTo] = wilsonInterval(1 - share, n);
      expect(from).toBeCloseTo(1 - mirrorTo, 9);
      expect(to).toBeCloseTo(1 - mirrorFrom, 9);
    }),
  );
});
