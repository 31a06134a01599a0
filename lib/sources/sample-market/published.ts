import table from "./published-figures.json";

/** An article that a sample's figures are calibrated to. */
export interface PublishedSource {
  title: string;
  publisher: string;
  url: string;
  /** Month of its figures, "2026-06". */
  published: string;
}

export type PublishedMetric =
  | "postings"
  | "pay-n"
  | "pay-median"
  | "seniority"
  | "senior-and-staff"
  | "entry-postings"
  | "work-mode"
  | "country"
  | "skill-share"
  | "skill-median"
  | "skill-n"
  | "skill-premium"
  | "skill-premium-percent";

/** A figure as it is printed. `key` is the level, mode, country or skill it is about. */
export interface PublishedFigure {
  asOf: string;
  role: string;
  metric: PublishedMetric;
  key?: string;
  printed: number;
  decimals: number;
  source: string;
}

export interface Contradiction {
  asOf: string;
  role: string;
  figure: string;
  printed: string;
  source: string;
  reason: string;
}

export const PUBLISHED_SOURCES: Readonly<Record<string, PublishedSource>> = table.sources;
export const PUBLISHED_FIGURES = table.figures as readonly PublishedFigure[];
/** What the first article prints of Full-Stack and Backend side by side. */
export const PUBLISHED_PAIR = table.pair;
/** Printed figures that no market can show, with the reason. */
export const CONTRADICTIONS: readonly Contradiction[] = table.contradictions;
