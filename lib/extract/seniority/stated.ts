import { foldTitle } from "@/lib/extract/role/title-tokens";
import type { Seniority } from "@/lib/posting/seniority";

/** First that fits. LinkedIn's "Mid-Senior level" covers half of all jobs and says nothing. */
const STATED: [RegExp, Seniority | null][] = [
  [/mid[ -]senior|not applicable|^n\/?a$/, null],
  [/\bmid(?:dle)?\s*\/\s*senior/, "mid"],
  [/intern|entry|junior|graduate|trainee|student|praktik|einsteiger/, "entry"],
  [/director|executive|principal|staff|lead|head|manager|expert|chief|\bvp\b/, "staff"],
  [/senior|\bsr\b/, "senior"],
  [/associate|mid|regular|intermediate|medior|pleno|experienced|professional/, "mid"],
];

/** The level that a source's own field states, null if it states none. */
export function statedLevel(stated: string): Seniority | null {
  const text = foldTitle(stated);
  return STATED.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
