import {
  SAMPLE_DAYS,
  type SampleDay,
  sampleItems,
  sampleSize,
} from "@/lib/sources/sample-market/sample-market";
import { importPostings } from "./import/import-postings";
import { type Store, store as sharedStore } from "./open";

const FEATURED = ["full-stack-developer", "backend-developer"];
/** A later day closes the one before, so May comes whole before June; of June the featured roles come first. */
const STEPS: { day: SampleDay; roles?: string[] }[] = [
  { day: SAMPLE_DAYS.may },
  { day: SAMPLE_DAYS.june, roles: FEATURED },
  { day: SAMPLE_DAYS.june },
];

export interface SampleProgress {
  /** Postings read so far, of `total`. */
  read: number;
  total: number;
}

/**
 * Loads the modelled sample into the sample market through the ordinary import, and shows it after each of three steps.
 * `featuredOnly` loads Full-Stack and Backend alone. Safe to repeat and to take up again.
 */
export async function loadSample(
  {
    onProgress = () => {},
    featuredOnly = false,
  }: { onProgress?: (progress: SampleProgress) => void; featuredOnly?: boolean } = {},
  store: Store = sharedStore(),
): Promise<void> {
  const steps = featuredOnly
    ? [SAMPLE_DAYS.may, SAMPLE_DAYS.june].map((day) => ({ day, roles: FEATURED }))
    : STEPS;
  const total = steps.reduce((sum, { day, roles }) => sum + sampleSize(day, roles), 0);
  let done = 0;
  for (const { day, roles } of steps) {
    await importPostings(
      sampleItems(day, roles),
      {
        market: "sample",
        asOf: day,
        inputs: `sample ${roles?.join(" ") ?? "all"}`,
        onProgress: (read) => onProgress({ read: done + read, total }),
      },
      store,
    );
    done += sampleSize(day, roles);
  }
}
