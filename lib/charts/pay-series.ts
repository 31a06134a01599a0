import type { Comparison, PayProfile } from "@/lib/compare/comparison";
import { sideWords } from "@/lib/report/words";
import type { Side } from "@/lib/view/view";
import { density } from "./density";
import { innerTicks } from "./scale";

/** One side's stated pay. `shape` and `atOrBelow` run along the series' grid; both are empty if the median is suppressed. */
export interface PayShape {
  name: string;
  n: number;
  few: boolean;
  median: number | null;
  interval: [number, number] | null;
  middle: [number, number] | null;
  /** Density, 1 at the higher of both sides' peaks. */
  shape: number[];
  /** Share of the disclosed postings at or below the grid's value. */
  atOrBelow: number[];
}

/** All stated pay of both sides on one axis, in currency units a year. */
export interface PaySeries {
  currency: string;
  domain: [number, number];
  ticks: number[];
  grid: number[];
  sides: Record<Side, PayShape>;
}

const GRID_POINTS = 81;
const TAIL = 0.01;

/** What is drawn of one side's pay. */
type DrawnPay = Pick<
  PayProfile,
  "currency" | "n" | "few" | "median" | "interval" | "p25" | "p75" | "histogram"
>;

/** Null if neither side has a figure, or if the two are in different currencies: they share no axis. */
export function toPaySeries(comparison: Comparison): PaySeries | null {
  const words = sideWords(comparison);
  const { a, b } = comparison;
  return paySeries({ a: a.pay, b: b.pay }, { a: words.a.label, b: words.b.label });
}

/** The same of any two, such as a role and all roles. */
export function paySeries(pays: Record<Side, DrawnPay>, names: Record<Side, string>): PaySeries | null {
  const { a, b } = pays;
  const shown = [a, b].filter((pay) => pay.median !== null && pay.histogram.length > 1);
  if (shown.length === 0 || a.currency !== b.currency) return null;
  const low = Math.min(...shown.map((pay) => tail(pay, TAIL)));
  const high = Math.max(...shown.map((pay) => tail(pay, 1 - TAIL)));
  const margin = (high - low) * 0.06;
  const domain: [number, number] = [Math.max(0, low - margin), high + margin];
  const grid = Array.from(
    { length: GRID_POINTS },
    (_, index) => domain[0] + ((domain[1] - domain[0]) * index) / (GRID_POINTS - 1),
  );
  const curves = { a: curveOf(a, grid), b: curveOf(b, grid) };
  const peak = Math.max(...curves.a, ...curves.b);
  const side = (key: Side): PayShape => {
    const pay = pays[key];
    const { n, few, median, interval, p25, p75 } = pay;
    const middle: [number, number] | null = p25 === null || p75 === null ? null : [p25, p75];
    const shape = curves[key].map((value) => value / peak);
    const atOrBelow = median === null ? [] : grid.map((value) => shareAtOrBelow(pay, value));
    return { name: names[key], n, few, median, interval, middle, shape, atOrBelow };
  };
  return {
    currency: a.currency,
    domain,
    ticks: innerTicks(domain),
    grid,
    sides: { a: side("a"), b: side("b") },
  };
}

function curveOf(pay: DrawnPay, grid: number[]): number[] {
  return pay.median === null || pay.histogram.length < 2 ? [] : density(pay.histogram, grid);
}

function shareAtOrBelow({ histogram }: DrawnPay, value: number): number {
  let below = 0;
  let all = 0;
  for (const bin of histogram) {
    all += bin.n;
    if (bin.value <= value) below += bin.n;
  }
  return all ? below / all : 0;
}

/** The smallest value with at least this share of postings at or below it: good enough for an axis. */
function tail(pay: DrawnPay, share: number): number {
  const found = pay.histogram.find(({ value }) => shareAtOrBelow(pay, value) >= share);
  return (found ?? pay.histogram.at(-1))?.value ?? 0;
}
