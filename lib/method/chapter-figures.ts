import {
  FEW,
  HIGH_IMPACT,
  MAX_EMPLOYER_SHARE,
  MEDIUM_IMPACT,
  MIN_DISCLOSED,
  MIN_EMPLOYERS,
  MIN_LEVEL_POSTINGS,
  MIN_LISTED_SHARE,
  MIN_OVERLAP_POSTINGS,
  MIN_SKILL_POSTINGS,
  TOP_SKILLS,
} from "@/lib/compare/thresholds";
import { INTERVAL_PARTS } from "@/lib/format";
import { PERIODS_A_YEAR } from "@/lib/posting/annualise";
import { currencyByCode, LEAST_PART, MOST_USD } from "@/lib/posting/currencies";
import { LEAST_DIFFERENCE } from "@/lib/report/share-difference";
import { FALSE_DISCOVERY_RATE } from "@/lib/stats/benjamini-hochberg";
import { count, dollars, points, share } from "./constants";
import { type Chapter, type Definition, say, see } from "./definition";
import { CONTEXT_DEFINITIONS } from "./definitions-context";
import { GAP_DEFINITIONS } from "./definitions-gap";
import { KIND_DEFINITIONS } from "./definitions-kinds";
import { SILENCE_DEFINITIONS } from "./definitions-pay";
import { TOOL_DEFINITIONS } from "./definitions-tools";
import { widestRange } from "./limits";

const WIDEST_RANGE = widestRange();
const LEAST_USD = (currencyByCode("USD")?.yearFrom ?? Number.NaN) * LEAST_PART;
const { hour, day, week, month } = PERIODS_A_YEAR;

const PAY_DEFINITIONS: Definition[] = [
  {
    id: "share",
    heading: "Shares are of all active postings",
    paragraphs: [
      say`A share is of all active postings of the slice, that is of a role with its filters. What is not stated has a share of its own. A posting counts in every country it is open in, so the shares of countries can add up to more than 100%.`,
      say`A sentence calls two shares different only if they lie at least ${points({ LEAST_DIFFERENCE })} apart and the 95% interval of their difference leaves out zero. For that interval n postings count as n / design effect, since an employer’s postings ask for much the same; each share has a design effect of its own, from its employers’ totals and never less than 1.`,
    ],
    works: ["wilson", "newcombe"],
    code: ["lib/compare/present-profile.ts", "lib/report/share-difference.ts"],
  },
  {
    id: "pay",
    heading: "Pay is the middle of the stated range, a year",
    paragraphs: [
      say`The pay of a posting is the midpoint of the range it states, brought to a full-time year: ${count({ hour })} hours, ${count({ day })} days, ${count({ week })} weeks or ${count({ month })} months, or as many monthly salaries as the posting names. A single amount is its own midpoint. Pay stays in its own currency.`,
      say`Left out of every pay figure, and counted with the reason: ranges whose top is more than ${count({ WIDEST_RANGE })} times their bottom, and amounts that no full-time job pays. The latter are more than ${dollars({ MOST_USD })}, or roughly as much in other currencies, or less than ${share({ LEAST_PART })} of the least that is read as a year’s pay, which for US dollars means less than ${dollars({ LEAST_USD })}.`,
    ],
    code: ["lib/posting/annualise.ts", "lib/posting/currencies.ts", "lib/extract/pay/offers.ts"],
  },
  {
    id: "pay-market",
    heading: "Pay is compared in one country and one currency",
    paragraphs: [
      say`With one country chosen, pay is that of its postings in its own currency; with several, that of their postings together, in the currency most of them state; with none, that of the country with the most usable pay in the dataset, which the page names. Pay in another currency is left out of a side’s figures and counted. The share of postings that state their pay is of the slice’s postings in that market, and only usable pay counts as stated.`,
    ],
    code: ["lib/compare/pay-market.ts"],
  },
  {
    id: "median",
    heading: "The median is the posting in the middle",
    paragraphs: [
      say`Half of the postings state less than the median, half more. It is exact: the amounts are sorted, and the quantile p of n amounts stands at rank 1 + p (n − 1), on the straight line between its two neighbours. This is type 7 of Hyndman and Fan, the rule of R, NumPy and Excel. The middle half runs from p = 0.25 to 0.75.`,
    ],
    works: ["hyndmanFan"],
    code: ["lib/stats/quantile.ts"],
  },
  {
    id: "interval",
    heading: "How sure a median is",
    paragraphs: [
      say`A median’s 95% interval is Woodruff’s: the interval of the share of postings at or below the median, read back as amounts. Were other postings drawn in the same way, again and again, 95 of 100 such intervals would hold the true median.`,
      say`The ends of an interval are no exact figures. In sentences, tables and pictures they are rounded outwards, to a step of 1, 2 or 5 times a power of ten that is at most one part in ${count({ INTERVAL_PARTS })} of the interval’s width, but never onto zero; an axis label has thousands. Downloads and the example below have whole units.`,
      say`Postings of one employer resemble each other, so n of them tell less than n independent ones would. The design effect says how much less: the variance of that share computed from the totals of k employers, with the factor k / (k − 1), over the variance of independent postings; never less than 1. The interval reaches t √(0.25 × design effect / n) to both sides of one half, where t is Student’s with k − 1 degrees of freedom. Whether such intervals hold what they should is tried out on samples from markets whose medians are known (npm run bench -- coverage). ${see("example", "The example")} goes through it with numbers.`,
    ],
    works: ["woodruff", "kish", "hill"],
    code: ["lib/stats/median-interval.ts", "lib/stats/design-effect.ts", "lib/stats/student-t.ts"],
  },
  {
    id: "suppression",
    heading: "When there is no figure",
    paragraphs: [
      say`A median, also that of a level or of a skill, needs ${count({ MIN_DISCLOSED })} postings with usable pay, from ${count({ MIN_EMPLOYERS })} employers, none of which has more than ${share({ MAX_EMPLOYER_SHARE })} of them. Otherwise only the count is shown. Under ${count({ FEW })} postings the median is called one of few; the marks at 10% and 90%, and the pay of a skill, are shown from there on.`,
    ],
    code: ["lib/compare/thresholds.ts", "lib/compare/pay-summary.ts"],
  },
];

const SKILL_DEFINITIONS: Definition[] = [
  {
    id: "skills",
    heading: "What two lists of skills have in common",
    paragraphs: [
      say`A side’s top skills are the ${count({ TOP_SKILLS })} that most of its postings ask for, in at least ${count({ MIN_SKILL_POSTINGS })} postings each. Shared skills are on both lists. Overlap (Jaccard) is the number of skills on both lists over the number on either.`,
      say`Transfer from A to B is the part of all mentions of B’s top skills, in B’s postings, that falls on skills on A’s list too. It asks how much of the other job is familiar, and differs by direction. Neither is given where a side has fewer than ${count({ MIN_OVERLAP_POSTINGS })} postings. Below the top lists, a skill is listed from ${share({ MIN_LISTED_SHARE })} of the postings on.`,
    ],
    works: ["jaccard"],
    code: ["lib/compare/top-skills.ts"],
  },
  {
    id: "premium",
    heading: "What pay goes with a skill",
    paragraphs: [
      say`The raw premium is the median pay of the slice’s postings that ask for the skill, minus the slice’s median. It is computed from ${count({ FEW })} such postings with usable pay on, with an interval like that of a gap.`,
      say`Skills are asked for more at some levels than at others. The adjusted premium therefore holds seniority at the slice’s own mix, on both sides of the subtraction; a level with fewer than ${count({ MIN_LEVEL_POSTINGS })} of the skill’s postings is left out on both.`,
      say`A premium is sure if its adjusted figure still stands when all skills of the slice are tested together and at most ${share({ FALSE_DISCOVERY_RATE })} of the findings may be false. A sure adjusted premium has high impact from ${share({ HIGH_IMPACT })} of the slice’s median on, medium impact from ${share({ MEDIUM_IMPACT })} on; every other has none. All of this is association: postings that ask for a skill differ from the rest in more than the skill.`,
    ],
    works: ["dinardoFortinLemieux", "zouDonner", "benjaminiHochberg"],
    code: ["lib/compare/skill-pay.ts", "lib/stats/benjamini-hochberg.ts"],
  },
];

export const FIGURES_CHAPTER: Chapter = {
  id: "figures",
  heading: "What each figure means",
  definitions: [
    ...PAY_DEFINITIONS,
    ...GAP_DEFINITIONS,
    ...SILENCE_DEFINITIONS,
    ...SKILL_DEFINITIONS,
    ...KIND_DEFINITIONS,
    ...CONTEXT_DEFINITIONS,
    ...TOOL_DEFINITIONS,
  ],
};
