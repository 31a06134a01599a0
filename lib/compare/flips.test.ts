import fc from "fast-check";
import { expect, test } from "vitest";
import { plainView, withFilter } from "@/lib/view/view";
import { flipsOf, type PayCell, type TriedCells, triedFilters } from "./flips";

/** A median known to within ± `reach`, of so many employers that Student is nearly normal. */
const cell = (median: number, reach: number): PayCell => ({
  ...{ currency: "USD", n: 400, employers: 400, median },
  interval: [median - reach, median + reach],
});
const value = (name: string, a: number, b: number, reach = 5000): TriedCells => ({
  ...{ filter: "country", value: name },
  a: cell(a, reach),
  b: cell(b, reach),
});
const flipping = (tried: TriedCells[]) =>
  flipsOf("b-pays-more", tried, 0).values.flatMap(({ value, flips }) => (flips ? [value] : []));

test("a flip is a clear gap against the overall one", () => {
  const tried = [value("US", 100_000, 130_000), value("DE", 130_000, 100_000), value("FR", 101_000, 100_000)];
  expect(flipping(tried)).toEqual(["DE"]);
  expect(flipsOf("a-pays-more", tried, 0).values.map(({ flips }) => flips)).toEqual([true, false, false]);
});

test("without a clear verdict overall nothing flips, and clear values are still named", () => {
  const { values } = flipsOf(
    "no-clear-difference",
    [value("DE", 130_000, 100_000), value("FR", 1e5, 1e5)],
    3,
  );
  expect(values.map(({ clear, flips }) => [clear, flips])).toEqual([
    [true, false],
    [false, false],
  ]);
});

test("what is nearly identical is never clear, however sure the small gap is", () => {
  const [only] = flipsOf("b-pays-more", [value("DE", 102_000, 100_000, 100)], 0).values;
  expect(only?.p).toBeLessThan(0.001);
  expect(only).toMatchObject({ verdict: "nearly-identical", clear: false, flips: false });
});

// A gap of g with both medians known to ± 5,000: half the interval is 7,077 (t of 798 degrees), so p = 2(1 − Φ(1.96 g / 7,077)).
// For 8,000: z = 2.216, p = 0.0267, under 0.05 alone but over 0.05/4 as the least of four.
test("a gap that would pass alone does not pass among several", () => {
  const weak = value("DE", 100_000 + 8000, 100_000);
  expect(flipping([weak])).toEqual(["DE"]);
  const [tested] = flipsOf("b-pays-more", [weak], 0).values;
  expect(tested?.p).toBeCloseTo(0.0267, 3);
  const others = ["FR", "ES", "IT"].map((name) => value(name, 100_000, 100_500));
  expect(flipping([weak, ...others])).toEqual([]);
});

test("whatever is tried, flips are clear, clear is significant, and swapping the sides mirrors all", () => {
  const one = fc.record({
    a: fc.integer({ min: 50_000, max: 200_000 }),
    b: fc.integer({ min: 50_000, max: 200_000 }),
    reach: fc.integer({ min: 100, max: 30_000 }),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), (all) => {
      const there = flipsOf(
        "a-pays-more",
        all.map(({ a, b, reach }, index) => value(String(index), a, b, reach)),
        0,
      ).values;
      const back = flipsOf(
        "b-pays-more",
        all.map(({ a, b, reach }, index) => value(String(index), b, a, reach)),
        0,
      ).values;
      for (const [index, { clear, flips, p, verdict, gap, interval }] of there.entries()) {
        if (flips) expect([clear, verdict]).toEqual([true, "b-pays-more"]);
        if (clear) expect(p).toBeLessThanOrEqual(0.05);
        expect(interval[0]).toBeLessThanOrEqual(gap);
        expect(interval[1]).toBeGreaterThanOrEqual(gap);
        expect([back[index]?.clear, back[index]?.flips]).toEqual([clear, flips]);
        expect(back[index]?.gap).toBe(gap === 0 ? 0 : -gap);
      }
    }),
  );
});

test("filters set alike are tried: any value of an unset one, the chosen ones of several, none of a single one", () => {
  const view = plainView("x", "y");
  const tried = (of: typeof view) => triedFilters(of.a, of.b);
  expect(tried(view)).toEqual([
    { filter: "country", values: null },
    { filter: "mode", values: null },
    { filter: "level", values: null },
  ]);
  expect(tried(withFilter(withFilter(view, "country", ["DE"]), "level", ["mid", "senior"]))).toEqual([
    { filter: "mode", values: null },
    { filter: "level", values: ["mid", "senior"] },
  ]);
  expect(tried(withFilter(view, "mode", ["remote"], "b")).map(({ filter }) => filter)).toEqual([
    "country",
    "level",
  ]);
});
