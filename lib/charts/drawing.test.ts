import { expect, test } from "vitest";
import { chartWords, flipWords } from "@/lib/report/chart-words";
import { plainText } from "@/lib/report/spans";
import { inventedContext } from "@/lib/report/testing/invented-context";
import { CHARTS, type ChartName } from "@/lib/view/chart-view";
import { chartSheet } from "./chart-sheet";
import { drawingOf, plateOf } from "./drawing";
import { inventedComparison, inventedComparisonWithIntervals } from "./testing/invented-comparison";

const comparison = inventedComparisonWithIntervals();
const { flips } = inventedContext();
const wordsOf = (chart: ChartName) => {
  if (chart !== "flips") return chartWords(comparison, chart);
  if (!flips) throw new Error("the invented context has flips");
  return flipWords(comparison, flips);
};
const drawn = (chart: ChartName, of = comparison) =>
  chartSheet({ comparison: of, words: wordsOf(chart), drawing: drawingOf(of, chart, flips) });
const textsOf = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, inner = ""]) => inner.replace(/<[^>]*>/g, ""));

test.each(CHARTS)(
  "%s as a file says what it is of, its finding, n, date, source, and all that its plate says",
  (chart) => {
    const drawing = drawingOf(comparison, chart, flips);
    if (!drawing) throw new Error("expected a drawing");
    const { title } = wordsOf(chart);
    const deck = plainText(wordsOf(chart).deck);
    const said = textsOf(drawn(chart));
    expect(said[0]).toBe("Lamp Tuner against Clock Winder");
    expect(said.join(" ")).toContain(title);
    expect(said.join(" ")).toContain(deck);
    expect(deck).toContain("30 June 2026");
    expect(said).toEqual(expect.arrayContaining(textsOf(plateOf(drawing).plate)));
    expect(said.join(" ")).toContain("Source: invented postings, as of 30 June 2026");
    expect(drawn(chart)).not.toContain("var(--");
    expect(drawn(chart)).not.toContain("†");
  },
);

test("the gap within each value is drawn with its sum, and whether it is clear", () => {
  expect(textsOf(drawn("flips"))).toEqual(
    expect.arrayContaining(["Staff", "Germany", "+$20,000", "Lamp more", "Clock more"]),
  );
});

test("a modelled finding bears the sign, and the file says what it means", () => {
  const sample = { ...comparison, dataset: { ...comparison.dataset, market: "sample" as const } };
  const words = chartWords(sample, "ai");
  const svg = chartSheet({ comparison: sample, words, drawing: drawingOf(sample, "ai") });
  expect(textsOf(svg).join(" ")).toContain(`${words.title} †`);
  expect(svg).toContain("† modelled, not published.");
});

test("where there is nothing to draw the file says so, and names no figure", () => {
  const none = inventedComparison();
  none.b = { ...none.b, pay: { ...none.b.pay, currency: "EUR" } };
  expect(drawingOf(none, "pay")).toBeNull();
  expect(drawingOf({ ...none, a: { ...none.a, postings: 0 } }, "seniority")).toBeNull();
  expect(drawn("pay", none)).toContain("Too few postings to draw this.");
});
