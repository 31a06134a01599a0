import { formatMean, formatMoney, formatMoneyRange, formatMoneyShort } from "@/lib/format";
import type { Side } from "@/lib/view/view";
import { innerTicks } from "./scale";

/** An estimate, null where it is not shown, with its 95% interval and the postings it rests on. */
export interface Dot {
  n: number;
  value: number | null;
  interval: [number, number] | null;
}

export interface DotRow extends Record<Side, Dot> {
  key: string;
  label: string;
}

/** What the values are: pay a year, or a mean of counts. */
export type DotUnit = { kind: "pay"; currency: string } | { kind: "mean" };

/** Both sides' estimates row by row on one axis. */
export interface DotSeries {
  title: string;
  unit: DotUnit;
  domain: [number, number];
  ticks: number[];
  names: Record<Side, string>;
  /** Pixels for the labels at the left. */
  left: number;
  /** What stands in a row without an estimate. */
  none: string;
  rows: DotRow[];
}

/** Room at both ends for the value labels, as a share of the axis. */
const PADDING = 0.24;

/** Null if no row has an estimate. */
export function dotSeries(of: Omit<DotSeries, "domain" | "ticks">): DotSeries | null {
  const values = of.rows.flatMap(({ a, b }) =>
    [a, b].flatMap(({ value, interval }) => (value === null ? [] : [value, ...(interval ?? [])])),
  );
  if (values.length === 0) return null;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = Math.max(high - low, high * 0.1) * PADDING;
  const start = of.unit.kind === "pay" ? Math.max(0, low - room) : low - room;
  const domain: [number, number] = [start, high + room];
  return { ...of, domain, ticks: innerTicks(domain).filter((tick) => tick >= 0) };
}

/** On an axis: "$140k", "4". */
export const dotTick = (unit: DotUnit, value: number): string =>
  unit.kind === "pay" ? formatMoneyShort(value, unit.currency) : String(value);

/** Beside a dot: "$142k", "5.2". */
export const shortDot = (unit: DotUnit, value: number): string =>
  unit.kind === "pay" ? formatMoneyShort(value, unit.currency) : formatMean(value);

/** In words and tables: "$142,000", "5.2". */
export const exactDot = (unit: DotUnit, value: number): string =>
  unit.kind === "pay" ? formatMoney(value, unit.currency) : formatMean(value);

/** An interval in words and tables: "$138,500 to $146,000", "4.9 to 5.4". */
export const dotRange = (unit: DotUnit, interval: [number, number]): string =>
  unit.kind === "pay"
    ? formatMoneyRange(interval, unit.currency)
    : interval.map((end) => formatMean(end)).join(" to ");
