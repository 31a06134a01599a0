import {
  DRAWN_DUTIES,
  DRAWN_POSTINGS,
  FEW,
  LARGEST_EMPLOYERS,
  LISTED_EMPLOYERS,
  MIN_COVERAGE_POSTINGS,
  MIN_DISCLOSED,
  MIN_LISTED_SKILLS,
  NEXT_SKILLS,
} from "@/lib/compare/thresholds";
import { FALSE_DISCOVERY_RATE } from "@/lib/stats/benjamini-hochberg";
import { count, share } from "./constants";
import { type Definition, say, see } from "./definition";

/** What stands around a comparison. */
export const CONTEXT_DEFINITIONS: Definition[] = [
  {
    id: "flips",
    heading: "Where the answer flips",
    paragraphs: [
      say`Each country, work mode and level is tried alone, with the other filters as they are: its gap is that of the page its link leads to. A value is tried if both sides show a median in it. Combinations are not tried, nor postings that do not state the value, nor the country that an unfiltered comparison takes its pay from, since its gap is the overall one.`,
      say`Among many values some would differ by chance. So all of them are tested together, and at most ${share({ FALSE_DISCOVERY_RATE })} of those called clear may be false. The answer flips in a value if a side is clearly ahead there that is not ahead overall. Where ${see("gap", "the verdict")} names nobody overall, the values with a clear answer are listed instead. Pay in two currencies is not tried.`,
    ],
    works: ["benjaminiHochberg", "zouDonner"],
    code: ["lib/compare/flips.ts", "lib/stats/benjamini-hochberg.ts", "lib/stats/p-value.ts"],
  },
  {
    id: "transfer",
    heading: "What each next skill opens",
    paragraphs: [
      say`Somebody is taken to have all the top skills of the role they come from, and no other. Missing are the other role’s top skills that are not among them. A posting is covered if all it lists of its role’s top skills are known; what else it asks for is not looked at.`,
      say`The next skill is the one that completes most postings by then; ties go to the one that most incomplete postings ask for. Up to ${count({ NEXT_SKILLS })} are shown. This is a greedy order: a pair of skills may open more together than its two members do one after the other.`,
      say`It is counted on at most ${count({ DRAWN_POSTINGS })} of a role’s postings, the same ones each time, of which those in the slice that list at least ${count({ MIN_LISTED_SKILLS })} of the role’s top skills count, and is shown from ${count({ MIN_COVERAGE_POSTINGS })} of them on. The interval takes each posting as independent.`,
    ],
    works: ["wilson"],
    code: ["lib/compare/coverage.ts", "lib/compare/skill-sets.ts", "lib/compare/next-skills.ts"],
  },
  {
    id: "changes",
    heading: "What changed between two datasets",
    paragraphs: [
      say`A dataset is set beside the one before it of the same market. The move of a median is treated as ${see("gap", "a gap")} between then and now. What another mix of levels explains of it, and what remains, are worked out as ${see("like-for-like", "the gap at equal seniority")} is. A posting open on both dates is in both medians, which makes the move surer than its interval says.`,
    ],
    works: ["zouDonner", "dinardoFortinLemieux"],
    code: ["lib/compare/change.ts", "db/context/changes.ts"],
  },
  {
    id: "duties",
    heading: "What postings list as duties",
    paragraphs: [
      say`On at most ${count({ DRAWN_DUTIES })} postings of a slice, the same ones each time, the lines under a heading such as “What you will do” are sorted into kinds by their words. A line may speak of several kinds, or of none that we know. Shares are of the postings that list duties in English, since the words are English; they are shown from ${count({ FEW })} such postings on. Below and above means entry and mid level, and senior and staff. A difference is put into words as ${see("share", "any difference of shares")} is. The sample’s texts are generated, so their duties are not counted.`,
    ],
    works: ["kish", "newcombe"],
    code: ["lib/compare/duties.ts", "lib/posting/duty-kinds.ts", "db/get-duties.ts"],
  },
  {
    id: "employers",
    heading: "Who hires",
    paragraphs: [
      say`The ${count({ LISTED_EMPLOYERS })} employers with most postings of a slice are listed, and the share of all its postings that the ${count({ LARGEST_EMPLOYERS })} largest have together is given. An employer’s median is shown from ${count({ MIN_DISCLOSED })} of its own postings with usable pay on. It has no interval, since it speaks for these postings only. Different spellings of an employer count as one where they differ by case, accents or legal form.`,
    ],
    code: ["lib/compare/largest-employers.ts", "lib/posting/employer-key.ts"],
  },
];
