import { beforeAll, expect, test } from "vitest";
import type { Profile } from "@/lib/compare/comparison";
import type { RawPosting } from "@/lib/posting/raw-posting";
import { SENIORITIES } from "@/lib/posting/seniority";
import { WORK_MODES } from "@/lib/posting/work-mode";
import type { SourceItem } from "@/lib/sources/source";
import { NOTHING_PICKED, type Picked } from "@/lib/view/postings-view";
import { plainView, SIDES, type Side, type View, withFilter } from "@/lib/view/view";
import { getComparison } from "./get-comparison";
import { getContext } from "./get-context";
import { importPostings } from "./import/import-postings";
import { listPostings } from "./list-postings";
import { openStore, type Store } from "./open";

const TITLES = ["Full Stack Developer", "Backend Developer"] as const;
const PREFIXES = ["Senior ", "Junior ", "", "Staff ", ""];
const PLACES = [
  ["New York, NY"],
  ["Berlin, Germany"],
  ["Austin, TX", "Warsaw, Poland"],
  ["Paris, France"],
  [],
];
const MODES = ["remote", "hybrid", "onsite", undefined] as const;
const SKILLS = ["Kafka", "Java", "SQL", "Docker", "React", "Redis", "TypeScript", "LangChain"];
const CURRENCIES = ["USD", "USD", "EUR"];

/** Postings that differ in everything a figure can count; every seventh appears twice, and every eleventh states no sane pay. */
function posting(title: string, index: number, copy: boolean): RawPosting {
  const workMode = MODES[index % MODES.length];
  const annual = 90_000 + (index % 31) * 1000;
  const currency = CURRENCIES[index % CURRENCIES.length] ?? "USD";
  const max = index % 11 === 0 ? annual * 5 : annual;
  const times = index % 13 === 0 ? 100 : 1;
  return {
    ...{
      source: "test",
      id: `${title}-${index}${copy ? "-again" : ""}`,
      employer: `Employer & Sons ${index % 23}`,
    },
    title: `${PREFIXES[index % PREFIXES.length]}${title}`,
    locations: PLACES[index % PLACES.length] ?? [],
    description: `Opening ${index} of ${title}. Requirements: ${SKILLS.filter((_, at) => (index + at) % (at + 2) === 0).join(", ")}.`,
    url: index % 2 ? `https://example.com/${index}` : "javascript:alert(1)",
    publishedAt: `2026-06-${String(1 + (index % 28)).padStart(2, "0")}`,
    ...{ closedAt: null, lastSeenAt: null },
    stated: {
      ...(workMode ? { workMode } : {}),
      ...(index % 4
        ? { pay: [{ min: annual * times, max: max * times, currency, period: "year" as const }] }
        : {}),
    },
  };
}

async function* items(count: number): AsyncGenerator<{ file: string; item: SourceItem }> {
  for (const title of TITLES)
    for (let index = 0; index < count; index++)
      for (const copy of index % 7 ? [false] : [false, true])
        yield { file: "test", item: { kind: "posting", line: index, posting: posting(title, index, copy) } };
}

let store: Store;
beforeAll(async () => {
  store = openStore(":memory:");
  const options = { market: "imported" as const, inputs: "test" };
  await importPostings(items(60), { ...options, asOf: "2026-05-31" }, store);
  await importPostings(items(180), { ...options, asOf: "2026-06-30" }, store);
});

const plain = plainView("full-stack-developer", "backend-developer");
const list = (view: View, side: Side, picked: Partial<Picked> = {}, page = 1) =>
  listPostings({ view, side, picked: { ...NOTHING_PICKED, ...picked }, page }, store);

/** Every count a comparison's tables show of one side, and what is picked by it. */
function countsOf(profile: Profile): [n: number, picked: Partial<Picked>][] {
  return [
    [profile.postings, {}],
    [profile.pay.n, { pay: "stated" }],
    [profile.pay.inMarket, { pay: "market" }],
    [profile.pay.leftOut.tooWide, { pay: "too-wide" }],
    [profile.pay.leftOut.implausible, { pay: "implausible" }],
    [profile.pay.leftOut.otherCurrency, { pay: "other-currency" }],
    [profile.seniority.mid.assumed, { level: "assumed" }],
    [profile.ai.n, { kind: "ai" }],
    [profile.ai.disclosed, { kind: "ai", pay: "stated" }],
    [profile.attributes.n, { kind: "any" }],
    ...SENIORITIES.flatMap((level): [number, Partial<Picked>][] => [
      [profile.seniority[level].n, { level }],
      [profile.pay.bySeniority[level].n, { level, pay: "stated" }],
    ]),
    ...WORK_MODES.map((mode): [number, Partial<Picked>] => [profile.workMode[mode].n, { mode }]),
    ...profile.countries.map(({ code, n }): [number, Partial<Picked>] => [n, { country: code }]),
    ...profile.skills.flatMap(({ slug, n, pay }): [number, Partial<Picked>][] => [
      [n, { skill: slug }],
      ...(pay ? [[pay.n, { skill: slug, pay: "stated" }] as [number, Partial<Picked>]] : []),
    ]),
  ];
}

const VIEWS: [string, View][] = [
  ["no filter", plain],
  ["one country", withFilter(plain, "country", ["DE"])],
  ["two countries", withFilter(plain, "country", ["DE", "US"])],
  ["a country that few name", withFilter(plain, "country", ["PL"])],
  [
    "one of each",
    withFilter(withFilter(withFilter(plain, "country", ["US"]), "mode", ["remote"]), "level", ["senior"]),
  ],
  [
    "several of each",
    withFilter(withFilter(plain, "mode", ["remote", "unknown"]), "level", ["mid", "staff"], "b"),
  ],
  ["none that has postings", withFilter(plain, "country", ["JP"])],
];

test.each(VIEWS)("the list behind every count has as many postings: %s", async (_, view) => {
  const comparison = await getComparison(view, store);
  const { employers } = await getContext(view, store);
  for (const side of SIDES) {
    const all = [
      ...countsOf(comparison[side]),
      ...employers[side].largest.flatMap(({ name, n, disclosed }): [number, Partial<Picked>][] => [
        [n, { employer: name }],
        [disclosed, { employer: name, pay: "stated" }],
      ]),
    ];
    for (const [n, picked] of all) {
      expect({ picked, n: (await list(view, side, picked)).n }).toEqual({ picked, n });
    }
  }
});

test("the fixture tells apart what it should", async () => {
  const { a } = await getComparison(plain, store);
  expect(a.duplicates).toBeGreaterThan(0);
  expect(a.pay.n).toBeLessThan(a.pay.inMarket);
  expect(a.pay.leftOut.tooWide).toBeGreaterThan(0);
  expect(a.pay.leftOut.implausible).toBeGreaterThan(0);
  expect(a.ai.n).toBeGreaterThan(0);
  expect(a.ai.n).toBeLessThan(a.attributes.n);
  expect(a.attributes.n).toBeLessThan(a.postings);
  expect(a.pay.leftOut.otherCurrency).toBeGreaterThan(0);
  expect(a.countries.length).toBeGreaterThan(3);
});

test("pages hold every posting once, newest first; past the last is the last", async () => {
  const first = await list(plain, "a", { country: "US" });
  const pages = await Promise.all(
    Array.from({ length: first.pages }, (_, index) => list(plain, "a", { country: "US" }, index + 1)),
  );
  const all = pages.flatMap(({ postings }) => postings);
  expect(new Set(all.map(({ id }) => id)).size).toBe(first.n);
  expect(all.map(({ firstSeen }) => firstSeen)).toEqual(
    all
      .map(({ firstSeen }) => firstSeen)
      .sort()
      .reverse(),
  );
  expect(first.postings).toHaveLength(20);
  expect(await list(plain, "a", { country: "US" }, 999)).toEqual(pages.at(-1));
});

test("each posting comes with its facts, their evidence in words, and no address but the web's", async () => {
  const { postings } = await list(plain, "b", { skill: "kafka" });
  for (const one of postings) {
    expect(one.skills.map(({ slug }) => slug)).toContain("kafka");
    const evidence = one.evidence.find(({ value }) => value === "kafka");
    expect(evidence).toMatchObject({ fact: "skill", field: "text", text: "Kafka" });
    expect(one.url === null || one.url.startsWith("https://example.com/")).toBe(true);
  }
  expect(postings.some(({ url }) => url === null)).toBe(true);
  const level = (await list(plain, "b", { level: "senior" })).postings[0];
  expect(level).toMatchObject({ seniority: "senior", assumed: false });
  expect(level?.evidence).toContainEqual(expect.objectContaining({ fact: "seniority", text: "Senior" }));
});

test("an unknown employer has none; an old dataset says that its texts are gone", async () => {
  expect(await list(plain, "a", { employer: "Nobody" })).toMatchObject({
    n: 0,
    page: 1,
    pages: 1,
    postings: [],
  });
  await expect(list({ ...plain, dataset: "imported-2026-05-31" }, "a")).rejects.toMatchObject({
    code: "old-dataset",
  });
});

test("the list is counted and sorted without a look at any text, by the role's facts alone", async () => {
  const plans: string[] = [];
  const { prepare } = store.$client;
  const spy = (sql: string) => {
    plans.push(sql);
    return prepare.call(store.$client, sql);
  };
  store.$client.prepare = spy as typeof prepare;
  await list(plain, "a", { skill: "kafka", pay: "stated" });
  store.$client.prepare = prepare;
  const scans = plans.filter((sql) => sql.includes('from "fact"'));
  expect(scans).toHaveLength(2);
  for (const sql of scans) {
    expect(sql).not.toContain('"document"');
    const bound = sql.replaceAll("?", "1");
    const steps = store.$client.prepare(`explain query plan ${bound}`).all() as { detail: string }[];
    const details = steps.map(({ detail }) => detail);
    expect(details[0]).toBe("SEARCH fact USING PRIMARY KEY (market=? AND role=?)");
    expect(details.filter((detail) => detail.startsWith("SCAN"))).toEqual([]);
  }
});
