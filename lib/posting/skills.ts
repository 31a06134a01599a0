import ai from "./skills/ai.json";
import analytics from "./skills/analytics.json";
import architecture from "./skills/architecture.json";
import business from "./skills/business.json";
import type { SkillCategory } from "./skills/categories";
import certification from "./skills/certification.json";
import cloud from "./skills/cloud.json";
import contexts from "./skills/contexts.json";
import data from "./skills/data.json";
import dataStore from "./skills/data-store.json";
import design from "./skills/design.json";
import domain from "./skills/domain.json";
import framework from "./skills/framework.json";
import frontend from "./skills/frontend.json";
import graphics from "./skills/graphics.json";
import hardware from "./skills/hardware.json";
import infrastructure from "./skills/infrastructure.json";
import language from "./skills/language.json";
import machineLearning from "./skills/machine-learning.json";
import messaging from "./skills/messaging.json";
import method from "./skills/method.json";
import mobile from "./skills/mobile.json";
import monitoring from "./skills/monitoring.json";
import practice from "./skills/practice.json";
import product from "./skills/product.json";
import protocol from "./skills/protocol.json";
import security from "./skills/security.json";
import system from "./skills/system.json";
import testing from "./skills/testing.json";
import tool from "./skills/tool.json";

/**
 * What makes an ambiguous word a skill. Phrases are matched whole and without regard to case, next to the
 * word (`before`, `after`) or in its sentence (`near`); one is enough, and any `not…` vetoes. A phrase may end in "*"
 * for any ending; "@name" stands for a list in `contexts.json`.
 */
export interface SkillContext {
  /** A rule of `contexts.json` to start from; lists given here are added to its lists. */
  like?: string;
  /** Categories whose skills, standing next to the word in a list, make it one; "technical" for all named things. */
  peers?: string[];
  /** A name that is a common word too: written small, only what stands before it or beside it in a list shows it. */
  proper?: boolean;
  /** Counts where a capital inside a sentence shows it to be a name. */
  named?: boolean;
  /** Counts wherever it is written with a capital and nothing vetoes it. */
  presumed?: boolean;
  before?: string[];
  after?: string[];
  near?: string[];
  notBefore?: string[];
  notAfter?: string[];
  notNear?: string[];
}

/** A skill as the vocabulary files state it. Aliases may use `(x)` for optional parts and `[x|y]` for a choice. */
export interface SkillEntry {
  slug: string;
  name: string;
  /** Other spellings, in any case. So is the name, unless `caseSensitive` holds it or `ambiguous` does in any case. */
  aliases?: string[];
  /** Spellings that count in exactly this case. */
  caseSensitive?: string[];
  /** Spellings that count in exactly this case and only in the context given. */
  ambiguous?: string[];
  context?: string | SkillContext;
  /** Wider skills that the same words state, where an alias of theirs stands inside this one's. */
  also?: string[];
}

export interface Skill extends SkillEntry {
  category: SkillCategory;
}

const FILES: [SkillCategory, SkillEntry[]][] = [
  ["language", language],
  ["framework", framework],
  ["frontend", frontend],
  ["mobile", mobile],
  ["data-store", dataStore],
  ["messaging", messaging],
  ["cloud", cloud],
  ["infrastructure", infrastructure],
  ["monitoring", monitoring],
  ["system", system],
  ["data", data],
  ["analytics", analytics],
  ["machine-learning", machineLearning],
  ["ai", ai],
  ["testing", testing],
  ["security", security],
  ["protocol", protocol],
  ["architecture", architecture],
  ["practice", practice],
  ["method", method],
  ["design", design],
  ["product", product],
  ["hardware", hardware],
  ["graphics", graphics],
  ["tool", tool],
  ["business", business],
  ["domain", domain],
  ["certification", certification],
];

/** Every skill of the vocabulary, by category; all with the same properties, which are quicker to reach so. */
export const SKILLS: readonly Skill[] = FILES.flatMap(([category, entries]) =>
  entries.map(({ slug, name, aliases, caseSensitive, ambiguous, context, also }) => ({
    slug,
    name,
    category,
    aliases,
    caseSensitive,
    ambiguous,
    context,
    also,
  })),
);

export const SKILL_CONTEXTS: Record<string, SkillContext> = contexts.rules;

/** Lists of phrases that rules name with "@". */
export const CONTEXT_PHRASES: Record<string, string[]> = contexts.phrases;

const BY_SLUG = new Map(SKILLS.map((skill) => [skill.slug, skill]));

export function skillBySlug(slug: string): Skill | undefined {
  return BY_SLUG.get(slug);
}
