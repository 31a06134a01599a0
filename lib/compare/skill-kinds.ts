import type { SkillCategory } from "@/lib/posting/skills/categories";
import type { PostingFact } from "./posting-fact";

/** The kinds of skill that each attribute of a role counts. */
export const ATTRIBUTE_CATEGORIES = {
  architectureDepth: ["architecture", "messaging", "data-store"],
  userInterface: ["frontend", "mobile", "design"],
  infrastructure: ["cloud", "infrastructure", "monitoring", "system"],
} as const satisfies Record<string, readonly SkillCategory[]>;

export const ATTRIBUTES = ["breadth", "architectureDepth", "userInterface", "infrastructure"] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

/** Of one posting: how many kinds of skill it names (breadth), how many skills of each attribute, and whether one is AI. */
export type SkillKinds = Record<Attribute, number> & { ai: boolean };

/** Reads each posting's kinds once, however many slices it is in. `categoryOf` says what kind a skill is. */
export function kindsReader(categoryOf: (skill: number) => string): (fact: PostingFact) => SkillKinds {
  const read = new WeakMap<PostingFact, SkillKinds>();
  return (fact) => {
    const known = read.get(fact);
    if (known) return known;
    const kinds = kindsOf(fact.skills.map(categoryOf));
    read.set(fact, kinds);
    return kinds;
  };
}

function kindsOf(categories: string[]): SkillKinds {
  const among = (kinds: readonly string[]) =>
    categories.filter((category) => kinds.includes(category)).length;
  return {
    breadth: new Set(categories).size,
    architectureDepth: among(ATTRIBUTE_CATEGORIES.architectureDepth),
    userInterface: among(ATTRIBUTE_CATEGORIES.userInterface),
    infrastructure: among(ATTRIBUTE_CATEGORIES.infrastructure),
    ai: categories.includes("ai"),
  };
}
