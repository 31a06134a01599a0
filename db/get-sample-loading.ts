import { count, eq } from "drizzle-orm";
import { type Store, store as sharedStore } from "./open";
import { runOf, SAMPLE_STEPS, sizeOfStep } from "./sample-steps";
import { stage } from "./schema";

/** How many of the sample's postings have been read so far; null before its loading begins and when it is there whole. */
export async function getSampleLoading(
  store: Store = sharedStore(),
): Promise<{ read: number; total: number } | null> {
  const runs = SAMPLE_STEPS.map((step) => ({ step, run: runOf(store, step) }));
  if (runs.every(({ run }) => !run) || runs.every(({ run }) => run?.isFinished)) return null;
  let read = 0;
  for (const { step, run } of runs) {
    if (run?.isFinished) read += sizeOfStep(step);
    else if (run) read += stagedOf(store, run.id);
  }
  return { read, total: SAMPLE_STEPS.reduce((sum, step) => sum + sizeOfStep(step), 0) };
}

function stagedOf(store: Store, importId: number): number {
  return store.select({ n: count() }).from(stage).where(eq(stage.importId, importId)).get()?.n ?? 0;
}
