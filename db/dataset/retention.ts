const DAYS_KEPT = 30;

/** Of a market's as-of dates, those whose dataset goes: older than 30 days before the newest and not its month's last. */
export function outlivedDatasets(asOfs: string[]): string[] {
  const days = [...asOfs].sort();
  const newest = days.at(-1);
  if (!newest) return [];
  const oldest = new Date(Date.parse(newest) - DAYS_KEPT * 86_400_000).toISOString().slice(0, 10);
  return days.filter((day, index) => day < oldest && days[index + 1]?.slice(0, 7) === day.slice(0, 7));
}
