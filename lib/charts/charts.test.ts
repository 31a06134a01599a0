import fc from "fast-check";
import { expect, test } from "vitest";
import { density } from "./density";
import { dotPlate } from "./dot-plate";
import { toLevelSeries } from "./level-series";
import { likeForLikePlate } from "./like-for-like-plate";
import { toLikeForLikeSeries } from "./like-for-like-series";
import { LIGHT_PALETTE } from "./palette";
import { payPlate } from "./pay-plate";
import { toPaySeries } from "./pay-series";
import { fraction, niceTicks } from "./scale";
import { seniorityPlate, senioritySegmentShare } from "./seniority-plate";
import { sharePlate, twoLines } from "./share-plate";
import { toCountrySeries, toSenioritySeries, toSkillSeries, toWorkModeSeries } from "./share-series";
import { inventedComparison, inventedComparisonWithIntervals } from "./testing/invented-comparison";

const textsOf = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, content]) => content ?? "");
const FILE = { width: 700, palette: LIGHT_PALETTE };

test("a plate says the same on the page and as a file, and a file has no page colours", () => {
  const c = inventedComparisonWithIntervals();
  const [pay, levels] = [toPaySeries(c), toLevelSeries(c)];
  if (!pay || !levels) throw new Error("the invented comparison has pay");
  const drawn = [
    [payPlate(pay), payPlate(pay, FILE)],
    [dotPlate(levels), dotPlate(levels, FILE)],
    [seniorityPlate(toSenioritySeries(c)), seniorityPlate(toSenioritySeries(c), FILE)],
    [sharePlate(toWorkModeSeries(c), "Work mode"), sharePlate(toWorkModeSeries(c), "Work mode", FILE)],
  ];
  for (const [page = "", file = ""] of drawn) {
    expect(textsOf(page).length).toBeGreaterThan(3);
    expect(textsOf(file)).toEqual(textsOf(page));
    expect(file).not.toContain("var(--");
    expect(file).toMatch(/^<svg xmlns=[^>]* viewBox="0 0 700 \d+"/);
    expect(file).toMatch(/<title>.+<\/title><desc>.+<\/desc>/);
    expect(page).toMatch(/role="img" aria-label="[^"]{40,}"/);
  }
});

test("the like-for-like plate tells the way from the lower median to the higher, from either side", () => {
  const c = inventedComparisonWithIntervals();
  const series = toLikeForLikeSeries(c);
  if (!series) throw new Error("expected a like-for-like gap");
  expect(likeForLikePlate(series)).toMatch(/Lamp .*\$100,000.*\+\$14,000.*\+\$6,000.*Clock .*\$120,000/);
  const { likeForLike } = c.gap;
  if (!likeForLike) throw new Error("expected a like-for-like gap");
  const { explained, remaining } = likeForLike;
  const flipped = toLikeForLikeSeries({
    ...c,
    a: c.b,
    b: c.a,
    gap: {
      ...c.gap,
      likeForLike: { ...likeForLike, explained: -explained, remaining: -remaining, interval: [-13, 1] },
    },
  });
  expect(flipped).toMatchObject({ lower: "b", explained: 14_000, remaining: 6_000, interval: [-1, 13] });
  expect(toLikeForLikeSeries(inventedComparison())).toBeNull();
});

test("names cannot break out of a drawing", () => {
  const c = inventedComparison();
  c.a = { ...c.a, role: { ...c.a.role, short: `<script>"&'` } };
  const pay = toPaySeries(c);
  const svg = pay ? payPlate(pay) : "";
  expect(svg).not.toContain("<script");
  expect(svg).toContain("&#60;script&#62;&#34;&#38;&#39;");
});

test("the pay plate shows both medians, and the tallest shape is as tall as can be", () => {
  const series = toPaySeries(inventedComparison());
  if (!series) throw new Error("expected pay");
  expect(textsOf(payPlate(series))).toEqual(
    expect.arrayContaining(["$100,000", "$120,000", "Lamp", "Clock"]),
  );
  expect(Math.max(...series.sides.a.shape, ...series.sides.b.shape)).toBeCloseTo(1);
  const { atOrBelow } = series.sides.a;
  expect(atOrBelow).toEqual([...atOrBelow].sort((x, y) => x - y));
  expect(series.domain[0]).toBeLessThan(100_000);
  expect(series.domain[1]).toBeGreaterThan(120_000);
});

test("a side without a median is not drawn but said, and two currencies share no axis", () => {
  const c = inventedComparison();
  c.b = { ...c.b, pay: { ...c.b.pay, n: 7, median: null, p25: null, p75: null } };
  const series = toPaySeries(c);
  expect(series?.sides.b.shape).toEqual([]);
  expect(textsOf(series ? payPlate(series) : "")).toContain("n 7: too few to draw");
  c.b = { ...c.b, pay: { ...c.b.pay, currency: "EUR" } };
  expect(toPaySeries(c)).toBeNull();
  expect(toLevelSeries(c)).toBeNull();
});

test("levels without postings are left out, suppressed ones keep their n", () => {
  const c = inventedComparison();
  const none = { n: 0, median: null, interval: null };
  c.a = { ...c.a, pay: { ...c.a.pay, bySeniority: { ...c.a.pay.bySeniority, staff: none } } };
  c.b = { ...c.b, pay: { ...c.b.pay, bySeniority: { ...c.b.pay.bySeniority, staff: none } } };
  const series = toLevelSeries(c);
  expect(series?.rows.map(({ key }) => key)).toEqual(["entry", "mid", "senior"]);
  expect(textsOf(series ? dotPlate(series) : "")).toContain("n 20, few · 9");
});

test("the levels of a side fill its bar, whatever is filtered", () => {
  const series = toSenioritySeries(inventedComparison());
  for (const side of ["a", "b"] as const) {
    const shares = series.rows.map((row) => senioritySegmentShare(series, row, side));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  }
});

test("skills are told apart by lists, on one axis, by combined share", () => {
  const c = inventedComparison();
  const keys = (tab: "all" | "shared" | "a" | "b") => toSkillSeries(c, tab).rows.map(({ key }) => key);
  expect(keys("all")).toEqual(["sql", "git", "glass", "springs", "wick"]);
  expect(keys("shared")).toEqual(["sql", "git", "glass"]);
  expect(keys("a")).toEqual(["wick"]);
  expect(keys("b")).toEqual(["springs"]);
  expect(toSkillSeries(c, "a").max).toBe(toSkillSeries(c, "all").max);
  const without = { ...c, skills: { ...c.skills, jaccard: null, shared: [], onlyA: [], onlyB: [] } };
  expect(toSkillSeries(without, "all").rows).toHaveLength(5);
  expect(toSkillSeries(without, "shared").rows).toHaveLength(0);
});

test("countries come by combined share, up to a limit", () => {
  const rows = toCountrySeries(inventedComparison(), 2).rows;
  expect(rows.map(({ label }) => label)).toEqual(["United States", "Germany"]);
});

test("a long label takes two lines and loses nothing it has room for", () => {
  expect(twoLines("Kubernetes")).toEqual(["Kubernetes"]);
  expect(twoLines("United Arab Emirates").join(" ")).toBe("United Arab Emirates");
  expect(twoLines("Internationalisation")[0]).toHaveLength(18);
});

test("ticks are even, round and inside", () => {
  const range = fc.tuple(fc.integer({ min: 0, max: 500_000 }), fc.integer({ min: 1, max: 500_000 }));
  fc.assert(
    fc.property(range, ([low, width]) => {
      const ticks = niceTicks(low, low + width);
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.length).toBeLessThan(9);
      for (const tick of ticks) expect(fraction(tick, [low, low + width])).toBeCloseTo((tick - low) / width);
    }),
  );
});

test("a density is one bump over one value, and its area is the part of the grid", () => {
  const grid = Array.from({ length: 201 }, (_, index) => index);
  const bell = density(
    [
      { value: 80, n: 10 },
      { value: 100, n: 30 },
      { value: 120, n: 10 },
    ],
    grid,
  );
  expect(bell.indexOf(Math.max(...bell))).toBe(100);
  expect(bell.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 2);
});

test("a modelled share bears the sign beside published ones, and none where all are modelled", () => {
  const c = inventedComparison();
  const some = toWorkModeSeries({ ...c, modelled: ["/b/workMode/onsite"] });
  expect(some.modelled).toBe("some");
  expect(textsOf(sharePlate(some, "Work mode")).filter((words) => words.endsWith("†"))).toEqual(["30%†"]);
  expect(sharePlate(some, "Work mode")).toMatch(/Clock 30% \(270, modelled\)/);
  const all = toWorkModeSeries({ ...c, modelled: ["/a", "/b"] });
  expect(all.modelled).toBe("all");
  expect(textsOf(sharePlate(all, "Work mode")).join()).not.toMatch(/†/);
});
