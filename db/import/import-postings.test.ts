import { expect, test } from "vitest";
import type { RawPosting } from "@/lib/posting/raw-posting";
import type { SourceItem } from "@/lib/sources/source";
import { plainView, withFilter } from "@/lib/view/view";
import { getComparison } from "../get-comparison";
import { getShownDataset } from "../get-dataset";
import { getStatus } from "../get-status";
import { listRejects } from "../list-rejects";
import { openStore, type Store } from "../open";
import { verify } from "../verify";
import { type ImportOptions, importPostings } from "./import-postings";

const options: ImportOptions = { market: "imported", asOf: "2026-06-30", inputs: "test" };

function raw(part: Partial<RawPosting>): RawPosting {
  return {
    source: "test",
    id: null,
    title: "Backend Engineer",
    employer: "Example Works",
    locations: ["Berlin, Germany"],
    description: "You will build services in Go with PostgreSQL.",
    url: null,
    publishedAt: "2026-06-01",
    closedAt: null,
    lastSeenAt: null,
    stated: {},
    ...part,
  };
}

async function* items(postings: RawPosting[], failAfter = Number.POSITIVE_INFINITY) {
  for (const [index, posting] of postings.entries()) {
    if (index >= failAfter) throw new Error("killed");
    yield { file: "test.jsonl", item: { kind: "posting", posting, line: index + 1 } satisfies SourceItem };
  }
}

const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    raw({
      id: `p${index}`,
      title: index % 2 ? "Senior Full Stack Developer" : "Backend Engineer",
      employer: `Employer ${index % 37}`,
      description: `Opening ${index}. You will write TypeScript and SQL.`,
      locations: [index % 3 ? "New York, NY" : "Berlin, Germany"],
      stated: {
        pay: [{ min: 90_000 + index * 50, max: 110_000 + index * 50, currency: "USD", period: "year" }],
      },
    }),
  );

const compareBoth = (store: Store) =>
  getComparison(plainView("backend-developer", "full-stack-developer"), store);

test("postings go in and a comparison that verifies comes out", async () => {
  const store = openStore(":memory:");
  const result = await importPostings(items(many(600)), options, store);
  expect(result).toMatchObject({ read: 600, added: 600, updated: 0, unchanged: 0, rejected: 0 });
  const comparison = await compareBoth(store);
  expect(comparison.dataset).toMatchObject({ id: "imported-2026-06-30", market: "imported", postings: 600 });
  expect([comparison.a.postings, comparison.b.postings]).toEqual([300, 300]);
  expect(comparison.a.pay).toMatchObject({ country: "US", currency: "USD", n: 200 });
  const verified = await verify(() => {}, store);
  expect(verified).toMatchObject({ postings: 600, differences: [] });
});

test("the same again adds nothing, a changed text updates, and the count stays", async () => {
  const store = openStore(":memory:");
  await importPostings(items(many(50)), options, store);
  const before = await compareBoth(store);
  const again = await importPostings(items(many(50)), options, store);
  expect(again).toMatchObject({ added: 0, updated: 0, unchanged: 50 });
  expect(await compareBoth(store)).toEqual(before);
  const edited = many(50).map((one, index) => (index ? one : { ...one, description: "Kafka and Redis." }));
  expect(await importPostings(items(edited), options, store)).toMatchObject({ updated: 1, unchanged: 49 });
  expect((await verify(() => {}, store)).differences).toEqual([]);
});

test("an import that dies shows nothing and is taken up where it stopped", async () => {
  const store = openStore(":memory:");
  await importPostings(items(many(20)), options, store);
  const before = await compareBoth(store);
  const larger = { ...options, inputs: "larger" };
  await expect(importPostings(items(many(1200), 700), larger, store)).rejects.toThrow("killed");
  expect(await compareBoth(store)).toEqual(before);
  expect((await getStatus(store)).unfinished).toMatchObject([{ inputs: "larger", staged: 500 }]);
  const result = await importPostings(items(many(1200)), larger, store);
  expect(result).toMatchObject({ resumed: true, added: 1180, unchanged: 20 });
  expect((await getShownDataset(store))?.postings).toBe(1200);
  expect((await getStatus(store)).unfinished).toEqual([]);
  expect((await verify(() => {}, store)).differences).toEqual([]);
});

test("a later day opens the next dataset; what was not seen for 60 days is no longer active", async () => {
  const store = openStore(":memory:");
  await importPostings(items(many(40)), options, store);
  await importPostings(items(many(10)), { ...options, asOf: "2026-09-15" }, store);
  expect((await getShownDataset(store))?.postings).toBe(10);
  const old = await getComparison(
    { ...plainView("backend-developer", "full-stack-developer"), dataset: "imported-2026-06-30" },
    store,
  );
  expect(old.a.postings).toBe(20);
  const several = withFilter(
    { ...plainView("backend-developer", "full-stack-developer"), dataset: "imported-2026-06-30" },
    "level",
    ["mid", "senior"],
  );
  await expect(getComparison(several, store)).rejects.toThrow(/newest dataset/);
});

test("a day before the newest dataset is refused", async () => {
  const store = openStore(":memory:");
  await importPostings(items(many(5)), options, store);
  await expect(importPostings(items(many(5)), { ...options, asOf: "2026-06-29" }, store)).rejects.toThrow(
    /already stands at 2026-06-30/,
  );
});

test("one posting in several places is one, open in all of them", async () => {
  const store = openStore(":memory:");
  const places = ["Berlin, Germany", "Paris, France", "New York, NY"];
  const postings = places.map((place, index) => raw({ id: `p${index}`, locations: [place] }));
  const result = await importPostings(items(postings), options, store);
  expect(result).toMatchObject({ added: 3, duplicates: 2 });
  const { a } = await compareBoth(store);
  expect(a).toMatchObject({ postings: 1, duplicates: 2 });
  expect(a.countries.map(({ code }) => code).sort()).toEqual(["DE", "FR", "US"]);
});

test("several values of a filter are counted once each posting", async () => {
  const store = openStore(":memory:");
  await importPostings(items(many(60)), options, store);
  const view = plainView("backend-developer", "full-stack-developer");
  const both = await getComparison(withFilter(view, "country", ["DE", "US"]), store);
  const all = await getComparison(view, store);
  expect(both.a.postings).toBe(all.a.postings);
  expect(both.a.pay).toMatchObject({ country: null, currency: "USD" });
});

test("a dry run counts and changes nothing", async () => {
  const store = openStore(":memory:");
  const result = await importPostings(items(many(10)), { ...options, dryRun: true }, store);
  expect(result).toMatchObject({ read: 10, added: 10 });
  expect(await getShownDataset(store)).toBeNull();
  expect((await getStatus(store)).unfinished).toEqual([]);
});

test("rejects keep their file, line and reason", async () => {
  const store = openStore(":memory:");
  async function* mixed() {
    yield* items([raw({})]);
    const item: SourceItem = { kind: "reject", line: 7, reason: "no title", excerpt: "{}" };
    yield { file: "test.jsonl", item };
  }
  const result = await importPostings(mixed(), options, store);
  expect(result).toMatchObject({ read: 2, added: 1, rejected: 1, reasons: [{ reason: "no title", n: 1 }] });
  const { total, rejects } = await listRejects({ limit: 10 }, store);
  expect(total).toBe(1);
  expect(rejects[0]).toMatchObject({ file: "test.jsonl", line: 7, reason: "no title" });
});

test("verify finds what was tampered with", async () => {
  const store = openStore(":memory:");
  await importPostings(items(many(30)), options, store);
  store.$client.exec("update profile set data = json_set(data, '$.postings', 99) where country = ''");
  store.$client.exec("update posting set seniority = 'staff' where id = 1");
  const { differences } = await verify(() => {}, store);
  expect(new Set(differences.map(({ kind }) => kind))).toEqual(new Set(["posting", "fact", "profile"]));
});

test("verify recounts what stands beside the profiles too", async () => {
  const store = openStore(":memory:");
  await importPostings(items(many(200)), options, store);
  store.$client.exec(
    "update pay_cell set n = n + 1 where country = 'US' and work_mode = '' and seniority = ''",
  );
  store.$client.exec("delete from skill_set where role = 'backend-developer'");
  const { differences } = await verify(() => {}, store);
  expect(differences.map(({ where, what }) => `${where}: ${what}`).sort()).toEqual([
    "imported-2026-06-30 pay cell backend-developer/US//: n differ",
    "imported-2026-06-30 pay cell full-stack-developer/US//: n differ",
    "imported-2026-06-30 skill sets backend-developer: it is missing",
  ]);
});

test("a role whose facts did not change is taken over with all that stands beside its profiles", async () => {
  const store = openStore(":memory:");
  await importPostings(items(many(200)), options, store);
  await importPostings(items(many(200)), { ...options, asOf: "2026-07-10" }, store);
  const counts = store.$client
    .prepare(
      "select dataset, count(*) n from pay_cell group by 1 union all select dataset, count(*) from skill_set group by 1",
    )
    .all() as { dataset: string; n: number }[];
  const of = (dataset: string) => counts.filter((row) => row.dataset === dataset).map(({ n }) => n);
  expect(of("imported-2026-07-10")).toEqual(of("imported-2026-06-30"));
  expect(of("imported-2026-07-10")[1]).toBe(2);
  expect((await verify(() => {}, store)).differences).toEqual([]);
});

test("an empty store has no dataset and says how to get one", async () => {
  const store = openStore(":memory:");
  expect(await getShownDataset(store)).toBeNull();
  await expect(compareBoth(store)).rejects.toThrow(/npx crossroles import/);
});
