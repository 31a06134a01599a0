import { ROLES } from "@/lib/posting/roles";
import { SENIORITIES } from "@/lib/posting/seniority";
import { SKILLS } from "@/lib/posting/skills";
import { SKILL_CATEGORIES } from "@/lib/posting/skills/categories";
import { count } from "./constants";
import { type Chapter, say, see } from "./definition";
import { yearsFrom } from "./limits";

const YEARS_FOR_MID = yearsFrom("mid");
const YEARS_FOR_SENIOR = yearsFrom("senior");
const ROLE_COUNT = ROLES.length;
const LEVEL_COUNT = SENIORITIES.length;
const SKILL_COUNT = SKILLS.length;
const CATEGORY_COUNT = SKILL_CATEGORIES.length;

export const READING_CHAPTER: Chapter = {
  id: "reading",
  heading: "How a posting is read",
  definitions: [
    {
      id: "evidence",
      heading: "By rules, each fact with the words that prove it",
      paragraphs: [
        say`Written rules read each posting, not a language model: the same text always gives the same facts, and every fact keeps the words it was read from. What a text does not say stays unsaid.`,
      ],
      code: ["lib/extract/extract.ts"],
    },
    {
      id: "read-role",
      heading: "The title says the role",
      paragraphs: [
        say`A posting has one of ${count({ ROLE_COUNT })} roles, or none. The title decides. Where it is general, as “Software Engineer” is, the text may make it more exact; where it is doubtful, the text must confirm it. A posting that hires for several roles counts once, as the first it names.`,
        say`Not counted: jobs outside technology, and titles that only sound like it. Such postings are in the dataset and in no comparison.`,
      ],
      code: ["lib/extract/role/read-role.ts", "lib/posting/roles.json"],
    },
    {
      id: "read-level",
      heading: "The title, then the years, say the level",
      paragraphs: [
        say`There are ${count({ LEVEL_COUNT })} levels: entry, mid, senior and staff. Staff includes principals, heads, and leads who have people to lead. Words of the title decide, then the source’s own field, then what the text calls the job, then the years of experience it asks for: mid from ${count({ YEARS_FOR_MID })} years on, senior from ${count({ YEARS_FOR_SENIOR })}.`,
        say`A posting that says none of this counts as mid, and how many do so is shown as assumed. Not counted: whom the job reports to, and “leading company”.`,
      ],
      code: ["lib/extract/seniority/read-seniority.ts", "lib/extract/seniority/years.ts"],
    },
    {
      id: "read-work-mode",
      heading: "Remote means that nobody has to come in",
      paragraphs: [
        say`Work mode is remote, hybrid, on-site or not stated. The source’s own field decides, then title and place, then the text’s sentences about this job. Remote means that all the work can be done from elsewhere, if only within one country; set days in the office make it hybrid.`,
        say`Not counted: a city named alone. What is not stated is shown as that and never spread over the other modes.`,
      ],
      code: ["lib/extract/work-mode/read-work-mode.ts"],
    },
    {
      id: "read-countries",
      heading: "Every country the work may be done in",
      paragraphs: [
        say`Countries come from the source’s own field and its places, then from the title and, where those are silent, from the text. A name that several countries share goes to the country that the rest of the posting points to, else to the best-known place. A posting open in several countries counts in each.`,
        say`Not counted: regions such as EMEA, and “worldwide”. Such postings are in the totals and in no country. Place names come from GeoNames (CC BY 4.0).`,
      ],
      code: ["lib/extract/places/read-places.ts"],
    },
    {
      id: "read-pay",
      heading: "Only base pay is pay",
      paragraphs: [
        say`The source’s own pay field decides, then title and text. An amount in a text counts only if its words, its period and its size make it pay, be it “$120k–150k”, “£45,000 per annum” or “14 × 3,700 € a month”. Where a text gives several ranges, by place or level, the one for the posting’s own country and level is taken, else the first.`,
        say`Not counted: bonus, commission, on-target earnings, equity, benefits, funding, revenue. Amounts net of tax, or paid to a contractor’s company, count as they stand.`,
      ],
      code: ["lib/extract/pay/read-pay.ts", "lib/extract/pay/choice.ts"],
    },
    {
      id: "read-skills",
      heading: "A skill counts where the work asks for it",
      paragraphs: [
        say`The vocabulary holds ${count({ SKILL_COUNT })} hard skills in ${count({ CATEGORY_COUNT })} categories, with their spellings. Words that mean other things too, such as Go, R, Spring or Excel, count only in a context that makes them a skill. A skill counts once a posting, however often it is named, and also where it is only nice to have.`,
        say`Not counted: soft skills, benefits and legal passages, what the company says of itself unless it names the stack, and any skill that the vocabulary does not know. How often this goes wrong, the ${see("scores", "scores")} say.`,
      ],
      code: ["lib/extract/skills/read-skills.ts", "lib/posting/skills.ts"],
    },
  ],
};
