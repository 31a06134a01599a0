import { significant } from "@/lib/stats/benjamini-hochberg";
import type { Interval } from "@/lib/stats/median-interval";
import { pValueOf } from "@/lib/stats/p-value";
import { FILTERS, type Filter, type Slice } from "@/lib/view/view";
import type { Verdict } from "./comparison";
import type { Flips, TriedValue } from "./context";
import { gapOfMedians } from "./gap-of-medians";

/** Median pay of one slice, where it is shown. */
export interface PayCell {
  currency: string;
  n: number;
  employers: number;
  median: number;
  interval: Interval;
}

/** Both sides' cells of one value of a filter. */
export interface TriedCells {
  filter: Filter;
  value: string;
  a: PayCell;
  b: PayCell;
}

/**
 * Filters whose single values may be tried in a view: those set alike on both sides, and not to one value already.
 * With values chosen, only these are tried.
 */
export function triedFilters(a: Slice, b: Slice): { filter: Filter; values: string[] | null }[] {
  return FILTERS.filter((filter) => a[filter].join() === b[filter].join() && a[filter].length !== 1).map(
    (filter) => ({ filter, values: a[filter].length > 0 ? a[filter] : null }),
  );
}

/**
 * Tests the gap in every value at once: which are clear when at most 5% of the findings may be false, and in which of
 * those the other side pays more than overall. Benjamini and Hochberg (1995).
 */
export function flipsOf(overall: Verdict, tried: TriedCells[], untested: number): Flips {
  const tests = tried.map((one) => {
    const tested = gapOfMedians(one.a, one.b);
    return { ...one, ...tested, p: pValueOf(tested.gap, tested.interval) };
  });
  const sure = significant(tests.map(({ p }) => p));
  const values = tests.map(({ filter, value, a, b, gap, interval, verdict, p }, index): TriedValue => {
    const clear = (sure[index] ?? false) && saysWho(verdict);
    return {
      filter,
      value,
      currency: a.currency,
      a: shown(a),
      b: shown(b),
      gap: Math.round(gap),
      interval: rounded(interval),
      p,
      verdict,
      clear,
      flips: clear && saysWho(overall) && verdict !== overall,
    };
  });
  return { overall, values, untested };
}

/** Whether a verdict names a side. */
export const saysWho = (verdict: Verdict | null): verdict is "a-pays-more" | "b-pays-more" =>
  verdict === "a-pays-more" || verdict === "b-pays-more";

const rounded = ([low, high]: Interval): Interval => [Math.round(low), Math.round(high)];

const shown = ({ n, employers, median, interval }: PayCell) => ({
  n,
  employers,
  median: Math.round(median),
  interval: rounded(interval),
});
