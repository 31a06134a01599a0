import { SENIORITIES, type Seniority } from "@/lib/posting/seniority";
import { WORK_MODES } from "@/lib/posting/work-mode";
import { differenceInterval, type Interval } from "@/lib/stats/median-interval";
import { type ReweightedMedian, reweightedMedian, type Stratum } from "@/lib/stats/reweighted-median";
import type { Comparison } from "./comparison";
import type { StoredPay } from "./stored-profile";
import { MIN_LEVEL_POSTINGS } from "./thresholds";

type LikeForLike = NonNullable<Comparison["gap"]["likeForLike"]>;

/**
 * What remains of the gap between two sides' medians, B minus A, when both have the same mix of levels: the mean of A
 * weighed like B and of B weighed like A. Null unless both medians are shown, in one currency, and share a level.
 */
export function likeForLike(a: StoredPay, b: StoredPay): LikeForLike | null {
  if (a.median === null || b.median === null || a.currency !== b.currency) return null;
  const levels = SENIORITIES.filter(
    (level) => Math.min(a.bySeniority[level].n, b.bySeniority[level].n) >= MIN_LEVEL_POSTINGS,
  );
  const own = { a: atMixOf(a, a, levels), b: atMixOf(b, b, levels) };
  const other = { a: atMixOf(a, b, levels), b: atMixOf(b, a, levels) };
  if (!own.a || !own.b || !other.a || !other.b) return null;
  const atB = difference(other.a, own.b);
  const atA = difference(own.a, other.b);
  const remaining = (atA.gap + atB.gap) / 2;
  const taking = (side: StoredPay) => levels.reduce((sum, level) => sum + side.bySeniority[level].n, 0);
  return {
    remaining,
    explained: b.median - a.median - remaining,
    interval: [(atA.interval[0] + atB.interval[0]) / 2, (atA.interval[1] + atB.interval[1]) / 2],
    withoutCounterpart: 1 - (taking(a) + taking(b)) / (a.n + b.n),
    aAtB: other.a.median,
    bAtA: other.b.median,
  };
}

/** The side's median if its levels had the shares that they have among the other's disclosed postings. */
function atMixOf(side: StoredPay, mix: StoredPay, levels: Seniority[]): ReweightedMedian | null {
  const strata = levels.map(
    (level): Stratum => ({ values: valuesOfLevel(side, level), share: mix.bySeniority[level].n }),
  );
  const total = strata.reduce((sum, { share }) => sum + share, 0);
  return reweightedMedian(
    strata.map((stratum) => ({ ...stratum, share: stratum.share / total })),
    side.deffWithinLevels,
    side.employers,
  );
}

/** A level's disclosed pay, ascending. */
export function valuesOfLevel(
  { histogram }: Pick<StoredPay, "histogram">,
  level: Seniority,
): Stratum["values"] {
  const counts = new Map<number, number>();
  for (const [value, cell, n] of histogram) {
    if (Math.floor(cell / WORK_MODES.length) !== SENIORITIES.indexOf(level)) continue;
    counts.set(value, (counts.get(value) ?? 0) + n);
  }
  return [...counts];
}

function difference(a: ReweightedMedian, b: ReweightedMedian): { gap: number; interval: Interval } {
  return {
    gap: b.median - a.median,
    interval: differenceInterval(a.median, a.interval, b.median, b.interval),
  };
}
