import { wilsonInterval } from "@/lib/stats/wilson";

/** A share of counted items with its 95% interval; `of` is 0 if nothing was counted. */
export interface Share {
  value: number;
  hits: number;
  of: number;
  interval: [number, number];
}

/** What was read against what is true: right, read but wrong, true but not read. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

export interface Figures {
  accuracy?: Share;
  precision?: Share;
  recall?: Share;
  f1?: number;
}

export function share(hits: number, of: number): Share {
  const value = of === 0 ? 0 : hits / of;
  return { value, hits, of, interval: wilsonInterval(value, of) };
}

export function addTallies(tallies: Tally[]): Tally {
  const sum = { right: 0, wrong: 0, missed: 0 };
  for (const tally of tallies) {
    sum.right += tally.right;
    sum.wrong += tally.wrong;
    sum.missed += tally.missed;
  }
  return sum;
}

export function harmonicMean(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

export function figuresOf({ right, wrong, missed }: Tally): Figures {
  const precision = share(right, right + wrong);
  const recall = share(right, right + missed);
  return { precision, recall, f1: harmonicMean(precision.value, recall.value) };
}

export function tallySets(expected: readonly string[], got: readonly string[]): Tally {
  const truth = new Set(expected);
  const read = new Set(got);
  const right = [...read].filter((value) => truth.has(value)).length;
  return { right, wrong: read.size - right, missed: truth.size - right };
}
