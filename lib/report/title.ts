import type { Comparison } from "@/lib/compare/comparison";
import { sharedFilterWords } from "./words";

/** "Full-Stack Developer against Backend Developer, United States": what a page is called. */
export function comparisonTitle(comparison: Pick<Comparison, "a" | "b" | "view">): string {
  const { a, b } = comparison;
  return [`${a.role.name} against ${b.role.name}`, sharedFilterWords(comparison)].filter(Boolean).join(", ");
}
