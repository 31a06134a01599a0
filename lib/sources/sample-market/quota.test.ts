import fc from "fast-check";
import { expect, test } from "vitest";
import { apportion, draw } from "./quota";
import { randomOf } from "./random";

const sum = (list: number[]) => list.reduce((all, one) => all + one, 0);

test("counts add up and lie within one of their exact shares", () => {
  const shares = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.nat(50_000), shares, (total, given) => {
      const counts = apportion(total, given);
      expect(sum(counts)).toBe(total);
      counts.forEach((count, index) => {
        expect(Math.abs(count - (total * (given[index] ?? 0)) / sum(given))).toBeLessThan(1);
      });
    }),
  );
});

test("as many are drawn as asked for, none twice, those without weight last", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(300), fc.string(), (size, asked, seed) => {
      const quota = Math.min(asked, size);
      const candidates = Array.from({ length: size }, (_, index) => index);
      const drawn = draw(candidates, quota, (one) => (one % 2 ? 1 : 0), randomOf(seed));
      expect(new Set(drawn).size).toBe(quota);
      const odd = drawn.filter((one) => one % 2).length;
      expect(odd).toBe(Math.min(quota, Math.floor(size / 2)));
    }),
  );
});

test("more than there are cannot be drawn", () => {
  expect(() => draw([1, 2], 3, () => 1, randomOf("few"))).toThrow("cannot draw 3 of 2");
});

test("a heavier candidate is drawn more often", () => {
  const random = randomOf("weights");
  let heavy = 0;
  for (let round = 0; round < 2000; round++) heavy += draw([0, 1], 1, (one) => (one ? 4 : 1), random)[0] ?? 0;
  expect(heavy / 2000).toBeGreaterThan(0.75);
  expect(heavy / 2000).toBeLessThan(0.85);
});
