import { and, type Column, eq, getTableColumns, isNotNull, notInArray, sql } from "drizzle-orm";
import { employerKey } from "@/lib/posting/employer-key";
import { refreshDataset } from "../dataset/refresh-dataset";
import type { Store } from "../open";
import { document, type ImportSummary, importRun, type Market, posting, stage } from "../schema";

interface Run {
  id: number;
  market: Market;
  asOf: string;
}

/** Merges an import's stage into the live postings and shows the dataset: one transaction, all or nothing. */
export function mergeStage(store: Store, run: Run, counts: Omit<ImportSummary, "duplicates">): ImportSummary {
  return store.$client
    .transaction(() => {
      mergePostings(store, run);
      const { duplicates } = refreshDataset(store, run);
      const summary = { ...counts, duplicates };
      store
        .update(importRun)
        .set({ finishedAt: new Date().toISOString(), summary })
        .where(eq(importRun.id, run.id))
        .run();
      return summary;
    })
    .immediate();
}

function mergePostings(store: Store, run: Run) {
  const execute = (statement: string) => store.$client.prepare(statement).run(run);
  store.$client.function("employer_key", { deterministic: true }, (name) => employerKey(String(name)));
  execute(NEW_EMPLOYERS);
  execute(NEW_POSTINGS);
  execute(SEEN_AGAIN);
  store.delete(stage).where(eq(stage.importId, run.id)).run();
  dropUnusedDocuments(store);
}

// Staged postings go over within the database: through this process each would take ten times as long. Their order
// gives them the same numbers however they were staged.

const NEW_EMPLOYERS = `
  insert or ignore into employer (key, name) select employer_key(row ->> 'employer'), row ->> 'employer'
  from stage where import_id = :id and row is not null order by source, key`;

const NEW_POSTINGS = `
  insert into posting (${columns(({ name }) => name)}) select ${columns(stagedValue)}
  from stage join employer on employer.key = employer_key(row ->> 'employer')
  where import_id = :id and row is not null order by source, stage.key
  on conflict (market, source, key) do update set ${columns(updated)}`;

const SEEN_AGAIN = `
  update posting set last_seen = max(posting.last_seen, stage.last_seen), closed_at = stage.closed_at from stage
  where stage.import_id = :id and stage.row is null
  and posting.market = :market and posting.source = stage.source and posting.key = stage.key`;

function columns(write: (column: Column, name: string) => string): string {
  return Object.entries(getTableColumns(posting))
    .filter(([name]) => name !== "id")
    .map(([name, column]) => write(column, name))
    .join();
}

/** Where a posting's column stands in its stage: in one of the same name, or in the row. */
function stagedValue(column: Column, name: string): string {
  if (name === "market") return ":market";
  if (name === "employerId") return "employer.id";
  if (name in stage) return `stage.${column.name}`;
  return `row ${column.dataType === "json" ? "->" : "->>"} '${name}'`;
}

function updated({ name }: Column): string {
  if (name === "first_seen") return `${name} = min(${name}, excluded.${name})`;
  if (name === "last_seen") return `${name} = max(${name}, excluded.${name})`;
  return `${name} = excluded.${name}`;
}

/** Texts of postings that an update replaced, and of stages that were overwritten. */
function dropUnusedDocuments(store: Store) {
  const used = store.select({ id: posting.documentId }).from(posting);
  const waiting = store
    .select({ id: sql<number>`${stage.documentId}` })
    .from(stage)
    .where(isNotNull(stage.documentId));
  store
    .delete(document)
    .where(and(notInArray(document.id, used), notInArray(document.id, waiting)))
    .run();
}
