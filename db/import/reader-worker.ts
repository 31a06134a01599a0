import { parentPort } from "node:worker_threads";
import type { RawPosting } from "@/lib/posting/raw-posting";
import { type ReadPosting, readPosting } from "./read-posting";

/** What a reader thread is asked; it answers with a `ReadPosting[]` in the same order. */
export interface ReaderTask {
  postings: RawPosting[];
  asOf: string;
}

const port = parentPort;
if (!port) throw new Error("reader-worker runs in a thread of its own");
port.on("message", ({ postings, asOf }: ReaderTask) => {
  const read: ReadPosting[] = postings.map((raw) => readPosting(raw, asOf));
  port.postMessage(read);
});
