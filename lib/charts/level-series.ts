import type { Comparison, PayProfile } from "@/lib/compare/comparison";
import { SENIORITIES, type Seniority } from "@/lib/posting/seniority";
import { LEVEL_WORDS, sideWords } from "@/lib/report/words";
import type { Side } from "@/lib/view/view";
import { innerTicks } from "./scale";

export interface LevelRow extends Record<Side, PayProfile["bySeniority"][Seniority]> {
  key: Seniority;
  label: string;
}

/** Median pay of each level on one axis, in currency units a year; medians may be null beside their n. */
export interface LevelSeries {
  currency: string;
  domain: [number, number];
  ticks: number[];
  names: Record<Side, string>;
  rows: LevelRow[];
}

/** Room at both ends for the value labels, as a share of the axis. */
const PADDING = 0.24;

/** Null if no level has a median, or if the two sides' currencies differ. */
export function toLevelSeries(comparison: Comparison): LevelSeries | null {
  const { a, b } = comparison;
  if (a.pay.currency !== b.pay.currency) return null;
  const rows = SENIORITIES.map((key): LevelRow => {
    return { key, label: LEVEL_WORDS[key], a: a.pay.bySeniority[key], b: b.pay.bySeniority[key] };
  }).filter((row) => row.a.n + row.b.n > 0);
  const values = rows.flatMap((row) =>
    [row.a, row.b].flatMap(({ median, interval }) => (median === null ? [] : [median, ...(interval ?? [])])),
  );
  if (values.length === 0) return null;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = Math.max(high - low, high * 0.1) * PADDING;
  const words = sideWords(comparison);
  const domain: [number, number] = [Math.max(0, low - room), high + room];
  return {
    currency: a.pay.currency,
    domain,
    ticks: innerTicks(domain),
    names: { a: words.a.label, b: words.b.label },
    rows,
  };
}
