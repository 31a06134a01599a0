import { expect, test } from "vitest";
import type { Comparison } from "@/lib/compare/comparison";
import { previewPicture } from "./preview-picture";
import { inventedComparisonWithIntervals } from "./testing/invented-comparison";

const c: Comparison = {
  ...inventedComparisonWithIntervals(),
  gap: { ...inventedComparisonWithIntervals().gap, interval: [14_000, 26_000], verdict: "b-pays-more" },
};
const sample: Comparison = { ...c, dataset: { ...c.dataset, market: "sample", label: "Modelled sample" } };
const saidIn = (comparison: Comparison) =>
  [...previewPicture(comparison).matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, inner = ""]) =>
    inner.replace(/<[^>]*>/g, ""),
  );

test("the picture says who, the verdict, both medians with n, the gap with its interval, and what of", () => {
  const said = saidIn(c);
  expect(said).toEqual(
    expect.arrayContaining([
      "Lamp Tuner",
      "Clock Winder",
      "$100,000",
      "$120,000",
      `n ${c.a.pay.n}`,
      `n ${c.b.pay.n}`,
    ]),
  );
  expect(said.join(" ")).toContain("Clock postings offer $20,000 more.");
  expect(said).toContain("The gap is $20,000, its 95% interval $14,000 to $26,000");
  expect(said).toContain("Median US base pay · 30 June 2026 · invented postings");
  expect(previewPicture(c)).toMatch(/^<svg [^>]*width="1200" height="630"/);
  expect(previewPicture(c)).not.toContain("var(--");
});

test("of the sample modelled figures are signed, and none is shown where the gap itself is modelled", () => {
  const signed = saidIn({ ...sample, modelled: ["/gap/interval"] });
  expect(signed).toContain("The gap is $20,000, its 95% interval $14,000 to $26,000†");
  expect(signed.at(-2)).toMatch(/modelled sample · † modelled$/);
  expect(saidIn({ ...sample, modelled: ["/gap", "/a", "/b"] }).join(" ")).not.toMatch(/\$|\bn \d/);
});

test("without a median its side says so, without both only the counts are given", () => {
  const silent = (side: "a" | "b") => ({ ...c[side], pay: { ...c[side].pay, n: 7, median: null } });
  const gap = { ...c.gap, median: null, interval: null, verdict: "not-enough-data" as const };
  expect(saidIn({ ...c, gap, b: silent("b") })).toEqual(
    expect.arrayContaining(["too few to say", "$100,000"]),
  );
  const none = saidIn({ ...c, gap, a: silent("a"), b: silent("b") });
  expect(none.join(" ")).toContain("n 7 and 7");
  expect(none.join(" ")).not.toContain("$");
});

test("long names and many filters stay inside the picture", () => {
  const name = "Principal Reliability and Platform Operations Engineer";
  const long = { ...c.a, role: { ...c.a.role, name, short: name } };
  const view = { ...c.view, a: { ...c.view.a, country: ["DE", "AT", "CH"], mode: ["remote"] } };
  const drawn = previewPicture({ ...c, a: long, view });
  expect(saidIn({ ...c, a: long, view }).some((words) => words.endsWith("…"))).toBe(true);
  for (const [, y] of drawn.matchAll(/<text[^>]* y="([\d.]+)"/g)) expect(Number(y)).toBeLessThan(630);
});
