import { differenceInterval, type Interval } from "@/lib/stats/median-interval";
import { type ReweightedMedian, reweightedMedian, type Stratum } from "@/lib/stats/reweighted-median";
import { MIN_LEVEL_POSTINGS } from "./thresholds";

/** One side's disclosed pay by group: levels, or levels and work modes. */
export interface MixedPay<K> {
  groups: Map<K, Stratum["values"]>;
  employers: number;
  deffWithinLevels: number;
}

export interface MixGap {
  gap: number;
  interval: Interval;
}

export interface EqualMix {
  /** Mean of the two directions, its interval the mean of theirs. */
  remaining: number;
  interval: Interval;
  /** Both sides at side A's mix, and at side B's. */
  atMixOfA: MixGap;
  atMixOfB: MixGap;
  aAtB: number;
  bAtA: number;
  /** Share of both sides' disclosed postings in groups of which a side has under 5. */
  withoutCounterpart: number;
}

/**
 * The gap of two sides' medians, B minus A, at one mix of groups: A weighed like B, and B like A. Null if no group has
 * 5 postings on each side.
 */
export function equalMix<K>(a: MixedPay<K>, b: MixedPay<K>): EqualMix | null {
  const sizes = { a: sizesOf(a), b: sizesOf(b) };
  const keys = [...sizes.a.keys()].filter(
    (key) => Math.min(sizes.a.get(key) ?? 0, sizes.b.get(key) ?? 0) >= MIN_LEVEL_POSTINGS,
  );
  const atMixOf = (side: MixedPay<K>, mix: Map<K, number>) => {
    const total = sum(keys.map((key) => mix.get(key) ?? 0));
    const strata = keys.map(
      (key): Stratum => ({ values: side.groups.get(key) ?? [], share: (mix.get(key) ?? 0) / total }),
    );
    return reweightedMedian(strata, side.deffWithinLevels, side.employers);
  };
  const own = { a: atMixOf(a, sizes.a), b: atMixOf(b, sizes.b) };
  const other = { a: atMixOf(a, sizes.b), b: atMixOf(b, sizes.a) };
  if (!own.a || !own.b || !other.a || !other.b) return null;
  const [atMixOfA, atMixOfB] = [difference(own.a, other.b), difference(other.a, own.b)];
  const all = sum([...sizes.a.values(), ...sizes.b.values()]);
  const taking = sum(keys.map((key) => (sizes.a.get(key) ?? 0) + (sizes.b.get(key) ?? 0)));
  return {
    remaining: (atMixOfA.gap + atMixOfB.gap) / 2,
    interval: [
      (atMixOfA.interval[0] + atMixOfB.interval[0]) / 2,
      (atMixOfA.interval[1] + atMixOfB.interval[1]) / 2,
    ],
    atMixOfA,
    atMixOfB,
    aAtB: other.a.median,
    bAtA: other.b.median,
    withoutCounterpart: 1 - taking / all,
  };
}

function difference(a: ReweightedMedian, b: ReweightedMedian): MixGap {
  const interval = differenceInterval(a.median, a.interval, b.median, b.interval);
  return { gap: b.median - a.median, interval };
}

const sizesOf = <K>({ groups }: MixedPay<K>) =>
  new Map([...groups].map(([key, values]) => [key, sum(values.map(([, n]) => n))]));

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
