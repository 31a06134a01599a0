import { and, eq, ne } from "drizzle-orm";
import type { PayCell } from "@/lib/compare/flips";
import { payMarketOf } from "@/lib/compare/pay-market";
import type { PostingFact } from "@/lib/compare/posting-fact";
import { payOf } from "@/lib/compare/stored-profile";
import { currencyOf } from "@/lib/posting/countries";
import { FILTERS, type Filter, type Slice } from "@/lib/view/view";
import { payCellOf } from "../dataset/beside-profiles";
import { factsOf } from "../facts";
import { isIn } from "../get-comparison";
import type { Dataset } from "../get-dataset";
import type { Store } from "../open";
import { payCell } from "../schema";

/** Median pay of a slice narrowed to each single value of one filter, by value; values without a median are absent. */
export function payCellsOf(
  store: Store,
  dataset: Dataset,
  slice: Slice,
  filter: Filter,
): Map<string, PayCell> {
  const held = FILTERS.filter((other) => other !== filter);
  if (held.every((other) => slice[other].length <= 1)) return readCells(store, dataset, slice, filter);
  return computeCells(factsOf(store, dataset.market, slice.role), dataset, slice, filter);
}

const COLUMNS = { country: payCell.country, mode: payCell.workMode, level: payCell.seniority };
const KEYS = { country: "country", mode: "workMode", level: "seniority" } as const;

function readCells(store: Store, dataset: Dataset, slice: Slice, filter: Filter): Map<string, PayCell> {
  const isHeld = (other: Filter) =>
    other === filter ? ne(COLUMNS[other], "") : eq(COLUMNS[other], slice[other][0] ?? "");
  const rows = store
    .select()
    .from(payCell)
    .where(and(eq(payCell.dataset, dataset.id), eq(payCell.role, slice.role), ...FILTERS.map(isHeld)))
    .all();
  return new Map(
    rows.map(({ currency, n, employers, median, low, high, ...row }) => [
      row[KEYS[filter]],
      { currency, n, employers, median, interval: [low, high] },
    ]),
  );
}

/** For several values of another filter, which only the facts of the newest dataset can answer. */
function computeCells(
  facts: PostingFact[],
  { home }: Dataset,
  slice: Slice,
  filter: Filter,
): Map<string, PayCell> {
  const byValue = new Map<string, PostingFact[]>();
  for (const fact of facts) {
    if (!isIn(slice, fact)) continue;
    for (const value of valuesOf(fact, filter)) {
      const of = byValue.get(value);
      if (of) of.push(fact);
      else byValue.set(value, [fact]);
    }
  }
  const cells = new Map<string, PayCell>();
  for (const [value, of] of byValue) {
    const countries = filter === "country" ? [value] : slice.country;
    const { pay } = payOf(of, payMarketOf(countries, of, { home, currencyOf }));
    const cell = payCellOf({ pay });
    if (cell) cells.set(value, { ...cell, interval: [cell.low, cell.high] });
  }
  return cells;
}

function valuesOf({ countries, workMode, seniority }: PostingFact, filter: Filter): string[] {
  if (filter === "country") return countries;
  return [filter === "mode" ? workMode : seniority];
}
