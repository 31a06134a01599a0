import { gapOf } from "@/lib/compare/gap";
import { profileOf, type StoredPay } from "@/lib/compare/stored-profile";
import { MIN_LEVEL_POSTINGS } from "@/lib/compare/thresholds";
import { SENIORITIES } from "@/lib/posting/seniority";
import { type Random, randomOf } from "@/lib/sources/sample-market/random";
import type { Interval } from "@/lib/stats/median-interval";
import { drawPostings, type Market, trueMedian } from "./market";

export interface Coverage {
  /** Intervals shown, and those of them that hold the true value. */
  shown: number;
  holding: number;
}

/** What a simulation varies: postings a side, what pay is rounded to (0: nothing), and how pay spreads within a level. */
export interface Setting {
  n: number;
  step: number;
  spread: Pick<Market, "betweenEmployers" | "withinEmployer">;
}

export interface Simulated extends Setting {
  median: Coverage;
  gap: Coverage;
  likeForLike: Coverage & { bias: number; standardError: number };
}

const PAY_MARKET = { country: "US", countries: ["US"], currency: "USD" };

/** Two markets that differ in their mix of levels and, a little, in what each level pays. */
function markets({ step, spread }: Setting, random: Random): { a: Market; b: Market } {
  // A new base a draw, so that the medians lie everywhere between two multiples of the step.
  const base = 120_000 + 10_000 * random();
  return {
    a: {
      mix: { entry: 0.1, mid: 0.45, senior: 0.35, staff: 0.1 },
      centre: { entry: 0.75 * base, mid: base, senior: 1.22 * base, staff: 1.5 * base },
      ...spread,
      step,
    },
    b: {
      mix: { entry: 0.05, mid: 0.3, senior: 0.45, staff: 0.2 },
      centre: { entry: 0.8 * base, mid: 1.06 * base, senior: 1.27 * base, staff: 1.52 * base },
      ...spread,
      step,
    },
  };
}

/** How often the 95% intervals of samples of `n` postings a side hold what is true of the market drawn from. */
export function simulate(setting: Setting, draws: number, seed: string): Simulated {
  const { n } = setting;
  const random = randomOf(`${seed} ${JSON.stringify(setting)}`);
  const [median, gap, likeForLike] = [tally(), tally(), tally()];
  for (let draw = 0; draw < draws; draw++) {
    const of = markets(setting, random);
    const a = profileOf(drawPostings(of.a, n, random), PAY_MARKET);
    const b = profileOf(drawPostings(of.b, n, random), PAY_MARKET);
    const truth = {
      a: trueMedian(of.a, of.a.mix, SENIORITIES),
      b: trueMedian(of.b, of.b.mix, SENIORITIES),
    };
    median.add(a.pay.median, a.pay.interval, truth.a);
    median.add(b.pay.median, b.pay.interval, truth.b);
    const computed = gapOf(a, b);
    gap.add(computed.median, computed.interval, truth.b - truth.a);
    if (!computed.likeForLike) continue;
    const { remaining, interval } = computed.likeForLike;
    likeForLike.add(remaining, interval, trueRemaining(of, a.pay, b.pay));
  }
  return { ...setting, median: median.coverage(), gap: gap.coverage(), likeForLike: likeForLike.result() };
}

/** The like-for-like gap of the two markets, over the levels that take part with these samples. */
function trueRemaining({ a, b }: { a: Market; b: Market }, ofA: StoredPay, ofB: StoredPay): number {
  const levels = SENIORITIES.filter(
    (level) => Math.min(ofA.bySeniority[level].n, ofB.bySeniority[level].n) >= MIN_LEVEL_POSTINGS,
  );
  const atMixOf = (mix: Market["mix"]) => trueMedian(b, mix, levels) - trueMedian(a, mix, levels);
  return (atMixOf(a.mix) + atMixOf(b.mix)) / 2;
}

function tally() {
  let holding = 0;
  const errors: number[] = [];
  const coverage = (): Coverage => ({ shown: errors.length, holding });
  return {
    add(estimate: number | null, interval: Interval | null, truth: number) {
      if (estimate === null || !interval) return;
      errors.push(estimate - truth);
      // Half a cent: sums of fractions may miss a multiple of 5,000 by their last bits.
      if (interval[0] <= truth + 0.005 && interval[1] >= truth - 0.005) holding++;
    },
    coverage,
    result() {
      const bias = errors.reduce((sum, error) => sum + error, 0) / errors.length;
      const squares = errors.reduce((sum, error) => sum + (error - bias) ** 2, 0);
      return { ...coverage(), bias, standardError: Math.sqrt(squares / (errors.length - 1)) };
    },
  };
}
