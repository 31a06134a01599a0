import { isDeepStrictEqual } from "node:util";
import { and, asc, count, eq, gt } from "drizzle-orm";
import { rollUp } from "@/lib/compare/roll-up";
import { extractFacts } from "@/lib/extract/extract";
import { currencyOf } from "@/lib/posting/countries";
import { payCellOf, skillSetsOfRole } from "./dataset/beside-profiles";
import { type CurrentFacts, currentFacts } from "./dataset/current-facts";
import { factsOf } from "./facts";
import { type Dataset, newestDatasets } from "./get-dataset";
import { factColumns, storedEvidence, storedPosting } from "./import/read-posting";
import { type Store, store as sharedStore } from "./open";
import { document, fact, payCell, posting, profile, skillSet } from "./schema";
import { skillCategories } from "./skill-names";

const BATCH = 500;

/** Something stored that the postings do not bear out. */
export interface Difference {
  kind: "posting" | "fact" | "profile" | "dataset";
  where: string;
  what: string;
}

export interface Verification {
  datasets: string[];
  postings: number;
  facts: number;
  profiles: number;
  differences: Difference[];
}

/** What is done of reading postings again, or of working out the profiles of the roles they have. */
export type OnVerified = (step: "postings" | "roles", done: number, of: number) => void;

/** Recounts each market's newest dataset from its postings: texts to facts, facts to profiles. Changes nothing. */
export async function verify(
  onProgress: OnVerified = () => {},
  store: Store = sharedStore(),
): Promise<Verification> {
  const result: Verification = { datasets: [], postings: 0, facts: 0, profiles: 0, differences: [] };
  store.$client.transaction(() => {
    for (const dataset of newestDatasets(store)) {
      result.datasets.push(dataset.id);
      verifyPostings(store, dataset, result, onProgress);
      const current = currentFacts(store, dataset.market, dataset.asOf);
      verifyFacts(store, dataset, current, result);
      verifyProfiles(store, dataset, current, result, onProgress);
    }
  })();
  return result;
}

function verifyPostings(store: Store, dataset: Dataset, result: Verification, onProgress: OnVerified) {
  const before = result.postings;
  const stored = store.select({ n: count() }).from(posting).where(eq(posting.market, dataset.market)).get();
  const of = stored?.n ?? 0;
  for (let after = 0; ; ) {
    const batch = postingsAfter(store, dataset.market, after);
    for (const { posting: row, document: doc } of batch) {
      const facts = extractFacts(storedPosting(row, doc));
      const read = factColumns(facts);
      for (const name of Object.keys(read) as (keyof typeof read)[]) {
        if (same(read[name], row[name])) continue;
        result.differences.push({
          kind: "posting",
          where: `${row.source} ${row.key} (${row.title})`,
          what: `${name} is ${show(row[name])}, read again ${show(read[name])}`,
        });
      }
      if (!same(storedEvidence(facts), doc.evidence)) {
        result.differences.push({
          kind: "posting",
          where: `${row.source} ${row.key}`,
          what: "other evidence",
        });
      }
    }
    result.postings += batch.length;
    onProgress("postings", result.postings - before, of);
    if (batch.length < BATCH) return;
    after = batch.at(-1)?.posting.id ?? after;
  }
}

// By id, since skipping rows already read would read them all again.
function postingsAfter(store: Store, market: Dataset["market"], after: number) {
  return store
    .select()
    .from(posting)
    .innerJoin(document, eq(document.id, posting.documentId))
    .where(and(eq(posting.market, market), gt(posting.id, after)))
    .orderBy(asc(posting.id))
    .limit(BATCH)
    .all();
}

function verifyFacts(store: Store, dataset: Dataset, current: CurrentFacts, result: Verification) {
  const { roles, postings, duplicates } = current;
  for (const [name, recounted] of Object.entries({ postings, duplicates })) {
    const stored = dataset[name as "postings" | "duplicates"];
    if (stored !== recounted) {
      result.differences.push({
        kind: "dataset",
        where: dataset.id,
        what: `${name} is ${stored}, recounted ${recounted}`,
      });
    }
  }
  const stored = store
    .selectDistinct({ role: fact.role })
    .from(fact)
    .where(eq(fact.market, dataset.market))
    .all();
  for (const role of new Set([...roles.keys(), ...stored.map((row) => row.role)])) {
    const kept = factsOf(store, dataset.market, role);
    const recounted = roles.get(role) ?? [];
    result.facts += kept.length;
    if (same(kept, recounted)) continue;
    result.differences.push({
      kind: "fact",
      where: `${dataset.id} ${role}`,
      what: `${kept.length} facts stored, ${recounted.length} recounted`,
    });
  }
}

function verifyProfiles(
  store: Store,
  dataset: Dataset,
  { roles }: CurrentFacts,
  result: Verification,
  onProgress: OnVerified,
) {
  const stored = new Map(
    store
      .select()
      .from(profile)
      .where(eq(profile.dataset, dataset.id))
      .all()
      .map((row) => [[row.role, row.country, row.workMode, row.seniority].join("/"), row.data]),
  );
  result.profiles += stored.size;
  const beside = new Map<string, object>();
  let done = 0;
  for (const [role, facts] of roles) {
    onProgress("roles", done++, roles.size);
    for (const { key, profile: recounted } of rollUp(
      facts,
      { home: dataset.home, currencyOf },
      skillCategories(store),
    )) {
      const cell = payCellOf(recounted);
      if (cell) beside.set(`pay cell ${[role, ...Object.values(key)].join("/")}`, cell);
      if (!key.country && !key.workMode && !key.seniority)
        beside.set(`skill sets ${role}`, skillSetsOfRole(store, facts, recounted));
      const where = [role, key.country, key.workMode, key.seniority].join("/");
      if (!same(stored.get(where), recounted)) {
        result.differences.push({
          kind: "profile",
          where: `${dataset.id} ${where}`,
          what: whatDiffers(stored.get(where), recounted),
        });
      }
      stored.delete(where);
    }
  }
  for (const where of stored.keys()) {
    result.differences.push({
      kind: "profile",
      where: `${dataset.id} ${where}`,
      what: "no posting is in it",
    });
  }
  verifyBeside(store, dataset, beside, result);
}

function verifyBeside(store: Store, dataset: Dataset, beside: Map<string, object>, result: Verification) {
  const cells = store.select().from(payCell).where(eq(payCell.dataset, dataset.id)).all();
  const sets = store.select().from(skillSet).where(eq(skillSet.dataset, dataset.id)).all();
  const stored = new Map<string, object>([
    ...cells.map(({ role, country, workMode, seniority, dataset: _, ...cell }): [string, object] => [
      `pay cell ${[role, country, workMode, seniority].join("/")}`,
      cell,
    ]),
    ...sets.map(({ role, data }): [string, object] => [`skill sets ${role}`, data]),
  ]);
  for (const name of new Set([...beside.keys(), ...stored.keys()])) {
    const [kept, recounted] = [stored.get(name), beside.get(name)];
    if (same(kept, recounted)) continue;
    const what = recounted ? whatDiffers(kept, recounted) : "no profile shows a figure for it";
    result.differences.push({ kind: "profile", where: `${dataset.id} ${name}`, what });
  }
}

function whatDiffers(stored: object | undefined, recounted: object): string {
  if (!stored) return "it is missing";
  const names = Object.entries(recounted).filter(([name, value]) => !same(value, Reflect.get(stored, name)));
  return `${names.map(([name]) => name).join(", ")} differ`;
}

/** Equality as JSON keeps it: what is undefined is absent. */
function same(x: unknown, y: unknown): boolean {
  return isDeepStrictEqual(x, y) || isDeepStrictEqual(plain(x), plain(y));
}

const plain = (value: unknown) => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
const show = (value: unknown) => JSON.stringify(value)?.slice(0, 120);
