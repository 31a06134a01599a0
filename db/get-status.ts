import { statSync } from "node:fs";
import { countDistinct, desc, eq, isNull, sql } from "drizzle-orm";
import { type Dataset, getShownDataset, toDataset } from "./get-dataset";
import { type Store, store as sharedStore } from "./open";
import { dataset, importRun, posting, profile, stage } from "./schema";

export interface Status {
  path: string;
  bytes: number;
  /** Newest first. */
  datasets: (Dataset & { roles: number; isShown: boolean })[];
  /** Of both markets, active or not. */
  storedPostings: number;
  unfinished: { inputs: string; startedAt: string; staged: number }[];
}

/** What the database holds: datasets, newest first, and imports that have not been finished. */
export async function getStatus(store: Store = sharedStore()): Promise<Status> {
  const shown = await getShownDataset(store);
  const path = store.$client.name;
  return {
    path,
    bytes: path === ":memory:" ? 0 : statSync(path).size,
    datasets: store
      .select()
      .from(dataset)
      .orderBy(desc(dataset.asOf))
      .all()
      .map((row) => ({ ...toDataset(row), roles: rolesIn(store, row.id), isShown: row.id === shown?.id })),
    storedPostings: store.select({ n: sql<number>`count(*)` }).from(posting).get()?.n ?? 0,
    unfinished: store
      .select({
        inputs: importRun.inputs,
        startedAt: importRun.startedAt,
        staged: sql<number>`count(${stage.key})`,
      })
      .from(importRun)
      .leftJoin(stage, eq(stage.importId, importRun.id))
      .where(isNull(importRun.finishedAt))
      .groupBy(importRun.id)
      .all(),
  };
}

function rolesIn(store: Store, id: string): number {
  const row = store
    .select({ roles: countDistinct(profile.role) })
    .from(profile)
    .where(eq(profile.dataset, id))
    .get();
  return row?.roles ?? 0;
}
