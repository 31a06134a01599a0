import fc from "fast-check";
import { expect, test } from "vitest";
import { advertisedOf, narrowerShare, nearest } from "./advertised";
import { type DrawnPosting, evenRanks } from "./market";

const posting = (low: number, high: number, employer = `Employer ${low % 7}`): DrawnPosting => ({
  ...{ title: "Baker", employer, place: "" },
  annual: (low + high) / 2,
  range: [low, high],
});

test("the medians of both ends, of postings that state a range", () => {
  const drawn = [100, 110, 120, 130, 140, 150, 160, 170, 180, 190, 200].map((low) => posting(low, low * 1.2));
  expect(advertisedOf(drawn)).toEqual({ n: 11, low: 150, high: 180, width: expect.closeTo(0.2, 9) });
  expect(advertisedOf([...drawn, posting(1, 1)])).toMatchObject({ n: 11, low: 150 });
  expect(advertisedOf(drawn.slice(0, 9))).toBeNull();
  expect(advertisedOf(drawn.map(({ range }) => posting(...(range ?? [0, 0]), "Acme")))).toBeNull();
  expect(narrowerShare([posting(100, 110), posting(100, 130)], 0.2)).toBe(0.5);
});

test("the nearest on both sides, nearest first, without those that pay the same", () => {
  const drawn = [90, 100, 100, 110, 120].map((pay) => posting(pay, pay));
  const { above, below } = nearest(drawn, 100, 1);
  expect(above.map(({ annual }) => annual)).toEqual([110]);
  expect(below.map(({ annual }) => annual)).toEqual([90]);
});

test("ranks are drawn evenly, ascending, without repeats, first and last among them", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 2, max: 1000 }), (n, most) => {
      const ranks = evenRanks(n, most);
      expect(ranks).toHaveLength(Math.min(n, most));
      expect(new Set(ranks).size).toBe(ranks.length);
      if (n > 0) expect([ranks[0], ranks.at(-1)]).toEqual([0, n - 1]);
      const steps = ranks.slice(1).map((rank, index) => rank - (ranks[index] ?? 0));
      if (steps.length > 0) expect(Math.max(...steps) - Math.min(...steps)).toBeLessThanOrEqual(1);
    }),
  );
});
