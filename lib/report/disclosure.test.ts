import { expect, test } from "vitest";
import {
  inventedComparison,
  inventedComparisonWithIntervals,
} from "@/lib/charts/testing/invented-comparison";
import { boundsWords, closingSentence, disclosureFinding, statedWords } from "./disclosure";
import { plainText } from "./spans";

test("the finding says which silent postings would close the gap", () => {
  const c = inventedComparisonWithIntervals();
  expect(disclosureFinding(c)).toBe("The gap closes if silent Clock postings pay 31% less");
  expect(closingSentence(c)).toMatch(/^For the gap to close, the Clock postings .* 31% less .* Lamp’s/);
});

test("where nothing they paid would close it, that is said; without a gap, nothing", () => {
  const c = inventedComparisonWithIntervals();
  c.gap = { ...c.gap, closing: { side: "a", lowerBy: null } };
  expect(disclosureFinding(c)).toBe("No silence could close the gap");
  expect(closingSentence(c)).toMatch(/^Whatever the Lamp postings .* stays above Clock’s/);
  c.gap = { ...c.gap, closing: null };
  expect(disclosureFinding(c)).toBe("50% and 50% state their pay");
  expect(closingSentence(c)).toBeNull();
  const unclear = inventedComparisonWithIntervals();
  unclear.gap = { ...unclear.gap, verdict: "no-clear-difference" };
  expect(disclosureFinding(unclear)).toBe("50% and 50% state their pay");
  expect(closingSentence(unclear)).toBeNull();
});

test("bounds and shares are given in words", () => {
  const { a } = inventedComparisonWithIntervals();
  expect(boundsWords(a)).toBeNull();
  const bounds = { lowest: 90_000, highest: 120_500 };
  expect(boundsWords({ ...a, pay: { ...a.pay, bounds } })).toBe("$90,000 to $120,500");
  expect(plainText(statedWords(inventedComparison()))).toMatch(/that state pay, 50% and 50% of those/);
});
