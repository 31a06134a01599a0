import type { Comparison } from "@/lib/compare/comparison";
import type { TriedValue } from "@/lib/compare/context";
import { valueName } from "@/lib/report/flips";
import { viewHref, withFilter } from "@/lib/view/view";

/** A value of a filter, leading to the comparison within it. */
export function LinkValue({ comparison, value }: { comparison: Comparison; value: TriedValue }) {
  return <a href={viewHref(withFilter(comparison.view, value.filter, [value.value]))}>{valueName(value)}</a>;
}
