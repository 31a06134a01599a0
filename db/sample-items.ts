import { Worker } from "node:worker_threads";
import type { ImportItem } from "./import/import-postings";
import type { SampleBatch, SampleOrder } from "./sample-worker";

/** Bounds the thread's garbage; it needs less than half of it. */
const THREAD_MEGABYTES = 220;

/** Writes and reads a sample's postings in a second thread, while this one stores them. Rejects if the thread fails. */
export async function* sampleItems(order: SampleOrder): AsyncGenerator<ImportItem> {
  const worker = new Worker(new URL("./sample-thread.js", import.meta.url), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: THREAD_MEGABYTES },
  });
  const waiting: SampleBatch[] = [];
  let failure: Error | null = null;
  let wake = () => {};
  worker.on("message", (batch: SampleBatch) => {
    waiting.push(batch);
    wake();
  });
  worker.on("error", (error: Error) => {
    failure = error;
    wake();
  });
  try {
    for (;;) {
      if (failure) throw failure;
      const batch = waiting.shift();
      if (batch === null) return;
      if (batch === undefined) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        continue;
      }
      for (const { posting, read } of batch)
        yield { file: "sample", item: { kind: "posting", posting, line: null }, read };
      worker.postMessage("more");
    }
  } finally {
    await worker.terminate();
  }
}
