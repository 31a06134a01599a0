import type { Filter, Side } from "@/lib/view/view";
import type { StoredProfile } from "./stored-profile";

/** Postings of each side by the values of a filter that is set, were it not; the other filters stay as they are. */
export type ValueCounts = Record<Side, Partial<Record<Filter, Record<string, number>>>>;

/** How many of a profile's postings have each value of a filter. */
export function countsOf(
  profile: Pick<StoredProfile, "seniority" | "workMode" | "countries">,
  filter: Filter,
): Record<string, number> {
  if (filter === "country") return Object.fromEntries(profile.countries);
  return filter === "mode" ? profile.workMode : profile.seniority;
}
