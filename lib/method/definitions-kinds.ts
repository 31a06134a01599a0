import { ATTRIBUTE_CATEGORIES } from "@/lib/compare/skill-kinds";
import { FEW, MIN_EMPLOYERS, MIN_OVERLAP_POSTINGS, NEAREST_ROLES } from "@/lib/compare/thresholds";
import { formatList } from "@/lib/format";
import { SKILL_CATEGORIES, type SkillCategory } from "@/lib/posting/skills/categories";
import { FALSE_DISCOVERY_RATE } from "@/lib/stats/benjamini-hochberg";
import { count, share } from "./constants";
import { type Definition, say, see } from "./definition";

const KINDS = SKILL_CATEGORIES.length;

/** "frontend, mobile and design" */
export function categoryNames(slugs: readonly SkillCategory[]): string {
  const names = SKILL_CATEGORIES.filter(({ slug }) => slugs.includes(slug)).map(({ name }) =>
    name.toLowerCase(),
  );
  return formatList(names);
}

/** What is computed from the kinds of skill. */
export const KIND_DEFINITIONS: Definition[] = [
  {
    id: "attributes",
    heading: "What kind of work a role’s postings ask for",
    paragraphs: [
      say`Every skill has one of ${count({ KINDS })} categories. Four attributes count them, each as a mean over the postings that name any skill; no opinion enters.`,
      say`The interval of such a mean comes from employers’ totals too, with Student’s t. Under ${count({ FEW })} postings that name a skill, or ${count({ MIN_EMPLOYERS })} employers, there is none. A posting that lists more asks for more of everything, so compare a role’s attributes with each other as well.`,
    ],
    items: [
      { term: "Breadth", text: say`How many categories the posting’s skills belong to.` },
      {
        term: "Architecture",
        text: say`How many of its skills are of ${categoryNames(ATTRIBUTE_CATEGORIES.architectureDepth)}.`,
      },
      {
        term: "User interface",
        text: say`How many are of ${categoryNames(ATTRIBUTE_CATEGORIES.userInterface)}.`,
      },
      {
        term: "Infrastructure",
        text: say`How many are of ${categoryNames(ATTRIBUTE_CATEGORIES.infrastructure)}.`,
      },
    ],
    works: ["kish"],
    code: ["lib/compare/skill-kinds.ts", "lib/compare/role-attributes.ts"],
  },
  {
    id: "ai",
    heading: "AI skills as one",
    paragraphs: [
      say`A posting asks for AI if it names at least one skill of the category ${categoryNames(["ai"])}. Their median and premiums are those of ${see("premium", "a skill")}; whether the adjusted premium is sure is tested alone, and may be false at ${share({ FALSE_DISCOVERY_RATE })}.`,
    ],
    code: ["lib/compare/ai-skills.ts"],
  },
  {
    id: "nearest",
    heading: "Which roles are nearest by skills",
    paragraphs: [
      say`Two roles are as near as what their postings ask for in common: for each skill the smaller of both shares, over the larger, each summed over all skills listed for either. It is 100% if both ask for every skill equally often, and says nothing about pay or level. A role needs ${count({ MIN_OVERLAP_POSTINGS })} postings; with few, chance alone keeps it at a distance. Beside it stands how many ${see("skills", "top skills")} are on both lists. A comparison names the ${count({ NEAREST_ROLES })} nearest to each side, of whole roles whatever its filters.`,
    ],
    works: ["ruzicka"],
    code: ["lib/compare/nearest-roles.ts"],
  },
];
