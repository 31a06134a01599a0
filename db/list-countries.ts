import { and, eq, ne, sql } from "drizzle-orm";
import { datasetOrThrow } from "./get-dataset";
import { type Store, store as sharedStore } from "./open";
import { profile } from "./schema";

/** Countries with postings of any role in the shown dataset (or the one named), most postings first. */
export async function listCountries(
  datasetId: string | null = null,
  store: Store = sharedStore(),
): Promise<{ code: string; n: number }[]> {
  const dataset = datasetOrThrow(store, datasetId);
  return store
    .select({ code: profile.country, n: sql<number>`sum(${profile.postings})`.as("n") })
    .from(profile)
    .where(
      and(
        eq(profile.dataset, dataset.id),
        ne(profile.country, ""),
        eq(profile.workMode, ""),
        eq(profile.seniority, ""),
      ),
    )
    .groupBy(profile.country)
    .orderBy(sql`n desc`, profile.country)
    .all();
}
