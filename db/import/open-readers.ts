import { Worker } from "node:worker_threads";
import { type Reader, type ReadPosting, readHere } from "./read-posting";
import type { ReaderTask } from "./reader-worker";

const THREADS = 2;
/** Bounds a thread's garbage; it needs a third of it, and is no slower for it. */
const LIMITS = { maxOldGenerationSizeMb: 120, maxYoungGenerationSizeMb: 8 };
/** Fewer postings are read before a thread has started. */
const WORTH_THREADS = 250;

interface Thread {
  worker: Worker;
  /** What it was given and has not answered, oldest first. */
  tasks: { resolve(read: ReadPosting[]): void; reject(error: Error): void }[];
}

/** Lets postings be read in threads beside this one, started at the first large batch. A thread that fails rejects what it was given. */
export function openReaders(): { read: Reader; close(): Promise<void> } {
  const threads: Thread[] = [];
  return {
    read: (postings, asOf) => {
      if (threads.length === 0 && postings.length < WORTH_THREADS) return readHere(postings, asOf);
      while (threads.length < THREADS) threads.push(startThread());
      const idlest = threads.reduce((x, y) => (y.tasks.length < x.tasks.length ? y : x));
      return new Promise((resolve, reject) => {
        idlest.tasks.push({ resolve, reject });
        idlest.worker.postMessage({ postings, asOf } satisfies ReaderTask);
      });
    },
    close: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

function startThread(): Thread {
  const worker = new Worker(new URL("./reader-thread.js", import.meta.url), {
    resourceLimits: LIMITS,
  });
  const tasks: Thread["tasks"] = [];
  worker.on("message", (read: ReadPosting[]) => tasks.shift()?.resolve(read));
  worker.on("error", (error: Error) => {
    for (const { reject } of tasks.splice(0)) reject(error);
  });
  return { worker, tasks };
}
