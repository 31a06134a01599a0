import type { SkillCategory } from "@/lib/posting/skills/categories";
import type { Mention } from "./skill-mentions";
import { sentenceEnd } from "./skill-sentence";

/** What software is built from; a sentence naming several such things tells how the employer builds. */
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

/** Of what is named where an employer presents itself, only what stands in a sentence telling its stack. */
export function keepStacks(text: string, mentions: Mention[]): Mention[] {
  const kept: Mention[] = [];
  let sentence: Mention[] = [];
  let close = 0;
  const settle = () => {
    if (sentence.filter(({ skill }) => BUILDING.has(skill.category)).length >= ENOUGH) kept.push(...sentence);
    sentence = [];
  };
  for (const mention of mentions) {
    if (mention.start >= close) {
      settle();
      close = sentenceEnd(text, mention.end);
    }
    sentence.push(mention);
  }
  settle();
  return kept;
}
