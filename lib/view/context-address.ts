import { type Slice, viewHref } from "./view";

/** Where the context of a comparison is fetched from: it names the dataset, so that both are of one. */
export function contextAddress(shown: { view: { a: Slice; b: Slice }; dataset: { id: string } }): string {
  return viewHref({ ...shown.view, dataset: shown.dataset.id }, { complete: true, format: "context.json" });
}
