import type { SkillCategory } from "@/lib/posting/skills/categories";
import type { Mention } from "./mentions";

/** What software is built from; a line naming several such things tells how the employer builds. */
const BUILDING: ReadonlySet<SkillCategory> = new Set([
  "language",
  "framework",
  "frontend",
  "mobile",
  "data-store",
  "messaging",
  "infrastructure",
  "data",
]);
const ENOUGH = 3;

/** Of what is named where an employer presents itself, only what stands in a line telling its stack. */
export function keepStacks(text: string, mentions: Mention[]): Mention[] {
  const kept: Mention[] = [];
  let line: Mention[] = [];
  let close = 0;
  const settle = () => {
    if (line.filter(({ skill }) => BUILDING.has(skill.category)).length >= ENOUGH) kept.push(...line);
    line = [];
  };
  for (const mention of mentions) {
    if (mention.start >= close) {
      settle();
      close = text.indexOf("\n", mention.end);
      if (close === -1) close = text.length;
    }
    line.push(mention);
  }
  settle();
  return kept;
}
