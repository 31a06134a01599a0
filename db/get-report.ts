import type { Comparison } from "@/lib/compare/comparison";
import type { ComparisonContext } from "@/lib/compare/context";
import type { ComparedDuties } from "@/lib/compare/duties";
import type { View } from "@/lib/view/view";
import { getComparison } from "./get-comparison";
import { getContext } from "./get-context";
import { datasetOrThrow } from "./get-dataset";
import { getDuties, hasTexts } from "./get-duties";
import { type Store, store as sharedStore } from "./open";

/** Everything an article is written from, all of one dataset. Throws StoreError as `getComparison` does. */
export async function getReport(
  view: View,
  store: Store = sharedStore(),
): Promise<{ comparison: Comparison; context: ComparisonContext; duties: ComparedDuties | null }> {
  const found = datasetOrThrow(store, view.dataset);
  const pinned = { ...view, dataset: found.id };
  return {
    comparison: await getComparison(pinned, store),
    context: await getContext(pinned, store),
    duties: hasTexts(store, found) ? await getDuties(pinned, store) : null,
  };
}
