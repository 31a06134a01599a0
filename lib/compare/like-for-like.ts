import { SENIORITIES } from "@/lib/posting/seniority";
import { WORK_MODES } from "@/lib/posting/work-mode";
import type { Comparison } from "./comparison";
import { type EqualMix, equalMix } from "./equal-mix";
import type { StoredPay } from "./stored-profile";

type LikeForLike = NonNullable<Comparison["gap"]["likeForLike"]>;

/**
 * What remains of the gap between two sides' medians, B minus A, when both have the same mix of levels: the mean of A
 * weighed like B and of B weighed like A. Null unless both medians are shown, in one currency, and share a level.
 */
export function likeForLike(a: StoredPay, b: StoredPay): LikeForLike | null {
  if (a.median === null || b.median === null || a.currency !== b.currency) return null;
  const byLevel = equalMix(groupsOf(a, levelOf), groupsOf(b, levelOf));
  if (!byLevel) return null;
  const { remaining, interval, withoutCounterpart, aAtB, bAtA, atMixOfA, atMixOfB } = byLevel;
  const named = equalMix(groupsOf(a, levelOf, "named"), groupsOf(b, levelOf, "named"));
  const [ofA, ofB] = [assumedOf(a), assumedOf(b)];
  return {
    remaining,
    explained: b.median - a.median - remaining,
    interval,
    withoutCounterpart,
    aAtB,
    bAtA,
    details: {
      levels: SENIORITIES.map((level) => ({
        level,
        a: a.bySeniority[level].n / a.n,
        b: b.bySeniority[level].n / b.n,
      })),
      atMixOfA,
      atMixOfB,
      byLevelAndMode: checkOf(equalMix(groupsOf(a, cellOf), groupsOf(b, cellOf))),
      withoutAssumed: ofA + ofB > 0 ? checkOf(named) : null,
      assumedShare: (ofA + ofB) / (a.n + b.n),
    },
  };
}

const checkOf = (mix: EqualMix | null) =>
  mix && { remaining: mix.remaining, interval: mix.interval, withoutCounterpart: mix.withoutCounterpart };

const levelOf = (cell: number) => Math.floor(cell / WORK_MODES.length);
const cellOf = (cell: number) => cell;

function groupsOf(pay: StoredPay, keyOf: (cell: number) => number, which: "all" | "named" = "all") {
  return { ...pay, groups: valuesBy(pay, keyOf, which) };
}

/** Disclosed pay by group, of all postings or of those that name a level or years. */
function valuesBy(
  { histogram }: Pick<StoredPay, "histogram">,
  keyOf: (cell: number) => number,
  which: "all" | "named" = "all",
): Map<number, [value: number, n: number][]> {
  const groups = new Map<number, Map<number, number>>();
  for (const [value, cell, n, assumed = 0] of histogram) {
    const counted = which === "named" ? n - assumed : n;
    if (counted === 0) continue;
    const key = keyOf(cell);
    const counts = groups.get(key) ?? new Map<number, number>();
    counts.set(value, (counts.get(value) ?? 0) + counted);
    groups.set(key, counts);
  }
  return new Map([...groups].map(([key, counts]) => [key, [...counts]]));
}

const assumedOf = ({ histogram }: StoredPay) =>
  histogram.reduce((sum, [, , , assumed = 0]) => sum + assumed, 0);
