import type { Flips, TriedValue } from "@/lib/compare/context";
import { notableValues } from "@/lib/report/flips";
import type { Filter } from "@/lib/view/view";
import { fraction } from "./scale";

/** Where a gap and its interval lie on the axis, 0 to 1; `cut` ends reach beyond it. */
export interface FlipMark {
  at: number;
  low: number;
  high: number;
  cut: { low: boolean; high: boolean };
}

export interface FlipSeries {
  rows: TriedValue[];
  /** Tested, but not among the rows. */
  more: number;
  /** Share of the lower median at both ends of the axis, whose middle is no gap. */
  reach: number;
  markOf(value: TriedValue): FlipMark;
}

/** Wider intervals than this share of the lower median are cut. */
const WIDEST = 0.6;
const ORDER: Record<Filter, number> = { level: 0, mode: 1, country: 2 };

/** Values worth naming first, then levels, work modes and countries, `most` in all; gaps as shares of the lower median. */
export function toFlipSeries(flips: Flips, most: number): FlipSeries {
  const notable = new Set(notableValues(flips));
  const ranked = [...flips.values].sort((x, y) => ORDER[x.filter] - ORDER[y.filter]);
  const rows = [
    ...ranked.filter((value) => notable.has(value)),
    ...ranked.filter((value) => !notable.has(value)),
  ].slice(0, most);
  const widest = Math.max(0.05, ...rows.flatMap((value) => ends(value).map(Math.abs)));
  const reach = Math.min(WIDEST, widest);
  const place = (share: number) => fraction(share, [-reach, reach]);
  return {
    rows,
    more: flips.values.length - rows.length,
    reach,
    markOf: (value) => {
      const [low, high] = ends(value);
      return {
        at: place(gapShare(value)),
        low: place(low),
        high: place(high),
        cut: { low: low < -reach, high: high > reach },
      };
    },
  };
}

/** B's median minus A's, as a share of the lower. */
export const gapShare = ({ gap, a, b }: TriedValue) => gap / Math.min(a.median, b.median);

function ends({ interval, a, b }: TriedValue): [number, number] {
  const lower = Math.min(a.median, b.median);
  return [interval[0] / lower, interval[1] / lower];
}
