import { whyExcluded } from "@/lib/extract/pay/offers";
import { levelOfYears } from "@/lib/extract/seniority/years";
import type { Seniority } from "@/lib/posting/seniority";

// What readers keep to themselves is found by asking them, so that the page can't say anything else.

/** The fewest years of experience that make a level; NaN for a level no years make. */
export function yearsFrom(level: Seniority): number {
  const years = Array.from({ length: 40 }, (_, index) => index);
  return years.find((count) => levelOfYears(count) === level) ?? Number.NaN;
}

/** How many times its bottom a range's top may be before the range is left out of pay. */
export function widestRange(): number {
  const min = 50_000;
  const times = Array.from({ length: 20 }, (_, index) => index + 1);
  const isLeftOut = (max: number) =>
    whyExcluded({ min, max, currency: "USD", period: "year", annual: (min + max) / 2 }) !== null;
  return times.findLast((factor) => !isLeftOut(factor * min)) ?? Number.NaN;
}
