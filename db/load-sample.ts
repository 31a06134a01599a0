import { and, eq, isNotNull } from "drizzle-orm";
import {
  SAMPLE_DAYS,
  type SampleDay,
  sampleSize,
  sampleTargets,
} from "@/lib/sources/sample-market/sample-market";
import { getShownDataset, newestDatasets } from "./get-dataset";
import { importPostings } from "./import/import-postings";
import { type Store, store as sharedStore } from "./open";
import { sampleItems } from "./sample-items";
import { importRun, setting } from "./schema";

export interface SampleStep {
  day: SampleDay;
  roles: string[];
}

const FEATURED = ["full-stack-developer", "backend-developer"];

const stepOf = (day: SampleDay, featured: boolean): SampleStep => ({
  day,
  roles: sampleTargets(day)
    .map(({ role }) => role)
    .filter((role) => FEATURED.includes(role) === featured),
});

/** The featured roles of June alone: the first page's figures, at full size. */
export const FEATURED_STEP: SampleStep = stepOf(SAMPLE_DAYS.june, true);

/** May comes whole before June, since a later day opens the next dataset; on each day the featured roles come first. */
const STEPS: readonly SampleStep[] = [
  stepOf(SAMPLE_DAYS.may, true),
  stepOf(SAMPLE_DAYS.may, false),
  FEATURED_STEP,
  stepOf(SAMPLE_DAYS.june, false),
];

export interface LoadSampleOptions {
  /** `read` postings of `total`. */
  onProgress?: (read: number, total: number) => void;
  /** Leave the imported market shown where there is one. */
  inBackground?: boolean;
  steps?: readonly SampleStep[];
}

/**
 * Loads the modelled sample through the ordinary import, in steps that each show what is there so far. Steps that are
 * finished are passed over, so it may be repeated or taken up again.
 */
export async function loadSample(
  { onProgress = () => {}, inBackground = false, steps = STEPS }: LoadSampleOptions = {},
  store: Store = sharedStore(),
): Promise<void> {
  const total = steps.reduce((sum, { day, roles }) => sum + sampleSize(day, roles), 0);
  let done = 0;
  for (const step of steps) {
    if (!isFinished(store, step)) {
      await importPostings(
        sampleItems(step),
        {
          market: "sample",
          asOf: step.day,
          inputs: inputsOf(step),
          onProgress: (read) => onProgress(done + read, total),
        },
        store,
      );
    }
    done += sampleSize(step.day, step.roles);
    onProgress(done, total);
    if (inBackground && newestDatasets(store).some(({ market }) => market === "imported"))
      show(store, "imported");
  }
  if (!inBackground) show(store, "sample");
}

/** Whether starting should load the sample: nothing else is there, and it is not there whole. */
export async function wantsSample(store: Store = sharedStore()): Promise<boolean> {
  const shown = await getShownDataset(store);
  return shown?.market !== "imported" && !STEPS.every((step) => isFinished(store, step));
}

const inputsOf = ({ day, roles }: SampleStep) => `sample ${day} ${roles.join(" ")}`;

function isFinished(store: Store, step: SampleStep): boolean {
  return (
    store
      .select({ id: importRun.id })
      .from(importRun)
      .where(
        and(
          eq(importRun.market, "sample"),
          eq(importRun.inputs, inputsOf(step)),
          isNotNull(importRun.finishedAt),
        ),
      )
      .get() !== undefined
  );
}

function show(store: Store, market: "sample" | "imported") {
  store
    .insert(setting)
    .values({ name: "market", value: market })
    .onConflictDoUpdate({ target: setting.name, set: { value: market } })
    .run();
}
