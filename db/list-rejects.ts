import { desc, eq, sql } from "drizzle-orm";
import { type Store, store as sharedStore } from "./open";
import { importRun, reject } from "./schema";

export interface RejectedInput {
  at: string;
  file: string;
  line: number | null;
  reason: string;
  excerpt: string;
}

/** Input that could not be used, newest import first, in the order it was met; `total` counts all there are. */
export async function listRejects(
  { limit }: { limit: number },
  store: Store = sharedStore(),
): Promise<{ total: number; rejects: RejectedInput[] }> {
  const total = store.select({ n: sql<number>`count(*)` }).from(reject).get()?.n ?? 0;
  const rejects = store
    .select({
      at: reject.at,
      file: reject.file,
      line: reject.line,
      reason: reject.reason,
      excerpt: reject.excerpt,
    })
    .from(reject)
    .innerJoin(importRun, eq(importRun.id, reject.importId))
    .orderBy(desc(importRun.id), reject.id)
    .limit(limit)
    .all();
  return { total, rejects };
}
