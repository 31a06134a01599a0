import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { RawPosting } from "@/lib/posting/raw-posting";
import { plainView } from "@/lib/view/view";
import { bringUpToDate } from "./bring-up-to-date";
import { dropMarket } from "./drop-market";
import { getComparison } from "./get-comparison";
import { getShownDataset } from "./get-dataset";
import { getStatus } from "./get-status";
import { importPostings } from "./import/import-postings";
import { wantsSample } from "./load-sample";
import { openStore, type Store } from "./open";
import { countOlderReadings, readAgain } from "./read-again";
import { document, importRun, posting, profile } from "./schema";
import { showMarket, writeSetting } from "./settings";
import { verify } from "./verify";

const postings = Array.from(
  { length: 40 },
  (_, index): RawPosting => ({
    source: "test",
    id: `p${index}`,
    title: index % 2 ? "Senior Backend Engineer" : "Full Stack Developer",
    employer: `Employer ${index % 9}`,
    locations: ["Berlin, Germany"],
    description: `Opening ${index}. You will write TypeScript, SQL and tests.`,
    url: null,
    publishedAt: "2026-06-01",
    closedAt: null,
    lastSeenAt: "2026-06-20",
    stated: {},
  }),
);

async function* items() {
  for (const one of postings)
    yield { file: "test", item: { kind: "posting", posting: one, line: null } as const };
}

const importInto = (store: Store, market: "imported" | "sample") =>
  importPostings(items(), { market, asOf: "2026-06-30", inputs: "test" }, store);

const figures = async (store: Store) => {
  const { a, b } = await getComparison(
    { ...plainView("backend-developer", "full-stack-developer"), dataset: "imported" },
    store,
  );
  return [a, b];
};

/** As an older version left it: other facts, under its own name. */
function age(store: Store, n: number) {
  const ids = store.select({ id: posting.id }).from(posting).limit(n).all();
  for (const { id } of ids) {
    const hash = store.select().from(posting).where(eq(posting.id, id)).get()?.hash.split(" ").at(-1);
    store
      .update(posting)
      .set({ hash: `2001-01-01 ${hash}`, role: "plumber", skills: [] })
      .where(eq(posting.id, id))
      .run();
  }
}

test("postings of an older reader are counted, and read again from their stored texts", async () => {
  const store = openStore(":memory:");
  await importInto(store, "imported");
  const before = await figures(store);
  expect(await countOlderReadings(store)).toEqual({ older: 0, of: 40 });
  age(store, 15);
  expect(await countOlderReadings(store)).toEqual({ older: 15, of: 40 });
  const seen = store.select({ at: posting.lastSeen }).from(posting).all();
  expect(await readAgain(() => {}, store)).toBe(15);
  expect(await countOlderReadings(store)).toEqual({ older: 0, of: 40 });
  expect((await verify(() => {}, store)).differences).toEqual([]);
  expect(await figures(store)).toEqual(before);
  expect(store.select({ at: posting.lastSeen }).from(posting).all()).toEqual(seen);
  expect(await importInto(store, "imported")).toMatchObject({ unchanged: 40, updated: 0 });
});

test("reading again leaves the market shown that was", async () => {
  const store = openStore(":memory:");
  await importInto(store, "imported");
  await importInto(store, "sample");
  age(store, 3);
  await readAgain(() => {}, store);
  expect((await getShownDataset(store))?.market).toBe("sample");
});

test("profiles computed another way than now are computed again, once", async () => {
  const store = openStore(":memory:");
  await importInto(store, "imported");
  const before = await figures(store);
  store
    .update(profile)
    .set({ data: { ...store.select().from(profile).get()?.data, postings: 0 } as never })
    .run();
  writeSetting(store, "profiles imported", "another");
  store.$client.exec("update roll_up set digest = 'another'");
  const told: string[] = [];
  await bringUpToDate(store, () => told.push("working"));
  await bringUpToDate(store, () => told.push("again"));
  expect(told).toEqual(["working"]);
  expect(await figures(store)).toEqual(before);
});

test("a dropped market leaves nothing behind and the other one whole", async () => {
  const store = openStore(":memory:");
  await importInto(store, "imported");
  await importInto(store, "sample");
  dropMarket(store, "sample");
  showMarket(store, "imported");
  const { datasets, storedPostings } = await getStatus(store);
  expect([datasets.map(({ id }) => id), storedPostings]).toEqual([["imported-2026-06-30"], 40]);
  expect(store.select().from(document).all()).toHaveLength(40);
  expect(store.select().from(importRun).all()).toHaveLength(1);
  expect((await verify(() => {}, store)).differences).toEqual([]);
});

test("starting loads a sample of another edition again, even where imported postings are shown", async () => {
  const store = openStore(":memory:");
  await importInto(store, "imported");
  expect(await wantsSample(store)).toBe(false);
  await importInto(store, "sample");
  showMarket(store, "imported");
  expect(await wantsSample(store)).toBe(true);
});
