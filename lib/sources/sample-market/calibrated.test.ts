import { expect, test } from "vitest";
import { inventedComparisonWithIntervals } from "@/lib/charts/testing/invented-comparison";
import type { Comparison, Profile } from "@/lib/compare/comparison";
import { calibratedFigures, isPublishedMedian } from "./calibrated";

const JUNE = "2026-06-30";

const withRole = (profile: Profile, slug: string, postings: number, median: number, n: number): Profile => ({
  ...profile,
  role: { ...profile.role, slug },
  postings,
  workMode: { ...profile.workMode, remote: { n: 0, share: 0.284 }, hybrid: { n: 0, share: 0.9 } },
  pay: { ...profile.pay, median, n },
});

/** The invented pair, given some of the published figures of Full-Stack and Backend. */
function featured(filters: Partial<Comparison["view"]["a"]> = {}, asOf = JUNE): Comparison {
  const c = inventedComparisonWithIntervals();
  const slice = (role: string) => ({ role, country: [], mode: [], level: [], ...filters });
  return {
    ...c,
    dataset: { ...c.dataset, market: "sample", asOf },
    view: { a: slice("full-stack-developer"), b: slice("backend-developer"), dataset: null },
    a: withRole(c.a, "full-stack-developer", 6491, 142_000, 827),
    b: withRole(c.b, "backend-developer", 6346, 170_000, 546),
    skills: { ...c.skills, jaccard: 22 / 38, shared: ["react", "aws", "ci-cd"], onlyB: ["kafka", "grpc"] },
  };
}

test("what shows a published figure is calibrated, and what follows from two of them", () => {
  const found = calibratedFigures(featured());
  for (const pointer of ["/a/postings", "/b/pay/median", "/a/pay/n", "/gap/median", "/gap/percentOfLower"])
    expect(found).toContain(pointer);
  expect(found).toContain("/a/workMode/remote");
  expect(found).not.toContain("/a/workMode/hybrid");
  expect(found.filter((pointer) => /interval|bySeniority|likeForLike|employers|p25/.test(pointer))).toEqual(
    [],
  );
});

test("a figure that does not show what was printed is none", () => {
  const c = featured();
  const found = calibratedFigures({ ...c, b: { ...c.b, pay: { ...c.b.pay, median: 171_000 } } });
  expect(found).toContain("/a/pay/median");
  expect(found).not.toContain("/b/pay/median");
  expect(found).not.toContain("/gap/median");
});

test("a filter leaves no facts, except the pay where it names the pay market", () => {
  expect(calibratedFigures(featured({ mode: ["remote"] }))).toEqual([]);
  expect(calibratedFigures(featured({ country: ["DE"] }))).toEqual([]);
  expect(calibratedFigures(featured({ country: ["US"], level: ["senior"] }))).toEqual([]);
  const us = calibratedFigures(featured({ country: ["US"] }));
  expect(us).toEqual(expect.arrayContaining(["/a/pay/median", "/b/pay/n", "/gap/median"]));
  expect(us.filter((pointer) => !/pay|gap\/(median|percent)/.test(pointer))).toEqual([]);
});

test("figures printed of one date are no facts of another", () => {
  expect(calibratedFigures(featured({}, "2026-05-31"))).toEqual([]);
});

test("a role's median is published at its date and as printed, or is not", () => {
  expect(isPublishedMedian(JUNE, "backend-developer", 170_000)).toBe(true);
  expect(isPublishedMedian(JUNE, "backend-developer", 170_500)).toBe(false);
  expect(isPublishedMedian("2026-05-31", "backend-developer", 170_000)).toBe(false);
  expect(isPublishedMedian(JUNE, "frontend-developer", 130_000)).toBe(false);
});

test("of the overlap, its size and the printed names are calibrated, from either side", () => {
  const c = featured();
  expect(calibratedFigures(c)).toEqual(
    expect.arrayContaining(["/skills/jaccard", "/skills/shared/1", "/skills/shared/2", "/skills/onlyB/0"]),
  );
  expect(calibratedFigures(c)).not.toContain("/skills/shared/0");
  expect(calibratedFigures(c)).not.toContain("/skills/onlyB/1");
  const turned = {
    ...c,
    view: { a: c.view.b, b: c.view.a, dataset: null },
    skills: { ...c.skills, onlyA: ["kafka"], onlyB: [] },
  };
  expect(calibratedFigures(turned)).toEqual(expect.arrayContaining(["/skills/jaccard", "/skills/onlyA/0"]));
  expect(calibratedFigures({ ...c, view: { a: c.view.a, b: c.view.a, dataset: null } })).not.toContain(
    "/skills/jaccard",
  );
});
