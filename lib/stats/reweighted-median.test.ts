import { expect, test } from "vitest";
import { medianInterval } from "./median-interval";
import { histogramOf, quantile } from "./quantile";
import { reweightedMedian } from "./reweighted-median";

const range = (from: number, count: number) =>
  Array.from({ length: count }, (_, index): [number, number] => [from + index, 1]);

test("a sample given its own mix keeps its median", () => {
  const [low, high] = [range(100, 60), range(200, 40)];
  const all = histogramOf([...low, ...high].map(([value]) => value));
  const reweighted = reweightedMedian(
    [
      { values: low, share: 0.6 },
      { values: high, share: 0.4 },
    ],
    1,
    100,
  );
  expect(reweighted?.median).toBeCloseTo(quantile(all, 0.5) ?? 0, 9);
});

test("one level alone has Woodruff's interval, with p(1−p) in place of its greatest value", () => {
  const values = range(0, 401);
  const plain = medianInterval(histogramOf(values.map(([value]) => value)), 1, 401) ?? [0, 0];
  const reweighted = reweightedMedian([{ values, share: 1 }], 1, 401);
  expect(reweighted?.interval[0]).toBeCloseTo(plain[0], 1);
  expect(reweighted?.interval[1]).toBeCloseTo(plain[1], 1);
});

test("a mix of more seniors pays more", () => {
  const mids = range(100, 50);
  const seniors = range(150, 50);
  const at = (share: number) =>
    reweightedMedian(
      [
        { values: mids, share: 1 - share },
        { values: seniors, share },
      ],
      1,
      100,
    )?.median ?? 0;
  expect(at(0.25)).toBeLessThan(at(0.5));
  expect(at(0.75)).toBeGreaterThan(at(0.5));
  // Three in four are seniors: the median stands a third into them, 1/2 = 1/4 + 3/4 · x.
  expect(at(0.75)).toBeCloseTo(150 + 50 / 3, 0);
});

test("nothing comes of nothing, or of one employer", () => {
  expect(reweightedMedian([], 1, 5)).toBeNull();
  expect(reweightedMedian([{ values: range(1, 9), share: 1 }], 1, 1)).toBeNull();
});

test("an amount that many state stands for a stretch of ranks and widens the interval", () => {
  const spread = range(0, 400);
  const rounded = spread.map(([value]): [number, number] => [40 * Math.round(value / 40), 1]);
  const width = (values: [number, number][]) => {
    const [low, high] = reweightedMedian([{ values, share: 1 }], 1, 400)?.interval ?? [0, 0];
    return high - low;
  };
  expect(width(spread)).toBeCloseTo(2 * 1.966 * 0.5 * Math.sqrt(1 / 400) * 400, -1);
  expect(width(rounded)).toBe(80);
});
