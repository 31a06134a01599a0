import { expect, test } from "vitest";
import { checkOffer } from "./checked";
import type { OfferMarket } from "./market";
import { readOffer } from "./read-offer";
import { type Point, sideOf } from "./testing";
import { beatsWords, offerDeck, offerFinding, otherRoleWords } from "./words";

const points = Array.from({ length: 400 }, (_, i): Point => [80_000 + 100 * i, i % 40]);
const a = sideOf(points);
const market: OfferMarket = {
  dataset: { id: "x", market: "imported", label: "Imported postings", asOf: "2026-06-30", postings: 1000 },
  ...{ a, b: a, drawn: [] },
};

function wordsOf(base: string, to = "") {
  const read = readOffer({ kind: to ? "range" : "offer", base, to, currency: "USD", period: "year" });
  if (!read || !("offer" in read)) throw new Error(`no offer in ${base}`);
  const checked = checkOffer(market, read.offer);
  return [
    offerFinding(market, checked),
    offerDeck(market, checked),
    beatsWords(checked),
    otherRoleWords(market, checked),
  ];
}

test("an offer below all, above all or above nearly all is said in words that read", () => {
  expect(wordsOf("60k")[0]).toBe("This offer pays more than none of the 400 comparable postings");
  expect(wordsOf("300k")[0]).toBe("This offer pays more than all 400 comparable postings");
  expect(wordsOf("119,850")[0]).toBe("This offer pays more than 99% of comparable postings");
  expect(wordsOf("100k")[0]).toBe("This offer pays more than 50% of comparable postings");
  expect(wordsOf("300k")[3]).toContain("would pay more than all of them (");
  expect(wordsOf("60k", "300k")[0]).toBe(
    "This range starts above none of the 400 comparable postings and ends above all 400",
  );
});

test("one posting pays, two pay", () => {
  expect(wordsOf("80,100")[1]).toMatch(
    /^1 of 400 postings .* pays less; 1 pays the same\. At 95% confidence/,
  );
  expect(wordsOf("80,250")[1]).toMatch(/^3 of 400 postings .* pay less\./);
});
