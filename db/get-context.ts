import type { ComparisonContext } from "@/lib/compare/context";
import { modelledInContext } from "@/lib/compare/context-facts";
import type { View } from "@/lib/view/view";
import { readChanges } from "./context/changes";
import { readEmployers } from "./context/employers";
import { readFlips } from "./context/flips";
import { readLevels } from "./context/levels";
import { readNearest } from "./context/nearest";
import { readTransfer } from "./context/transfer";
import { compareSlices } from "./get-comparison";
import { datasetOrThrow } from "./get-dataset";
import { type Store, store as sharedStore } from "./open";
import { turn } from "./turn";

/** What stands around the comparison of a view, read part by part so that quicker answers pass it. Throws StoreError as `getComparison` does. */
export async function getContext(view: View, store: Store = sharedStore()): Promise<ComparisonContext> {
  const dataset = datasetOrThrow(store, view.dataset);
  const comparison = compareSlices(store, dataset, view);
  await turn();
  const changes = readChanges(store, dataset, view);
  await turn();
  const flips = await readFlips(store, dataset, comparison);
  const transfer = readTransfer(store, dataset, comparison);
  await turn();
  const employers = {
    a: readEmployers(store, dataset, view.a),
    b: readEmployers(store, dataset, view.b),
  };
  const nearest = await readNearest(store, dataset, view);
  await turn();
  const levels = { a: readLevels(store, dataset, view.a), b: readLevels(store, dataset, view.b) };
  const context = {
    dataset: comparison.dataset,
    view: comparison.view,
    flips,
    transfer,
    changes,
    employers,
    nearest,
    levels,
  };
  const before =
    dataset.market === "sample" && (changes?.a || changes?.b)
      ? compareSlices(store, datasetOrThrow(store, changes.before.id), view)
      : null;
  return { ...context, modelled: modelledInContext(context, comparison, before) };
}
