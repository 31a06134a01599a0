import { samplePostings } from "@/lib/sources/sample-market/sample-market";
import { dropMarket } from "./drop-market";
import { getShownDataset, newestDatasets } from "./get-dataset";
import { importPostings } from "./import/import-postings";
import { openReaders } from "./import/open-readers";
import type { ImportItem } from "./import/stage-items";
import { type Store, store as sharedStore } from "./open";
import { inputsOf, isOutdated, runOf, SAMPLE_STEPS, type SampleStep, sizeOfStep } from "./sample-steps";
import { showMarket } from "./settings";

export interface LoadSampleOptions {
  /** `read` postings of `total`. */
  onProgress?: (read: number, total: number) => void;
  /** Leave the imported market shown where there is one. */
  inBackground?: boolean;
  steps?: readonly SampleStep[];
}

/**
 * Loads the modelled sample through the ordinary import, in steps that each show what is there so far. Steps that are
 * finished are passed over, so it may be repeated or taken up again. A sample of another edition makes way first.
 */
export async function loadSample(
  { onProgress = () => {}, inBackground = false, steps = SAMPLE_STEPS }: LoadSampleOptions = {},
  store: Store = sharedStore(),
): Promise<void> {
  if (isOutdated(store)) dropMarket(store, "sample");
  const total = steps.reduce((sum, step) => sum + sizeOfStep(step), 0);
  const readers = openReaders();
  let done = 0;
  try {
    for (const step of steps) {
      if (!runOf(store, step)?.isFinished) {
        await importPostings(
          itemsOf(step),
          {
            market: "sample",
            asOf: step.day,
            inputs: inputsOf(step),
            read: readers.read,
            // The last merge is the largest: it may have the memory that the threads held.
            onMerge: () => step === steps.at(-1) && void readers.close(),
            onProgress: (read) => onProgress(done + read, total),
          },
          store,
        );
      }
      done += sizeOfStep(step);
      onProgress(done, total);
      if (inBackground && newestDatasets(store).some(({ market }) => market === "imported"))
        showMarket(store, "imported");
    }
  } finally {
    await readers.close();
  }
  if (!inBackground) showMarket(store, "sample");
}

function* itemsOf({ day, roles }: SampleStep): Generator<ImportItem> {
  for (const { posting } of samplePostings(day, roles))
    yield { file: "sample", item: { kind: "posting", posting, line: null } };
}

/** Whether starting should load the sample: it is of another edition, or not there whole where nothing was imported. */
export async function wantsSample(store: Store = sharedStore()): Promise<boolean> {
  if (isOutdated(store)) return true;
  const shown = await getShownDataset(store);
  return shown?.market !== "imported" && !SAMPLE_STEPS.every((step) => runOf(store, step)?.isFinished);
}
