import type { Audit } from "./audit";

export const COMPARISON = "/compare/full-stack-developer/backend-developer";
export const PAGES = ["/", COMPARISON, "/roles/backend-developer"];
export const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
export type Category = (typeof CATEGORIES)[number];

/** A figure of an audit that must not be missed. */
export interface Goal {
  words: string;
  reached(audit: Audit): boolean;
}

const KB = 1024;

export const GOALS: Goal[] = [
  { words: "performance 0.90", reached: ({ scores }) => scores.performance >= 0.9 },
  { words: "accessibility 1.00", reached: ({ scores }) => scores.accessibility === 1 },
  { words: "best practices 1.00", reached: ({ scores }) => scores["best-practices"] === 1 },
  { words: "SEO 1.00", reached: ({ scores }) => scores.seo === 1 },
  { words: "no layout shift", reached: ({ shift }) => shift < 0.001 },
  { words: "250 ms of blocking", reached: ({ blockingMs }) => blockingMs <= 250 },
  { words: "205 kB of JavaScript", reached: ({ script }) => script <= 205 * KB },
  { words: "20 kB of CSS", reached: ({ stylesheet }) => stylesheet <= 20 * KB },
  { words: "60 kB of HTML", reached: ({ document }) => document <= 60 * KB },
];

/** Milliseconds on a local server until a click's other figures are drawn. */
export const CHANGE_GOAL_MS = 100;

export const isReached = (audit: Audit, goal: Goal) => goal.reached(audit);
