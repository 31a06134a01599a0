import type { Comparison } from "@/lib/compare/comparison";
import { FEW } from "@/lib/compare/thresholds";
import { SIDES, type Side } from "@/lib/view/view";
import { areSame } from "../words";

/**
 * What is notable about a comparison's pay. Of a clear gap, what is left of it at equal seniority decides, by its 95%
 * interval: it turns round; most of it goes; less than half goes; part of it goes; some is left; or nothing can be said.
 */
export type Story =
  | "no-postings"
  | "same"
  | "too-little-pay"
  | "two-currencies"
  | "no-interval"
  | "nearly-identical"
  | "no-clear-difference"
  | "not-seniority-tested"
  | "turns"
  | "seniority"
  | "mostly-other"
  | "partly"
  | "remains"
  | "open";

export function storyOf(comparison: Comparison): Story {
  const { a, b, gap } = comparison;
  if (a.postings === 0 || b.postings === 0) return "no-postings";
  if (areSame(comparison)) return "same";
  if (gap.median === null || gap.verdict === "not-enough-data") return "too-little-pay";
  if (gap.converted) return "two-currencies";
  if (gap.verdict === null || !gap.interval) return "no-interval";
  if (gap.verdict === "nearly-identical" || gap.verdict === "no-clear-difference") return gap.verdict;
  const remaining = remainingOf(comparison);
  if (!remaining) return "not-seniority-tested";
  const whole = Math.abs(gap.median);
  const [low, high] = remaining;
  if (high < 0) return "turns";
  if (high < whole / 2) return "seniority";
  if (low > whole / 2) return "mostly-other";
  if (low > 0 && high < whole) return "partly";
  return low > 0 ? "remains" : "open";
}

/** The interval of what remains at equal seniority, seen from the side with the higher median. */
export function remainingOf({ gap }: Comparison): readonly [number, number] | null {
  const interval = gap.likeForLike?.interval;
  if (!interval || gap.median === null) return null;
  return gap.median < 0 ? [-interval[1], -interval[0]] : interval;
}

/** The side that offers more at equal seniority for sure; null if neither does. */
export function aheadAtEqualSeniority({ gap }: Comparison): Side | null {
  const interval = gap.likeForLike?.interval;
  if (!interval) return null;
  if (interval[0] > 0) return "b";
  return interval[1] < 0 ? "a" : null;
}

/** Whether a side has too few postings for its shares to be compared, and told. */
export const isThin = ({ a, b }: Comparison): boolean => Math.min(a.postings, b.postings) < FEW;

/** Whether levels may be compared: no filter has chosen some of them, and no role is of the highest by its name. */
export const hasLevels = (comparison: Comparison): boolean =>
  comparison.view.a.level.length + comparison.view.b.level.length === 0 && staffByName(comparison) === null;

/** The side whose postings are all of staff level, as a manager's are; null without one. */
export const staffByName = (comparison: Comparison): Side | null =>
  SIDES.find((side) => comparison[side].seniority.staff.n === comparison[side].postings) ?? null;

/** Whether figures of pay may be set side by side, as amounts of one currency. */
export const isPaid = (story: Story) =>
  !["no-postings", "same", "too-little-pay", "two-currencies"].includes(story);
