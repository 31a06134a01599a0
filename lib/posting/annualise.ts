import type { PayPeriod } from "./pay";

/** How often a period is paid in a full-time year: 2,080 hours, 260 days, 52 weeks, 12 months. */
export const PERIODS_A_YEAR: Readonly<Record<PayPeriod, number>> = {
  hour: 2080,
  day: 260,
  week: 52,
  month: 12,
  year: 1,
};

/**
 * Midpoint of a range, a year, in whole currency units. `salaries` is how many monthly
 * salaries the year has where the posting says so (14 in Austria); it matters for months only.
 */
export function annualise(range: { min: number; max: number; period: PayPeriod }, salaries = 12): number {
  const times = range.period === "month" ? salaries : PERIODS_A_YEAR[range.period];
  return Math.round(((range.min + range.max) / 2) * times);
}
