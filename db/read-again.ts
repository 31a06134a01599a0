import { and, asc, count, eq, gt, not, sql } from "drizzle-orm";
import { extractFacts } from "@/lib/extract/extract";
import { normaliseTitle } from "@/lib/extract/role/normalise-title";
import { recountImported } from "./bring-up-to-date";
import { getDataset } from "./get-dataset";
import {
  factColumns,
  hashReadAgain,
  READER_PREFIX,
  storedEvidence,
  storedPosting,
} from "./import/read-posting";
import { type Store, store as sharedStore } from "./open";
import { document, posting } from "./schema";

const BATCH = 500;

const isOlder = and(
  eq(posting.market, "imported"),
  not(eq(sql`substr(${posting.hash}, 1, ${READER_PREFIX.length})`, READER_PREFIX)),
);

/** How many imported postings were read by an older reader than the present one, of how many. Reads every posting's hash. */
export async function countOlderReadings(
  store: Store = sharedStore(),
): Promise<{ older: number; of: number }> {
  const all = store.select({ n: count() }).from(posting).where(eq(posting.market, "imported")).get();
  const older = store.select({ n: count() }).from(posting).where(isOlder).get();
  return { older: older?.n ?? 0, of: all?.n ?? 0 };
}

/**
 * Reads the stored texts of such postings again and recounts the newest imported dataset; when they were seen stays as
 * it is. Returns how many were read. Throws StoreError if nothing was imported.
 */
export async function readAgain(
  onProgress: (read: number) => void = () => {},
  store: Store = sharedStore(),
): Promise<number> {
  const { asOf } = await getDataset("imported", store);
  let [read, after] = [0, 0];
  for (;;) {
    const batch = olderPostings(store, after);
    store.$client
      .transaction(() => {
        for (const one of batch) readOne(store, one);
      })
      .immediate();
    read += batch.length;
    after = batch.at(-1)?.posting.id ?? after;
    onProgress(read);
    if (batch.length < BATCH) break;
  }
  recountImported(store, asOf);
  return read;
}

function olderPostings(store: Store, after: number) {
  return store
    .select()
    .from(posting)
    .innerJoin(document, eq(document.id, posting.documentId))
    .where(and(isOlder, gt(posting.id, after)))
    .orderBy(asc(posting.id))
    .limit(BATCH)
    .all();
}

function readOne(store: Store, { posting: row, document: doc }: ReturnType<typeof olderPostings>[number]) {
  const clean = storedPosting(row, doc);
  const facts = extractFacts(clean);
  store
    .update(posting)
    .set({
      ...factColumns(facts),
      titleKey: normaliseTitle(clean.title, clean),
      hash: hashReadAgain(row.hash),
    })
    .where(eq(posting.id, row.id))
    .run();
  store
    .update(document)
    .set({ evidence: storedEvidence(facts) })
    .where(eq(document.id, doc.id))
    .run();
}
