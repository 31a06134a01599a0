import { sql } from "drizzle-orm";
import { ROLES } from "@/lib/posting/roles";
import { isPublishedMedian } from "@/lib/sources/sample-market/calibrated";
import { datasetOrThrow } from "./get-dataset";
import { type Store, store as sharedStore } from "./open";
import { profile } from "./schema";
import { unfiltered } from "./unfiltered";

export interface RoleSummary {
  slug: string;
  name: string;
  short: string;
  postings: number;
  /** `modelled` if the median follows from the sample's model. */
  pay: { country: string; currency: string; n: number; median: number | null; modelled: boolean };
}

/** Every role of the vocabulary with its postings and median pay in the shown dataset (or the one named), by name. */
export async function listRoles(
  datasetId: string | null = null,
  store: Store = sharedStore(),
): Promise<RoleSummary[]> {
  const dataset = datasetOrThrow(store, datasetId);
  const pay = (path: string) => sql<number | null>`${profile.data} ->> ${`$.pay.${path}`}`;
  const rows = store
    .select({
      role: profile.role,
      postings: profile.postings,
      n: pay("n"),
      median: pay("median"),
      currency: sql<string>`${profile.data} ->> '$.pay.currency'`,
    })
    .from(profile)
    .where(unfiltered(dataset.id))
    .all();
  const byRole = new Map(rows.map((row) => [row.role, row]));
  return ROLES.map(({ slug, name, short }) => {
    const row = byRole.get(slug);
    const median = row?.median == null ? null : Math.round(row.median);
    const modelled = dataset.market === "sample" && !isPublishedMedian(dataset.asOf, slug, median);
    return {
      slug,
      name,
      short,
      postings: row?.postings ?? 0,
      pay: {
        country: dataset.home,
        currency: row?.currency ?? "USD",
        n: row?.n ?? 0,
        median,
        modelled,
      },
    };
  }).sort((x, y) => (x.name < y.name ? -1 : 1));
}
