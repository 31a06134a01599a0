import { expect, test } from "vitest";
import { CHARTS, chartHref, embedHref, parseChart } from "./chart-view";
import { parseView, plainView, withFilter } from "./view";

const view = { ...withFilter(plainView("a-role", "b-role"), "country", ["DE"], "a"), dataset: "imported" };

test("a chart's addresses spell its view out and name the chart", () => {
  expect(chartHref(view, "pay", "image.png")).toBe(
    "/compare/a-role/b-role/image.png?a.country=DE&b.country=any&mode=any&level=any&dataset=imported&chart=pay",
  );
  expect(chartHref(view, null, "image.svg")).not.toContain("chart");
  for (const chart of CHARTS) {
    const { pathname, searchParams } = new URL(embedHref(view, chart), "http://here.test");
    expect(pathname).toBe("/embed/a-role/b-role");
    expect(parseChart(searchParams)).toEqual({ chart, dropped: [] });
    expect(parseView({ a: "a-role", b: "b-role" }, searchParams).view).toEqual(view);
  }
});

test("a chart that is none is named, and none asked for is none", () => {
  expect(parseChart(new URLSearchParams())).toEqual({ chart: null, dropped: [] });
  expect(parseChart(new URLSearchParams("chart=pie&chart=pay"))).toMatchObject({
    chart: null,
    dropped: [
      { parameter: "chart", value: "pie" },
      { parameter: "chart", value: "pay" },
    ],
  });
});
