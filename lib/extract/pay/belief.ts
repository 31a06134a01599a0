import { PERIODS_A_YEAR } from "@/lib/posting/annualise";
import { currencyByCode, isPlausibleAnnual } from "@/lib/posting/currencies";
import type { PayPeriod } from "@/lib/posting/pay";
import type { Context } from "./context";
import type { Range } from "./ranges";

/** A range read in one currency: its ends a year, and how sure the period is. */
export interface Reading {
  currency: string;
  period: PayPeriod;
  least: number;
  most: number;
  /** The period as said beside the amount or before it. */
  said: PayPeriod | null;
}

const yearFrom = (currency: string): number => currencyByCode(currency)?.yearFrom ?? 15_000;

/** Whether an amount is what full-time jobs commonly pay a year, not only what one might. */
function isLikely(annual: number, code: string): boolean {
  const perUsd = currencyByCode(code)?.perUsd;
  return perUsd !== undefined && annual >= yearFrom(code) * 0.8 && annual < perUsd * 1_000_000;
}

/** Whether both ends are what full-time jobs commonly pay. */
export function paysLikely({ currency, least, most }: Reading): boolean {
  return isLikely(most, currency) && least >= yearFrom(currency) * 0.6;
}

/** "annual" or "hourly" said earlier in the sentence holds only if the amount fits it. */
export function isHintLikely(range: Range, hinted: PayPeriod, currency: string): boolean {
  const annual = range.max * PERIODS_A_YEAR[hinted];
  return annual >= yearFrom(currency) * 0.8 && annual <= yearFrom(currency) * 50;
}

/** Whether an amount is base pay, after all its words and its size say. */
export function isBelievable(
  text: string,
  range: Range,
  context: Context,
  reading: Reading,
  { stated, isTitle }: { stated: PayPeriod | null; isTitle: boolean },
): boolean {
  const { currency, most, period } = reading;
  const likely = isLikely(most, currency);
  const yearly = period === "year" && paysLikely(reading) && most >= yearFrom(currency);
  if (context.verdict === "pay") {
    const loose = context.by === "heading" && context.soft;
    if (!range.single)
      return loose ? stated !== null || yearly : likely || isPlausibleAnnual(most, currency) || context.near;
    if (stated !== null) return likely || context.near;
    // A lone small amount under "Compensation" is more often a benefit
    return yearly ? !loose : likely && context.by === "beside" && (context.near || reading.said !== null);
  }
  if (!likely || (context.soft && !isTitle)) return false;
  if (!range.single) return stated !== null || yearly || isTitle;
  return stated !== null || (yearly && (isTitle || standsAlone(text, range)));
}

/** Whether an amount is all that its line, or its part between pipes, holds. */
export function standsAlone(text: string, range: Range): boolean {
  const left = text.slice(Math.max(0, range.start - 20), range.start).toLowerCase();
  const right = text.slice(range.end, range.end + 8);
  return (
    /(?:^|[|\n(•·])[^\p{L}\d]*(?:up to |to |from |starting at |starts at |bis zu |bis |ab |max )?(?:around |about |circa |ca\. )?$/u.test(
      left,
    ) && /^\+?\s*(?:$|[|\n)•·+])/.test(right)
  );
}
