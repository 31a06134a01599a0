import fc from "fast-check";
import { expect, test } from "vitest";
import { formatShare } from "@/lib/format";
import { widestRange } from "@/lib/method/limits";
import { advertisedOf } from "./advertised";
import { checkOffer } from "./checked";
import { asksAbove, type DraftFacts, EXTRAS, TONES } from "./draft-choices";
import { draftEmail, talkingPoints, unknowns } from "./draft-email";
import type { DrawnPosting, OfferMarket } from "./market";
import { readOffer } from "./read-offer";
import { type Point, sideOf } from "./testing";
import { offerDeck, offerFinding, WIDEST_RANGE } from "./words";

function marketOf(points: Point[], market: "sample" | "imported" = "imported"): OfferMarket {
  const drawn = points.map(
    ([annual, employer]): DrawnPosting => ({
      ...{ annual, range: [annual - 5000, annual + 5000], title: "Baker", place: "" },
      employer: `Employer ${employer}`,
    }),
  );
  const a = { ...sideOf(points), advertised: advertisedOf(drawn) };
  return {
    dataset: { id: "x", market, label: "Imported postings", asOf: "2026-06-30", postings: 1000 },
    ...{
      a,
      b: { ...a, role: { slug: "cook", name: "Cook", short: "Cook" }, slice: "Cook in the United States" },
    },
    drawn,
  };
}

const many = marketOf(Array.from({ length: 120 }, (_, i) => [80_000 + 500 * i, i % 30]));
const few = marketOf(Array.from({ length: 14 }, (_, i) => [80_000 + 2000 * i, i]));
const none = marketOf([[90_000, 1]]);

function factsOf(
  market: OfferMarket,
  base: string,
  currency = "USD",
  period: "year" | "month" = "year",
): DraftFacts {
  const read = readOffer({ kind: "offer", base, to: "", currency, period });
  if (!read || !("offer" in read)) throw new Error(`no offer in ${base}`);
  const checked = checkOffer(market, read.offer);
  if (!checked.a) throw new Error("no rate");
  return { market, checked, own: checked.a };
}

const plain = { tone: "plain", ask: null, extras: [] } as const;
const numbersIn = (text: string) =>
  (text.match(/\d[\d,.]*\d|\d/g) ?? []).map((one) => one.replaceAll(",", ""));

test("every number of the draft is the reader's, the market's or the date's", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("many", "few", "none"),
      fc.integer({ min: 60_000, max: 160_000 }),
      fc.constantFrom(...TONES),
      fc.subarray([...EXTRAS]),
      (size, base, tone, extras) => {
        const market = { many, few, none }[size];
        const facts = factsOf(market, String(base));
        const { pay } = market.a;
        const ask = asksAbove(market.a, base)[0]?.amount ?? null;
        const standing = facts.own.standing?.middle;
        const shares = standing ? [standing.share, ...standing.interval] : [];
        const known = [
          ...[base, ask, pay.n, pay.median, pay.p25, pay.p75, standing?.n].map(String),
          ...shares.map((share) => formatShare(share).replace("%", "")),
          ...["30", "2026", "95", "0"],
        ];
        const text = draftEmail(facts, { tone, ask, extras });
        expect(numbersIn(text).filter((number) => !known.includes(number))).toEqual([]);
      },
    ),
  );
});

test("a small sample is called one, and too small a one gives no figure", () => {
  expect(draftEmail(factsOf(few, "90k"), plain)).toMatch(/only 14 comparable postings .* rough guide/);
  expect(draftEmail(factsOf(few, "90k"), plain)).toContain("anything from");
  expect(talkingPoints(factsOf(few, "90k"), plain).join(" ")).toContain("the 14 postings I found");
  const silent = draftEmail(factsOf(none, "90k"), plain);
  expect(silent).toContain("too few state their pay");
  expect(numbersIn(silent)).toEqual(["90000"]);
  expect(offerFinding(none, factsOf(none, "90k").checked)).toMatch(/^Too few postings/);
  expect(offerDeck(none, factsOf(none, "90k").checked)).toContain("Only 1 posting");
  expect(draftEmail(factsOf(many, "90k"), plain)).not.toContain("rough guide");
  expect(draftEmail(factsOf(many, "60k"), plain)).toContain("The offer is above none of them (");
  expect(draftEmail(factsOf(many, "300k"), plain)).toContain("The offer is above all of them (");
});

test("choices change what they name and nothing else", () => {
  const facts = factsOf(many, "90k");
  const drafts = TONES.map((tone) => draftEmail(facts, { ...plain, tone, ask: 110_000 }));
  expect(new Set(drafts).size).toBe(3);
  for (const draft of drafts) expect(draft).toContain("$110,000");
  const withAll = draftEmail(facts, { ...plain, extras: EXTRAS });
  for (const words of ["equity", "sign-on", "six months", "until [date]"]) expect(withAll).toContain(words);
  expect(draftEmail(facts, plain)).not.toMatch(/equity in full|sign-on|six months/);
});

test("bases to ask for lie above the offer, nearest first; above all of them there is none", () => {
  const asks = asksAbove(many.a, 100_000).map(({ amount }) => amount);
  expect(asks).toEqual([...asks].sort((x, y) => x - y));
  expect(Math.min(...asks)).toBeGreaterThan(100_000);
  expect(asksAbove(many.a, 1_000_000)).toEqual([]);
  expect(asksAbove(none.a, 1)).toEqual([]);
});

test("what was converted and what was worked out is said", () => {
  const facts = factsOf(many, "7,000", "EUR", "month");
  const draft = draftEmail(facts, { ...plain, ask: 110_000 });
  expect(draft).toContain("€7,000 a month (€84,000 a year)");
  expect(draft).toContain("31 December 2025");
  expect(draft).toContain("buying power is not considered");
  expect(draft).toMatch(/€[\d,]+ a year \(\$110,000 at the rate above\)/);
  expect(unknowns(facts).join(" ")).toContain("exchange rate");
});

test("a draft of the sample says that it is not to be sent", () => {
  const sample = marketOf(
    Array.from({ length: 120 }, (_, i) => [80_000 + 500 * i, i % 30]),
    "sample",
  );
  expect(draftEmail(factsOf(sample, "90k"), plain)).toMatch(/^\[Not to be sent: .*modelled sample/);
});

test("a range is too wide where a posting's would be", () => {
  expect(WIDEST_RANGE).toBe(widestRange());
});
