import { parentPort, workerData } from "node:worker_threads";
import type { RawPosting } from "@/lib/posting/raw-posting";
import { type SampleDay, samplePostings } from "@/lib/sources/sample-market/sample-market";
import { type ReadPosting, readPosting } from "./import/read-posting";

/** What the thread is asked to write. */
export interface SampleOrder {
  day: SampleDay;
  roles: string[];
}

/** Postings in the order they are written; null after the last. */
export type SampleBatch = { posting: RawPosting; read: ReadPosting }[] | null;

const BATCH = 250;
/** Batches that may wait unread, so that memory stays bounded. */
const AHEAD = 6;

const port = parentPort;
if (!port) throw new Error("sample-worker runs in a thread of its own");
const { day, roles } = workerData as SampleOrder;
const wanted = { batches: AHEAD };
let wake = () => {};
port.on("message", () => {
  wanted.batches++;
  wake();
});

let batch: NonNullable<SampleBatch> = [];
for (const { posting } of samplePostings(day, roles)) {
  batch.push({ posting, read: readPosting(posting, day) });
  if (batch.length === BATCH) await send();
}
await send();
port.postMessage(null);
port.close();

async function send() {
  while (wanted.batches === 0) {
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  }
  wanted.batches--;
  port?.postMessage(batch);
  batch = [];
}
