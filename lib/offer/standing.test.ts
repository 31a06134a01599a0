import fc from "fast-check";
import { expect, test } from "vitest";
import { wilsonInterval } from "@/lib/stats/wilson";
import type { OfferSide } from "./market";
import { standingOf } from "./standing";
import { type Point, sideOf } from "./testing";

const points = fc.array(fc.tuple(fc.integer({ min: 50, max: 90 }), fc.integer({ min: 1, max: 20 })), {
  maxLength: 80,
}) as fc.Arbitrary<Point[]>;

test("counts are those of the postings, and the interval holds the share", () => {
  fc.assert(
    fc.property(points, fc.integer({ min: 40, max: 100 }), (of, annual) => {
      const standing = standingOf(sideOf(of), annual);
      if (!standing) return;
      expect(standing.below).toBe(of.filter(([pay]) => pay < annual).length);
      expect(standing.same).toBe(of.filter(([pay]) => pay === annual).length);
      expect(standing.below + standing.same + standing.above).toBe(of.length);
      const [low, high] = standing.interval;
      expect(low).toBeLessThanOrEqual(standing.share + 1e-12);
      expect(high).toBeGreaterThanOrEqual(standing.share - 1e-12);
    }),
  );
});

test("more pay never stands lower", () => {
  fc.assert(
    fc.property(points, fc.integer({ min: 40, max: 99 }), (of, annual) => {
      const [lower, higher] = [standingOf(sideOf(of), annual), standingOf(sideOf(of), annual + 1)];
      if (lower && higher) expect(higher.share).toBeGreaterThanOrEqual(lower.share);
    }),
  );
});

test("nothing is said under ten postings, five employers, or with one that has more than half", () => {
  const spread = (n: number, k: number): Point[] =>
    Array.from({ length: n }, (_, i) => [100 + i, i % k] as Point);
  expect(standingOf(sideOf(spread(9, 9)), 104)).toBeNull();
  expect(standingOf(sideOf(spread(20, 4)), 104)).toBeNull();
  const crowded = Array.from({ length: 20 }, (_, i) => [100 + i, i < 11 ? 0 : i] as Point);
  expect(standingOf(sideOf(crowded), 104)).toBeNull();
  expect(standingOf(sideOf(spread(10, 5)), 104)).not.toBeNull();
  expect(standingOf(sideOf([]), 104)).toBeNull();
});

test("postings that share employers make it less sure, and few employers make it less sure still", () => {
  const width = (side: OfferSide) => {
    const [low, high] = standingOf(side, 100)?.interval ?? [0, 0];
    return high - low;
  };
  const alone = Array.from({ length: 100 }, (_, i) => [60 + i * 0.8, i] as Point);
  const together = alone.map(([annual], i) => [annual, Math.floor(i / 10)] as Point);
  const plain = wilsonInterval(0.5, 100);
  expect(width(sideOf(alone))).toBeCloseTo(plain[1] - plain[0], 2);
  expect(width(sideOf(together))).toBeGreaterThan(2 * width(sideOf(alone)));
});
