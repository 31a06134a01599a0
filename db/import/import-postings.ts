import { and, desc, eq, isNull } from "drizzle-orm";
import { StoreError } from "../errors";
import { type Store, store as sharedStore } from "../open";
import { dataset, type ImportSummary, importRun, type Market, reject } from "../schema";
import { mergeStage } from "./merge";
import { type Reader, readHere } from "./read-posting";
import { Stage } from "./stage";
import { type ImportItems, stageItems } from "./stage-items";

export interface ImportOptions {
  market: Market;
  /** ISO day that the postings were seen on. */
  asOf: string;
  /** What was asked for: the same inputs take up their own unfinished import. */
  inputs: string;
  /** Read and count, but change nothing. */
  dryRun?: boolean;
  /** How texts are read: in this thread, unless `openReaders` gives others. */
  read?: Reader;
  onProgress?: (read: number) => void;
  /** Called once, before the merge. */
  onMerge?: () => void;
}

export interface ImportResult extends ImportSummary {
  reasons: { reason: string; n: number }[];
  /** An unfinished import of the same inputs was found and taken up. */
  resumed: boolean;
}

/** Imports what a source yields: stages it in short batches, then merges it in one transaction. Throws StoreError if the day lies before the market's newest dataset. */
export async function importPostings(
  items: ImportItems,
  options: ImportOptions,
  store: Store = sharedStore(),
): Promise<ImportResult> {
  refusePast(store, options);
  const { id, resumed } = options.dryRun ? { id: 0, resumed: false } : openRun(store, options);
  const run = { id, market: options.market, asOf: options.asOf };
  const { reasons, ...counts } = await stageItems(items, new Stage(store, run), {
    read: readHere,
    ...options,
  });
  options.onMerge?.();
  const changes = counts.added + counts.updated + counts.unchanged > 0;
  const summary = options.dryRun || !changes ? { ...counts, duplicates: 0 } : mergeStage(store, run, counts);
  if (!options.dryRun) tidy(store);
  return {
    ...summary,
    resumed,
    reasons: [...reasons].map(([reason, n]) => ({ reason, n })).sort((x, y) => y.n - x.n),
  };
}

function refusePast(store: Store, { market, asOf }: ImportOptions) {
  const newest = store
    .select({ asOf: dataset.asOf })
    .from(dataset)
    .where(eq(dataset.market, market))
    .orderBy(desc(dataset.asOf))
    .get();
  if (newest && asOf < newest.asOf) {
    throw new StoreError(
      "past-import",
      `The ${market} market already stands at ${newest.asOf}; postings seen on ${asOf} cannot be placed before it. ` +
        `Import with --as-of ${newest.asOf} or later, or into another database (CROSSROLES_DB).`,
    );
  }
}

/** The unfinished import of the same inputs, else a new one. */
function openRun(store: Store, { market, asOf, inputs }: ImportOptions): { id: number; resumed: boolean } {
  const unfinished = store
    .select({ id: importRun.id })
    .from(importRun)
    .where(
      and(
        eq(importRun.market, market),
        eq(importRun.asOf, asOf),
        eq(importRun.inputs, inputs),
        isNull(importRun.finishedAt),
      ),
    )
    .get();
  if (unfinished) {
    store.delete(reject).where(eq(reject.importId, unfinished.id)).run();
    return { id: unfinished.id, resumed: true };
  }
  const startedAt = new Date().toISOString();
  const { lastInsertRowid } = store.insert(importRun).values({ market, asOf, inputs, startedAt }).run();
  return { id: Number(lastInsertRowid), resumed: false };
}

function tidy(store: Store) {
  store.$client.pragma("incremental_vacuum");
  store.$client.pragma("wal_checkpoint(TRUNCATE)");
  store.$client.pragma("optimize");
}
