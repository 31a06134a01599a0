import { countsOf, type ValueCounts } from "@/lib/compare/value-counts";
import { FILTERS, SIDES, type View } from "@/lib/view/view";
import { profileOfSlice } from "./get-comparison";
import { datasetOrThrow } from "./get-dataset";
import { type Store, store as sharedStore } from "./open";

/** What each value of the filters that are set would show. Throws StoreError as `getComparison` does. */
export async function countValues(
  view: Pick<View, "a" | "b" | "dataset">,
  store: Store = sharedStore(),
): Promise<ValueCounts> {
  const dataset = datasetOrThrow(store, view.dataset);
  const counts: ValueCounts = { a: {}, b: {} };
  for (const side of SIDES)
    for (const filter of FILTERS) {
      if (view[side][filter].length === 0) continue;
      const open = profileOfSlice(store, dataset, { ...view[side], [filter]: [] });
      counts[side][filter] = countsOf(open, filter);
    }
  return counts;
}
