import { SENIORITIES, type Seniority } from "@/lib/posting/seniority";
import { significant } from "@/lib/stats/benjamini-hochberg";
import { designEffectWithin } from "@/lib/stats/design-effect";
import { differenceInterval, type Interval } from "@/lib/stats/median-interval";
import { pValueOf } from "@/lib/stats/p-value";
import { histogramOf, quantile } from "@/lib/stats/quantile";
import { reweightedMedian, type Stratum } from "@/lib/stats/reweighted-median";
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
  const whole = { points: all, deff: deffWithinLevels(all), employers: employersOf(all) };
  const paid = enough.map(([skill, of]) => ({
    skill,
    raw: rawPremium(of, slice),
    ...adjustedPremium(of, whole),
  }));
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

function rawPremium(points: LevelPoint[], slice: PaySummary) {
  const skill = summarisePay(points);
  if (skill.median === null || slice.median === null)
    return { ...skill, premium: null, premiumInterval: null };
  return {
    ...skill,
    premium: skill.median - slice.median,
    premiumInterval:
      skill.interval && slice.interval
        ? differenceInterval(slice.median, slice.interval, skill.median, skill.interval)
        : null,
  };
}

interface Whole {
  points: LevelPoint[];
  deff: number;
  employers: number;
}

/** Levels with under 5 of the skill's postings are left out on both sides. */
function adjustedPremium(points: LevelPoint[], all: Whole) {
  const ofLevel = (from: LevelPoint[], level: Seniority) =>
    from.filter(({ seniority }) => seniority === level);
  const levels = SENIORITIES.filter((level) => ofLevel(points, level).length >= MIN_LEVEL_POSTINGS);
  const kept = levels.reduce((sum, level) => sum + ofLevel(all.points, level).length, 0);
  const strata = (from: LevelPoint[]) =>
    levels.map((level) => stratumOf(ofLevel(from, level), ofLevel(all.points, level).length / kept));
  const shown = summarisePay(points).median !== null;
  const skill = shown
    ? reweightedMedian(strata(points), deffWithinLevels(points), employersOf(points))
    : null;
  const slice = shown ? reweightedMedian(strata(all.points), all.deff, all.employers) : null;
  if (!skill || !slice) return { adjusted: null };
  const premium = skill.median - slice.median;
  const interval = differenceInterval(slice.median, slice.interval, skill.median, skill.interval);
  return { adjusted: { premium, interval, base: slice.median } };
}

function stratumOf(points: LevelPoint[], share: number): Stratum {
  const { values, counts } = histogramOf(points.map(({ annual }) => annual));
  return {
    values: values.map((value, index) => [value, counts[index] ?? 0]),
    share,
  };
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

const employersOf = (points: LevelPoint[]) => new Set(points.map(({ employer }) => employer)).size;

function impactOf(share: number): StoredSkillPay["impact"] {
  if (share >= HIGH_IMPACT) return "high";
  return share >= MEDIUM_IMPACT ? "medium" : "none";
}
