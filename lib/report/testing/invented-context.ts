import { inventedComparison } from "@/lib/charts/testing/invented-comparison";
import type { Change, ComparisonContext, Transfer, TriedValue } from "@/lib/compare/context";

/** A value whose medians are known to within ± 3,000, and their gap to within ± 5,000. */
export function inventedValue(of: Pick<TriedValue, "filter" | "value"> & Partial<TriedValue>): TriedValue {
  const [a, b] = [of.a?.median ?? 100_000, of.b?.median ?? 120_000];
  const cell = (median: number, n: number) => ({
    ...{ n, employers: 30, median },
    interval: [median - 3000, median + 3000] as [number, number],
  });
  return {
    ...{
      currency: "USD",
      a: cell(a, 160),
      b: cell(b, 134),
      gap: b - a,
      interval: [b - a - 5000, b - a + 5000],
    },
    ...{ p: 0.001, verdict: b > a ? "b-pays-more" : "a-pays-more", clear: true, flips: false },
    ...of,
  };
}

const transfer: Transfer = {
  ...{ share: 0.79, known: 4, top: 4 },
  missing: [{ slug: "springs", name: "Springs", n: 315, share: 0.35 }],
  coverage: {
    postings: 850,
    covered: { n: 340, share: 0.4 },
    interval: [0.37, 0.43],
    next: [{ slug: "springs", name: "Springs", opened: 510, covered: 850, share: 1 }],
  },
};

export const inventedChange = (move: number, interval: [number, number]): Change => ({
  postings: { before: 1000, now: 900 },
  disclosed: { before: 320, now: 300 },
  pay: {
    currency: "USD",
    before: { n: 320, median: 120_000 - move, interval: [110_000, 120_000] },
    now: { n: 300, median: 120_000, interval: [117_000, 123_000] },
    move,
    interval,
    split: { mix: 1000, rest: move - 1000, restInterval: interval, withoutCounterpart: 0 },
  },
});

const employers: ComparisonContext["employers"]["a"] = {
  ...{ employers: 90, postings: 1200, currency: "USD", largestFive: { n: 300, share: 0.25 } },
  largest: [
    { name: "Example Works", n: 120, share: 0.1, disclosed: 44, median: 104_000 },
    { name: "=Sums Ltd", n: 60, share: 0.05, disclosed: 3, median: null },
  ],
};

const near = {
  ...{ slug: "bell-founder", name: "Bell Founder", short: "Bells" },
  ...{ nearness: 0.5, shared: 2, top: 5 },
};

function inventedLevels(postings: number): ComparisonContext["levels"]["a"] {
  const level = (share: number) => ({ postings: Math.round(postings * share), employers: 20, skills: [] });
  return { entry: level(0.05), mid: level(0.55), senior: level(0.3), staff: level(0.1) };
}

/** A context of the invented comparison, for tests only. */
export function inventedContext(): ComparisonContext {
  const { dataset, view } = inventedComparison();
  return {
    dataset,
    view,
    flips: {
      overall: "b-pays-more",
      values: [
        inventedValue({ filter: "level", value: "staff" }),
        inventedValue({ filter: "country", value: "DE" }),
      ],
      untested: 3,
    },
    transfer: { aToB: transfer, bToA: { ...transfer, share: 0.82 } },
    changes: {
      before: { id: "t0", asOf: "2026-05-31" },
      a: inventedChange(-2000, [-6000, 2000]),
      b: inventedChange(5000, [1000, 9000]),
    },
    nearest: { a: [near], b: [near] },
    levels: { a: inventedLevels(1200), b: inventedLevels(900) },
    employers: { a: employers, b: { ...employers, largestFive: { n: 30, share: 0.03 } } },
    modelled: [],
  };
}
