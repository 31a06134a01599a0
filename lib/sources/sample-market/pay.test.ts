import fc from "fast-check";
import { expect, test } from "vitest";
import { drawAtMedian, middleOf, payOf } from "./pay";
import { randomOf } from "./random";

const paid = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ level: index % 4, standing: (index % 7) / 3 - 1 }));

test("the middle is exactly the median, for odd and even numbers", () => {
  fc.assert(
    fc.property(fc.integer({ min: 40, max: 400 }), fc.integer({ min: 90, max: 250 }), (count, thousands) => {
      const values = payOf("role", paid(count), thousands * 1000, [], randomOf(`${count}`));
      expect(middleOf(values)).toBe(thousands * 1000);
    }),
  );
});

test("a skill's postings have exactly its median, and the role keeps its own", () => {
  fc.assert(
    fc.property(fc.integer({ min: 30, max: 61 }), fc.integer({ min: -30, max: 45 }), (n, distance) => {
      fc.pre(distance !== 0);
      const target = { median: 150_000 + distance * 1000 + 300, n };
      const values = payOf("role", paid(500), 150_000, [target], randomOf(`${n} ${distance}`));
      const drawn = drawAtMedian(values, target, () => 1, randomOf("draw"));
      expect(new Set(drawn).size).toBe(n);
      expect(middleOf(drawn.map((index) => values[index] ?? Number.NaN))).toBe(target.median);
      expect(middleOf(values)).toBe(150_000);
    }),
  );
});

test("higher levels pay more, and the better employers within a level", () => {
  const values = payOf("full-stack-developer", paid(2000), 142_000, [], randomOf("levels"));
  const medianOf = (passes: (index: number) => boolean) =>
    middleOf(values.filter((_, index) => passes(index)));
  const levels = [0, 1, 2, 3].map((level) => medianOf((index) => index % 4 === level));
  expect([...levels].sort((x, y) => x - y)).toEqual(levels);
  const best = medianOf((index) => index % 4 === 1 && index % 7 === 6);
  expect(best).toBeGreaterThan(medianOf((index) => index % 4 === 1 && index % 7 === 0));
});
