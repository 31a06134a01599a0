import type { Comparison, Profile } from "@/lib/compare/comparison";
import type { Flips } from "@/lib/compare/context";
import { flipsOf, type TriedCells, triedFilters } from "@/lib/compare/flips";
import type { Filter } from "@/lib/view/view";
import type { Dataset } from "../get-dataset";
import type { Store } from "../open";
import { turn } from "../turn";
import { payCellsOf } from "./pay-cells";

/** In which single values of the unset filters the gap is clear, and where it turns. Null for two currencies. */
export async function readFlips(
  store: Store,
  dataset: Dataset,
  { view, a, b, gap }: Comparison,
): Promise<Flips | null> {
  if (a.pay.currency !== b.pay.currency || !gap.verdict) return null;
  const tried: TriedCells[] = [];
  let untested = 0;
  for (const { filter, values } of triedFilters(view.a, view.b)) {
    const ofA = payCellsOf(store, dataset, view.a, filter);
    await turn();
    const ofB = payCellsOf(store, dataset, view.b, filter);
    await turn();
    for (const value of candidates(filter, values, a, b, dataset)) {
      const [cellA, cellB] = [ofA.get(value), ofB.get(value)];
      if (cellA && cellB && cellA.currency === cellB.currency)
        tried.push({ filter, value, a: cellA, b: cellB });
      else untested++;
    }
  }
  return flipsOf(gap.verdict, tried, untested);
}

/** Values in which both sides have postings. What isn't stated is no place to look for, and home is the overall figure. */
function candidates(
  filter: Filter,
  values: string[] | null,
  a: Profile,
  b: Profile,
  { home }: Dataset,
): string[] {
  const inB = new Set(postedValues(b, filter));
  return postedValues(a, filter).filter((value) => {
    if (!inB.has(value) || value === "unknown") return false;
    return values ? values.includes(value) : !(filter === "country" && value === home);
  });
}

function postedValues({ countries, workMode, seniority }: Profile, filter: Filter): string[] {
  if (filter === "country") return countries.map(({ code }) => code);
  return Object.entries(filter === "mode" ? workMode : seniority).flatMap(([value, { n }]) =>
    n > 0 ? [value] : [],
  );
}
