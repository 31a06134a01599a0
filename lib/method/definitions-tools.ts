import {
  DRAWN_POSTINGS,
  MIN_COVERAGE_POSTINGS,
  MIN_DISCLOSED,
  MIN_LISTED_SKILLS,
} from "@/lib/compare/thresholds";
import { DRAWN_OFFERS } from "@/lib/offer/market";
import { count } from "./constants";
import { type Definition, say, see } from "./definition";

/** What offers and skills of a reader are held against. */
export const TOOL_DEFINITIONS: Definition[] = [
  {
    id: "offer",
    heading: "Where an offer stands",
    paragraphs: [
      say`An offer is brought to ${see("pay", "a year’s pay")} as postings are, converted at ${see("currencies", "the dated rate")} where its currency is another one, and placed among the postings with usable pay of the same role, country, work mode and level. Its percentile is the share of them that pay less; those that pay exactly the same are counted apart. It is suppressed where ${see("suppression", "a median would be")}.`,
      say`The 95% interval is Wilson’s for that share, with n / design effect for n, the design effect being that of the share of postings below the offer, and with Student’s t for as many degrees of freedom as there are employers less one. Where none or all pay less the nearest posting’s design effect stands in.`,
      say`Of a planned range both ends are placed, and its middle stands for its pay. Up to ${count({ DRAWN_OFFERS })} of the role’s postings go to the browser, at even ranks from the lowest pay to the highest. The range that similar postings advertise is the median of their lower ends and of their upper ends, from ${count({ MIN_DISCLOSED })} postings with a range on; its width is over its lower end. All of it is worked out in the browser, and what is typed is not sent.`,
    ],
    works: ["wilson", "hill"],
    code: ["lib/offer/standing.ts", "lib/stats/design-effects.ts", "lib/offer/advertised.ts"],
  },
  {
    id: "fit",
    heading: "What your skills cover",
    paragraphs: [
      say`A posting is covered if every one of the role’s top skills that it lists is among yours, as for ${see("transfer", "moving from one role to another")}: counted on at most ${count({ DRAWN_POSTINGS })} of the role’s postings, of which those in the slice that list at least ${count({ MIN_LISTED_SKILLS })} count, shown from ${count({ MIN_COVERAGE_POSTINGS })} of them on. Beside it stands the part of all mentions of the role’s top skills that falls on yours, which is always larger. The plan’s order is that of the next skills there, and pay is ${see("premium", "the adjusted premium")} where it is sure.`,
      say`A pasted text is read by the reader of postings, as if all of it were requirements. What it says of years, titles and degrees is not looked at.`,
    ],
    works: ["wilson"],
    code: ["lib/fit/fit.ts", "lib/fit/read-cv.ts", "lib/compare/coverage.ts"],
  },
];
