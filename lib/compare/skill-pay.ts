import { SENIORITIES, type Seniority } from "@/lib/posting/seniority";
import { significant } from "@/lib/stats/benjamini-hochberg";
import { designEffectWithin } from "@/lib/stats/design-effect";
import { differenceInterval, type Interval } from "@/lib/stats/median-interval";
import { pValueOf } from "@/lib/stats/p-value";
import { histogramOf, quantile } from "@/lib/stats/quantile";
import { type ReweightedMedian, reweightedMedian, type Stratum } from "@/lib/stats/reweighted-median";
import { type PayPoint, type PaySummary, summarisePay } from "./pay-summary";
import { FEW, HIGH_IMPACT, MEDIUM_IMPACT, MIN_LEVEL_POSTINGS } from "./thresholds";

export interface LevelPoint extends PayPoint {
  seniority: Seniority;
}

/** What a slice's postings that ask for a skill pay, against the slice; adjusted: with levels held at the slice's mix. */
export interface StoredSkillPay extends PaySummary {
  premium: number | null;
  premiumInterval: Interval | null;
  adjustedPremium: number | null;
  adjustedInterval: Interval | null;
  /** The adjusted premium is significant among all of the slice's skills. */
  sure: boolean;
  impact: "high" | "medium" | "none";
}

/** Pay of every skill that at least 30 disclosed postings ask for, by skill. `points` holds each skill's postings. */
export function skillPayOf(
  points: Map<number, LevelPoint[]>,
  slice: PaySummary,
  all: LevelPoint[],
): [skill: number, pay: StoredSkillPay][] {
  const enough = [...points].filter(([, of]) => of.length >= FEW).sort(([x], [y]) => x - y);
  if (enough.length === 0) return [];
  const whole = levelPayOf(all, slice.employers);
  const slices = new Map<string, ReweightedMedian | null>();
  const paid = enough.map(([skill, of]) => {
    const own = summarisePay(of);
    const raw = { ...own, ...rawPremium(own, slice) };
    return {
      skill,
      raw,
      adjusted: own.median === null ? null : adjustedPremium(levelPayOf(of, own.employers), whole, slices),
    };
  });
  const tested = paid.filter(({ adjusted }) => adjusted !== null);
  const sure = significant(
    tested.map(({ adjusted }) => (adjusted ? pValueOf(adjusted.premium, adjusted.interval) : 1)),
  );
  const isSure = new Map(tested.map(({ skill }, index) => [skill, sure[index] ?? false]));
  return paid.map(({ skill, raw, adjusted }) => [
    skill,
    {
      ...raw,
      adjustedPremium: adjusted?.premium ?? null,
      adjustedInterval: adjusted?.interval ?? null,
      sure: isSure.get(skill) ?? false,
      impact: isSure.get(skill) && adjusted ? impactOf(adjusted.premium / adjusted.base) : "none",
    },
  ]);
}

function rawPremium(skill: PaySummary, slice: PaySummary) {
  if (skill.median === null || slice.median === null) return { premium: null, premiumInterval: null };
  return {
    premium: skill.median - slice.median,
    premiumInterval:
      skill.interval && slice.interval
        ? differenceInterval(slice.median, slice.interval, skill.median, skill.interval)
        : null,
  };
}

/** What reweighting needs of a group: its pay level by level, in the order of SENIORITIES. */
interface LevelPay {
  sizes: number[];
  values: Stratum["values"][];
  deff: number;
  employers: number;
}

function levelPayOf(points: LevelPoint[], employers: number): LevelPay {
  const levels = SENIORITIES.map((level) => points.filter(({ seniority }) => seniority === level));
  return {
    sizes: levels.map(({ length }) => length),
    values: levels.map((of) => {
      const { values, counts } = histogramOf(of.map(({ annual }) => annual));
      return values.map((value, index) => [value, counts[index] ?? 0]);
    }),
    deff: deffWithinLevels(points),
    employers,
  };
}

/** Levels with under 5 of the skill's postings are left out on both sides. `known` keeps the slice's medians without some levels. */
function adjustedPremium(skill: LevelPay, slice: LevelPay, known: Map<string, ReweightedMedian | null>) {
  const levels = [...SENIORITIES.keys()].filter((level) => (skill.sizes[level] ?? 0) >= MIN_LEVEL_POSTINGS);
  const key = levels.join();
  if (!known.has(key)) known.set(key, atMixOf(slice, levels, slice));
  const [own, base] = [atMixOf(skill, levels, slice), known.get(key)];
  if (!own || !base) return null;
  const premium = own.median - base.median;
  const interval = differenceInterval(base.median, base.interval, own.median, own.interval);
  return { premium, interval, base: base.median };
}

/** The group's median if these levels had the shares that they have in `mix`. */
function atMixOf(group: LevelPay, levels: number[], mix: LevelPay): ReweightedMedian | null {
  const kept = levels.reduce((sum, level) => sum + (mix.sizes[level] ?? 0), 0);
  const strata = levels.map((level) => ({
    values: group.values[level] ?? [],
    share: (mix.sizes[level] ?? 0) / kept,
  }));
  return reweightedMedian(strata, group.deff, group.employers);
}

/** Design effect at the median with each level's share below it taken as given, at least 1. */
export function deffWithinLevels(points: LevelPoint[]): number {
  const values = points.map(({ annual }) => annual);
  return designEffectWithin(
    values,
    points.map(({ employer }) => employer),
    points.map(({ seniority }) => SENIORITIES.indexOf(seniority)),
    quantile(histogramOf(values), 0.5) ?? 0,
  );
}

function impactOf(share: number): StoredSkillPay["impact"] {
  if (share >= HIGH_IMPACT) return "high";
  return share >= MEDIUM_IMPACT ? "medium" : "none";
}
