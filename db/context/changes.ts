import { and, desc, eq, lt } from "drizzle-orm";
import { changeOf } from "@/lib/compare/change";
import type { Change, ComparisonContext } from "@/lib/compare/context";
import { FILTERS, type Slice, type View } from "@/lib/view/view";
import { profileOfSlice } from "../get-comparison";
import { type Dataset, toDataset } from "../get-dataset";
import type { Store } from "../open";
import { dataset as datasets, rollUp } from "../schema";

/** How both sides moved since the market's previous dataset. A side's is null if that lacks its role or cannot answer. */
export function readChanges(
  store: Store,
  dataset: Dataset,
  { a, b }: Pick<View, "a" | "b">,
): ComparisonContext["changes"] {
  const before = previousDataset(store, dataset);
  if (!before) return null;
  const change = (slice: Slice): Change | null => {
    if (FILTERS.some((filter) => slice[filter].length > 1) || !hasRole(store, before, slice.role))
      return null;
    return changeOf(profileOfSlice(store, before, slice), profileOfSlice(store, dataset, slice));
  };
  return { before: { id: before.id, asOf: before.asOf }, a: change(a), b: change(b) };
}

/** The market's last dataset before this one. */
export function previousDataset(store: Store, { market, asOf }: Dataset): Dataset | null {
  const row = store
    .select()
    .from(datasets)
    .where(and(eq(datasets.market, market), lt(datasets.asOf, asOf)))
    .orderBy(desc(datasets.asOf))
    .get();
  return row ? toDataset(row) : null;
}

function hasRole(store: Store, { id }: Dataset, role: string): boolean {
  const row = store
    .select({ role: rollUp.role })
    .from(rollUp)
    .where(and(eq(rollUp.dataset, id), eq(rollUp.role, role)))
    .get();
  return row !== undefined;
}
