import { and, eq } from "drizzle-orm";
import { profile } from "./schema";

/** The profiles of a dataset's roles without any filter, one a role. */
export function unfiltered(dataset: string) {
  return and(
    eq(profile.dataset, dataset),
    eq(profile.country, ""),
    eq(profile.workMode, ""),
    eq(profile.seniority, ""),
  );
}
