import fc from "fast-check";
import { expect, test } from "vitest";
import { coverageOf } from "./coverage";

/** "abd" as a mask. */
const set = (letters: string) =>
  [...letters].reduce((mask, letter) => mask | (1 << (letter.charCodeAt(0) - 97)), 0);

test("known skills cover a posting only if they hold all it lists; lists of under three are not counted", () => {
  const sets: [number, number][] = [
    [set("abc"), 5],
    [set("abd"), 4],
    [set("abde"), 2],
    [set("ab"), 100],
  ];
  expect(coverageOf(sets, set("abc"), 8)).toEqual({
    postings: 11,
    covered: 5,
    steps: [
      { bit: 3, opened: 4, covered: 9 },
      { bit: 4, opened: 2, covered: 11 },
    ],
  });
});

test("where no single skill completes a posting, the one most asked for comes next", () => {
  const sets: [number, number][] = [
    [set("abcde"), 3],
    [set("abcdf"), 4],
  ];
  const { covered, steps } = coverageOf(sets, set("abc"), 8);
  expect(covered).toBe(0);
  expect(steps).toEqual([
    { bit: 3, opened: 0, covered: 0 },
    { bit: 5, opened: 4, covered: 4 },
    { bit: 4, opened: 3, covered: 7 },
  ]);
});

test("nothing known, nothing to cover, everything known", () => {
  expect(coverageOf([], set("a"), 8)).toEqual({ postings: 0, covered: 0, steps: [] });
  expect(coverageOf([[set("abc"), 2]], set("abcd"), 8)).toEqual({ postings: 2, covered: 2, steps: [] });
});

const masks = fc.array(fc.tuple(fc.integer({ min: 0, max: 2 ** 30 - 1 }), fc.integer({ min: 1, max: 9 })), {
  maxLength: 40,
});
const known = fc.integer({ min: 0, max: 2 ** 30 - 1 });

test("coverage only grows, ends at every posting, and its steps add up", () => {
  fc.assert(
    fc.property(masks, known, (sets, has) => {
      const { postings, covered, steps } = coverageOf(sets, has, 30);
      let sum = covered;
      for (const step of steps) {
        sum += step.opened;
        expect(step.covered).toBe(sum);
        expect(step.opened).toBeGreaterThanOrEqual(0);
        expect(has & (1 << step.bit)).toBe(0);
      }
      expect(sum).toBe(postings);
    }),
  );
});

test("no other first skill opens more, and the order of the sets makes no difference", () => {
  fc.assert(
    fc.property(masks, known, (sets, has) => {
      const coverage = coverageOf(sets, has, 8);
      const [first] = coverage.steps;
      for (let bit = 0; bit < 30; bit++) {
        const gained = coverageOf(sets, has | (1 << bit), 0).covered - coverage.covered;
        expect(gained).toBeLessThanOrEqual(first?.opened ?? 0);
      }
      expect(coverageOf([...sets].reverse(), has, 8)).toEqual(coverage);
    }),
  );
});
