import { beforeAll, expect, test } from "vitest";
import { DRAWN_OFFERS } from "@/lib/offer/market";
import { standingOf } from "@/lib/offer/standing";
import type { RawPosting } from "@/lib/posting/raw-posting";
import type { SourceItem } from "@/lib/sources/source";
import { NOTHING_PICKED } from "@/lib/view/postings-view";
import { plainView, type View, withFilter } from "@/lib/view/view";
import { getOfferMarket } from "./get-offer-market";
import { importPostings } from "./import/import-postings";
import { listPostings } from "./list-postings";
import { openStore, type Store } from "./open";

const COUNTS = { "Full Stack Developer": 1300, "Backend Developer": 60 };

function posting(title: string, index: number): RawPosting {
  const annual = 90_000 + ((index * 37) % 211) * 500;
  const monthly = index % 9 === 0;
  const pay = { min: annual - 4000, max: annual + 4000, currency: "USD", period: "year" as const };
  const byMonth = { ...pay, min: 9000, max: 11_000, period: "month" as const };
  return {
    ...{ source: "test", id: `${title}-${index}`, employer: `Employer ${index % 57}` },
    title: `${index % 3 ? "" : "Senior "}${title}`,
    locations: [index % 4 ? "Austin, TX" : "Berlin, Germany"],
    description: `Opening ${index} of ${title}.`,
    ...{ url: null, publishedAt: "2026-06-01", closedAt: null, lastSeenAt: null },
    stated: index % 5 === 0 ? {} : { pay: [monthly ? byMonth : pay] },
  };
}

async function* items(): AsyncGenerator<{ file: string; item: SourceItem }> {
  for (const [title, count] of Object.entries(COUNTS))
    for (let line = 0; line < count; line++)
      yield { file: "test", item: { kind: "posting", line, posting: posting(title, line) } };
}

let store: Store;
beforeAll(async () => {
  store = openStore(":memory:");
  const options = { market: "imported" as const, inputs: "test" };
  await importPostings(items(), { ...options, asOf: "2026-05-31" }, store);
  await importPostings(items(), { ...options, asOf: "2026-06-30" }, store);
});

const plain = plainView("full-stack-developer", "backend-developer");

async function listed(view: View) {
  const list = (page: number) =>
    listPostings({ view, side: "a", picked: { ...NOTHING_PICKED, pay: "stated" }, page }, store);
  const first = await list(1);
  const pages = await Promise.all(Array.from({ length: first.pages }, (_, index) => list(index + 1)));
  return pages.flatMap(({ postings }) => postings);
}

test.each([
  ["no filter", plain],
  ["a country and a level", withFilter(withFilter(plain, "country", ["US"]), "level", ["senior"])],
  ["several levels", withFilter(plain, "level", ["mid", "senior"])],
] as const)("a percentile counts the postings that the list shows: %s", async (_, view) => {
  const { market } = await getOfferMarket(view, store);
  const pays = (await listed(view)).map(({ pay }) => pay?.annual ?? Number.NaN);
  expect(market.a.pay.n).toBe(pays.length);
  for (const annual of [80_000, 120_000, 131_500, 150_000, 300_000]) {
    const standing = standingOf(market.a, annual);
    expect(standing?.below).toBe(pays.filter((pay) => pay < annual).length);
    expect(standing?.same).toBe(pays.filter((pay) => pay === annual).length);
  }
});

test("at most a thousand postings come along, evenly, with their ranges a year", async () => {
  const { market } = await getOfferMarket(plain, store);
  const { drawn, a } = market;
  expect(a.pay.n).toBeGreaterThan(DRAWN_OFFERS - 300);
  expect(drawn.length).toBe(Math.min(DRAWN_OFFERS, a.pay.n));
  expect(drawn.map(({ annual }) => annual)).toEqual(drawn.map(({ annual }) => annual).sort((x, y) => x - y));
  expect([drawn[0]?.annual, drawn.at(-1)?.annual]).toEqual([
    a.pay.histogram[0]?.value,
    a.pay.histogram.at(-1)?.value,
  ]);
  for (const { annual, range } of drawn) expect(((range?.[0] ?? 0) + (range?.[1] ?? 0)) / 2).toBe(annual);
  const byMonth = drawn.filter(({ annual }) => annual === 120_000).map(({ range }) => range);
  expect(byMonth).toContainEqual([108_000, 132_000]);
  expect(a.effects).toHaveLength(a.pay.histogram.length);
});

test("a slice without postings has a market without figures; an old dataset says that its postings are gone", async () => {
  const { market } = await getOfferMarket(withFilter(plain, "country", ["JP"]), store);
  expect(market).toMatchObject({
    drawn: [],
    a: { pay: { n: 0, median: null, currency: "JPY" }, effects: [] },
  });
  expect(standingOf(market.a, 1)).toBeNull();
  await expect(getOfferMarket({ ...plain, dataset: "imported-2026-05-31" }, store)).rejects.toMatchObject({
    code: "old-dataset",
  });
});
