import type { Comparison } from "@/lib/compare/comparison";
import type { TriedValue } from "@/lib/compare/context";
import { valueName } from "@/lib/report/flips";
import { withFilter } from "@/lib/view/view";
import { LinkView } from "./link-view";

/** A value of a filter, leading to the comparison within it. */
export function LinkValue({ comparison, value }: { comparison: Comparison; value: TriedValue }) {
  const { a, b } = comparison.view;
  return (
    <LinkView view={withFilter({ a, b, dataset: null }, value.filter, [value.value])}>
      {valueName(value)}
    </LinkView>
  );
}
