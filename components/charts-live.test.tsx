// @vitest-environment happy-dom
import { cleanup, render } from "@testing-library/react";
import { cloneElement, type ReactElement, type ReactNode } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { toAiSeries } from "@/lib/charts/ai-series";
import { toAttributeSeries } from "@/lib/charts/attribute-series";
import { careerPlate } from "@/lib/charts/career-plate";
import { toCareerSeries } from "@/lib/charts/career-series";
import { dotPlate } from "@/lib/charts/dot-plate";
import { toLevelSeries } from "@/lib/charts/level-series";
import { likeForLikePlate } from "@/lib/charts/like-for-like-plate";
import { toLikeForLikeSeries } from "@/lib/charts/like-for-like-series";
import { payPlate } from "@/lib/charts/pay-plate";
import { toPaySeries } from "@/lib/charts/pay-series";
import { seniorityPlate } from "@/lib/charts/seniority-plate";
import { sharePlate } from "@/lib/charts/share-plate";
import { toSenioritySeries, toSkillSeries } from "@/lib/charts/share-series";
import { toSkillPaySeries } from "@/lib/charts/skill-pay-series";
import { inventedComparisonWithIntervals } from "@/lib/charts/testing/invented-comparison";
import { LiveCareer, LiveDots, LiveLikeForLike, LivePay, LiveSeniority, LiveShares } from "./charts-live";

// The test's document has no layout, so the size a container would measure is given.
vi.mock("recharts", async (original) => ({
  ...(await original<typeof import("recharts")>()),
  ResponsiveContainer: ({ children, height }: { children: ReactElement; height: number }) =>
    cloneElement(children as ReactElement<{ width: number; height: number }>, { width: 700, height }),
}));

afterEach(cleanup);

const comparison = inventedComparisonWithIntervals();
const sorted = (texts: Iterable<Element>) =>
  [...texts]
    .map((text) => (text.querySelectorAll("tspan").length > 1 ? "" : (text.textContent ?? "")))
    .filter(Boolean)
    .sort();

function bothDrawings(plate: string, live: ReactNode) {
  const still = document.createElement("div");
  still.innerHTML = plate;
  const { container } = render(live);
  return {
    still: sorted(still.querySelectorAll("text")),
    live: sorted(container.querySelectorAll("svg text")),
  };
}

test("pay: the live drawing says what the plate says", () => {
  const series = toPaySeries(comparison);
  if (!series) throw new Error("expected pay");
  const { still, live } = bothDrawings(payPlate(series), <LivePay series={series} />);
  expect(live).toEqual(still);
});

test("up the levels: the live drawing says what the plate says", () => {
  const series = toCareerSeries(comparison);
  if (!series) throw new Error("expected pay");
  const { still, live } = bothDrawings(careerPlate(series), <LiveCareer series={series} />);
  expect(live).toEqual(still);
});

test("pay by level: the live drawing says what the plate says", () => {
  const none = { n: 3, median: null, interval: null };
  const withoutEntry = structuredClone(comparison);
  withoutEntry.a.pay.bySeniority.entry = none;
  withoutEntry.b.pay.bySeniority.entry = none;
  const series = toLevelSeries(withoutEntry);
  if (!series) throw new Error("expected pay");
  const { still, live } = bothDrawings(dotPlate(series), <LiveDots series={series} />);
  expect(live).toEqual(still);
});

test.each([toSkillPaySeries, toAttributeSeries, toAiSeries])(
  "dots: the live drawing says what the plate says",
  (toSeries) => {
    const series = toSeries(comparison);
    if (!series) throw new Error("expected figures");
    const { still, live } = bothDrawings(dotPlate(series), <LiveDots series={series} />);
    expect(live).toEqual(still);
  },
);

test("like for like: the live drawing says what the plate says", () => {
  const series = toLikeForLikeSeries(comparison);
  if (!series) throw new Error("expected a like-for-like gap");
  const plate = document.createElement("div");
  plate.innerHTML = likeForLikePlate(series);
  const { container } = render(<LiveLikeForLike series={series} />);
  const said = (drawing: Element) =>
    [...drawing.querySelectorAll("svg text")].map((text) => text.textContent);
  expect(said(container)).toEqual(said(plate));
  expect(said(plate)).toHaveLength(4);
});

test("seniority: the live drawing says what the plate says", () => {
  const series = toSenioritySeries(comparison);
  const { still, live } = bothDrawings(seniorityPlate(series), <LiveSeniority series={series} />);
  expect(live).toEqual(still);
});

test("shares: the live drawing says what the plate says", () => {
  const series = toSkillSeries(comparison, "all");
  const { still, live } = bothDrawings(
    sharePlate(series, "Skills"),
    <LiveShares series={series} title="Skills" />,
  );
  expect(live).toEqual(still);
});
