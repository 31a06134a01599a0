import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { getComparison, importPostings } from "@/db";
import { openStore } from "@/db/open";
import { FEATURED_STEP } from "@/db/sample-steps";
import { modelledIn } from "@/lib/compare/modelled";
import { PUBLISHED_PAIR } from "@/lib/sources/sample-market/published";
import { samplePostings } from "@/lib/sources/sample-market/sample-market";
import { plainView } from "@/lib/view/view";
import { checkFacts } from "./check-facts";
import { checkMarket } from "./check-market";
import { checkReport } from "./check-reports";
import { FEATURED_PAIR } from "./golden-pairs";

const step = FEATURED_STEP;
const FACTS = [
  "/a/postings",
  "/b/seniority/senior",
  "/a/pay/median",
  "/b/pay/n",
  "/gap/median",
  "/skills/jaccard",
];
const MODELLED = [
  ...["/a/pay/bySeniority", "/b/pay/interval", "/a/pay/p25", "/b/employers"],
  ...["/gap/interval", "/gap/verdict", "/gap/likeForLike", "/skills/transfer"],
];

async function* items() {
  for (const { posting } of samplePostings(step.day, step.roles))
    yield { file: "sample", item: { kind: "posting", posting, line: null } as const };
}

const folder = mkdtempSync(path.join(tmpdir(), "crossroles-sample-"));
const store = openStore(path.join(folder, "sample.db"));
let duplicates = 0;

beforeAll(async () => {
  const about = { market: "sample", asOf: step.day, inputs: "test" } as const;
  ({ duplicates } = await importPostings(items(), about, store));
}, 240_000);

afterAll(() => {
  store.$client.close();
  rmSync(folder, { recursive: true, force: true });
});

test("the featured roles at full size show every published figure", { timeout: 60_000 }, async () => {
  expect(duplicates).toBeGreaterThan(300);
  const checked = await checkMarket(
    store,
    ({ asOf, role }) => asOf === step.day && step.roles.includes(role),
  );
  expect(checked.length).toBeGreaterThan(85);
  expect(checked.filter(({ match }) => !match)).toEqual([]);
  const isModelled = modelledIn(await getComparison(plainView(PUBLISHED_PAIR.a, PUBLISHED_PAIR.b), store));
  expect(FACTS.filter(isModelled)).toEqual([]);
  expect(MODELLED.filter((pointer) => !isModelled(pointer))).toEqual([]);
});

test("their report is the one that is kept, and each of its numbers stands in its files", {
  timeout: 60_000,
}, async () => {
  const update = process.env.CROSSROLES_KEEP_REPORTS === "1";
  const { untraced, differs } = await checkReport(store, ...FEATURED_PAIR, update);
  expect(untraced).toEqual([]);
  expect(differs).toBeNull();
});

test("what postings were written to state is read out of their texts", { timeout: 60_000 }, () => {
  const every = (nth: number) => [...samplePostings(step.day)].filter((_, index) => index % nth === 0);
  const { recovered, misses } = checkFacts(every(60));
  expect(misses.slice(0, 5).map(({ miss }) => miss)).toEqual(recovered < 0.995 ? [] : expect.anything());
  expect(recovered).toBeGreaterThanOrEqual(0.995);
});
