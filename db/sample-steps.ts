import { and, eq, notInArray, sql } from "drizzle-orm";
import { EXTRACTION } from "@/lib/extract/extract";
import {
  SAMPLE,
  SAMPLE_DAYS,
  type SampleDay,
  sampleSize,
  sampleTargets,
} from "@/lib/sources/sample-market/sample-market";
import { PROFILES } from "./dataset/refresh-profiles";
import type { Store } from "./open";
import { importRun } from "./schema";

/** One import of the sample's: some roles of one day. */
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
export const SAMPLE_STEPS: readonly SampleStep[] = [
  stepOf(SAMPLE_DAYS.may, true),
  stepOf(SAMPLE_DAYS.may, false),
  FEATURED_STEP,
  stepOf(SAMPLE_DAYS.june, false),
];

/** Of what is stored, only what was written, read and computed as it is now counts as loaded. */
const EDITION = [SAMPLE, EXTRACTION, PROFILES].join(" ");

export const inputsOf = ({ day, roles }: SampleStep) => `sample ${day} ${roles.join(" ")} (${EDITION})`;
export const sizeOfStep = ({ day, roles }: SampleStep) => sampleSize(day, roles);

/** How far a step's import has come: its run, and whether that is finished. Undefined before it begins. */
export function runOf(store: Store, step: SampleStep): { id: number; isFinished: boolean } | undefined {
  const row = store
    .select({ id: importRun.id, finished: sql<number>`${importRun.finishedAt} is not null` })
    .from(importRun)
    .where(and(eq(importRun.market, "sample"), eq(importRun.inputs, inputsOf(step))))
    .orderBy(sql`2 desc`)
    .get();
  return row && { id: row.id, isFinished: row.finished === 1 };
}

/** Whether the stored sample, or a part of it, is of another edition. */
export function isOutdated(store: Store): boolean {
  const current = SAMPLE_STEPS.map(inputsOf);
  const other = store
    .select({ id: importRun.id })
    .from(importRun)
    .where(and(eq(importRun.market, "sample"), notInArray(importRun.inputs, current)))
    .get();
  return other !== undefined;
}
