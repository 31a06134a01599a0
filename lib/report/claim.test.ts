import { expect, test } from "vitest";
import { inventedComparisonWithIntervals } from "@/lib/charts/testing/invented-comparison";
import type { Comparison } from "@/lib/compare/comparison";
import { basisWords, citationOf, claimOf, gapSentence, hasShowableFigures } from "./claim";
import { plainText } from "./spans";

const clear: Comparison = {
  ...inventedComparisonWithIntervals(),
  gap: { ...inventedComparisonWithIntervals().gap, interval: [14_000, 26_000], verdict: "b-pays-more" },
};
const sample: Comparison = {
  ...clear,
  dataset: { ...clear.dataset, market: "sample", label: "Modelled sample" },
};
const quoted = (comparison: Comparison) => {
  const claim = claimOf(comparison);
  return "sentence" in claim ? claim.sentence : `none: ${claim.none}`;
};

test("a claim stands alone: medians, n, gap, interval, filters and date, and its source names the dataset", () => {
  const remote = {
    ...clear,
    view: {
      a: { ...clear.view.a, mode: ["remote"] },
      b: { ...clear.view.b, mode: ["remote"] },
      dataset: null,
    },
  };
  const claim = claimOf(remote);
  if ("none" in claim) throw new Error(claim.none);
  expect(claim.sentence).toContain(
    "On 30 June 2026, median US base pay in job postings (remote) was $120,000",
  );
  expect(claim.sentence).toContain(`(n ${clear.b.pay.n})`);
  expect(claim.sentence).toContain("$20,000 more (95% interval $14,000 to $26,000)");
  expect(citationOf(remote)).toContain("“Lamp Tuner against Clock Winder, remote”");
  expect(citationOf(remote)).toContain("(t1)");
});

test("a claim says what the verdict says, from either side", () => {
  const unclear = { ...clear.gap, median: -3_000, interval: [-9_000, 3_000] as [number, number] };
  expect(quoted({ ...clear, gap: { ...unclear, verdict: "no-clear-difference" } })).toMatch(
    /for Lamp against .* for Clock: no clear difference \(95% interval \$3,000 less to \$9,000 more\)\.$/,
  );
  expect(quoted({ ...clear, gap: { ...unclear, verdict: "nearly-identical" } })).toMatch(
    /: nearly the same \(/,
  );
});

test("of what is modelled there is nothing to quote, and a modelled interval is called so", () => {
  expect(quoted({ ...sample, modelled: ["/gap/interval"] })).toMatch(
    /in a modelled sample of job postings .*\$26,000, modelled\)/,
  );
  expect(quoted({ ...sample, modelled: ["/gap"] })).toMatch(/^none: .*model/);
  expect(quoted({ ...sample, modelled: ["/a", "/b", "/gap"] })).toMatch(/^none: .*model/);
});

test("nothing is quoted of two currencies, of too little, or of one side against itself", () => {
  const euros = { ...clear, b: { ...clear.b, pay: { ...clear.b.pay, currency: "EUR" } } };
  expect(quoted(euros)).toMatch(/^none: .*two currencies/);
  const few = { ...clear, gap: { ...clear.gap, median: null, verdict: "not-enough-data" as const } };
  expect(quoted(few)).toMatch(/^none: Too few/);
  expect(quoted({ ...clear, view: { a: clear.view.a, b: clear.view.a, dataset: null } })).toMatch(
    /^none: Both sides/,
  );
});

test("a picture of the sample needs a published gap, one of imported postings does not", () => {
  expect(hasShowableFigures(clear)).toBe(true);
  expect(hasShowableFigures({ ...sample, modelled: ["/gap/interval"] })).toBe(true);
  expect(hasShowableFigures({ ...sample, modelled: ["/gap"] })).toBe(false);
  expect(hasShowableFigures({ ...sample, gap: { ...clear.gap, median: null } })).toBe(false);
});

test("the gap and what it rests on, in words", () => {
  expect(plainText(gapSentence(clear) ?? [])).toBe("The gap is $20,000, its 95% interval $14,000 to $26,000");
  expect(basisWords(clear)).toBe("Median US base pay · 30 June 2026 · invented postings");
  const converted = { from: "EUR", to: "USD", rate: 1.08345, date: "2026-06-30" };
  expect(basisWords({ ...clear, gap: { ...clear.gap, converted } })).toContain(
    "1 EUR = 1.083 USD of 30 June 2026, buying power not considered",
  );
});
