import fc from "fast-check";
import { expect, test } from "vitest";
import { largestEmployers } from "./largest-employers";
import { LISTED_EMPLOYERS } from "./thresholds";

const paid = (employer: number, ...annual: number[]) => annual.map((pay) => ({ employer, annual: pay }));

test("most postings first, ties by identifier, ten at most", () => {
  const postings = new Map(Array.from({ length: 14 }, (_, index) => [20 - index, index === 3 ? 9 : 2]));
  const listed = largestEmployers(postings, []);
  expect(listed.map(([employer]) => employer)).toEqual([17, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
  expect(listed[0]).toEqual([17, 9, 0, null]);
});

test("an employer's median needs ten postings with pay", () => {
  const nine = paid(1, 1, 2, 3, 4, 5, 6, 7, 8, 9);
  const ten = paid(2, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100);
  const postings = new Map([
    [1, 12],
    [2, 11],
  ]);
  expect(largestEmployers(postings, [...nine, ...ten])).toEqual([
    [1, 12, 9, null],
    [2, 11, 10, 55],
  ]);
});

test("nothing outside the list is larger than anything in it, whatever the order", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 30 })), { selector: ([id]) => id }),
      (all) => {
        const listed = largestEmployers(new Map(all), []);
        expect(listed).toHaveLength(Math.min(all.length, LISTED_EMPLOYERS));
        const ids = new Set(listed.map(([id]) => id));
        const least = Math.min(...listed.map(([, n]) => n));
        for (const [id, n] of all) if (!ids.has(id)) expect(n).toBeLessThanOrEqual(least);
        expect(largestEmployers(new Map([...all].reverse()), [])).toEqual(listed);
      },
    ),
  );
});
