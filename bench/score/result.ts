import type { Figures } from "./metrics";

export const FACTS = ["role", "tech", "seniority", "mode", "countries", "pay", "skills"] as const;
export type Fact = (typeof FACTS)[number];

/** One posting read wrongly; `weight` orders the worst first. */
export interface Miss {
  id: string;
  title: string;
  expected: string;
  got: string;
  evidence: string[];
  weight: number;
}

/** One fact scored against one set. `goal` holds what must be reached, by figure. */
export interface Score {
  fact: Fact;
  against: string;
  /** What was counted: "postings", "countries" … */
  unit: string;
  n: number;
  figures: Figures;
  goal: Partial<Record<"accuracy" | "precision" | "recall" | "f1", number>> | null;
  /** Plain sentences that say how to read the figures. */
  notes: string[];
  misses: Miss[];
}

/** A count table that gives orientation and has no right answer. */
export interface Table {
  fact: Fact;
  title: string;
  columns: string[];
  rows: (string | number)[][];
}

export function figureValues(figures: Figures): Record<string, number> {
  const values: Record<string, number> = {};
  if (figures.accuracy) values.accuracy = figures.accuracy.value;
  if (figures.precision) values.precision = figures.precision.value;
  if (figures.recall) values.recall = figures.recall.value;
  if (figures.f1 !== undefined) values.f1 = figures.f1;
  return values;
}

/** Whether every figure of the goal is reached; null where there is no goal. */
export function reached({ figures, goal }: Pick<Score, "figures" | "goal">): boolean | null {
  if (!goal) return null;
  const values = figureValues(figures);
  return Object.entries(goal).every(([name, least]) => (values[name] ?? 0) >= least);
}
