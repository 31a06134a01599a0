import type { Comparison } from "@/lib/compare/comparison";
import { extentOf, modelledIn } from "@/lib/compare/modelled";
import { SENIORITIES, type Seniority } from "@/lib/posting/seniority";
import { LEVEL_WORDS, sideWords } from "@/lib/report/words";
import { SIDES, type Side } from "@/lib/view/view";
import { niceTicks } from "./scale";

/** One level on one side: its median pay where it is shown, and how wide it is. */
export interface CareerStep {
  n: number;
  median: number | null;
  interval: [number, number] | null;
  /** Of the side's postings, a fraction of 1. */
  share: number;
  /** Whether the share is modelled, where others are not. */
  modelled: boolean;
}

export interface CareerLevel extends Record<Side, CareerStep> {
  key: Seniority;
  label: string;
}

/** Pay up the levels, lowest first, and the share of postings at each. */
export interface CareerSeries {
  currency: string;
  names: Record<Side, string>;
  domain: [number, number];
  ticks: number[];
  /** The widest level's share. */
  widest: number;
  levels: CareerLevel[];
}

const PADDING = 0.12;

/** Null if no level has a median, or if the two sides' currencies differ. */
export function toCareerSeries(comparison: Comparison): CareerSeries | null {
  const { a, b } = comparison;
  if (a.pay.currency !== b.pay.currency) return null;
  const isModelled = modelledIn(comparison);
  const isShareModelled = (side: Side, level: Seniority) => isModelled(`/${side}/seniority/${level}/share`);
  const marks = SENIORITIES.flatMap((level) => SIDES.map((side) => isShareModelled(side, level)));
  const isPartly = extentOf(marks) === "some";
  const step = (side: Side, level: Seniority): CareerStep => ({
    ...comparison[side].pay.bySeniority[level],
    share: comparison[side].seniority[level].share,
    modelled: isPartly && isShareModelled(side, level),
  });
  const levels = SENIORITIES.map((key): CareerLevel => {
    return { key, label: LEVEL_WORDS[key], a: step("a", key), b: step("b", key) };
  }).filter((level) => level.a.share + level.b.share > 0);
  const values = levels.flatMap((level) =>
    SIDES.flatMap((side) => {
      const { median, interval } = level[side];
      return median === null ? [] : [median, ...(interval ?? [])];
    }),
  );
  if (values.length === 0) return null;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = Math.max(high - low, high * 0.1) * PADDING;
  const domain: [number, number] = [Math.max(0, low - room), high + room];
  const words = sideWords(comparison);
  return {
    currency: a.pay.currency,
    names: { a: words.a.label, b: words.b.label },
    domain,
    ticks: niceTicks(domain[0], domain[1], 4),
    widest: Math.max(...levels.flatMap((level) => SIDES.map((side) => level[side].share))),
    levels,
  };
}
