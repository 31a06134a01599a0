import { VERDICTS, type Verdict } from "@/lib/compare/comparison";
import { MIN_LEVEL_POSTINGS, NEAR_GAP, NEAR_INTERVAL } from "@/lib/compare/thresholds";
import { count, share } from "./constants";
import { type Definition, type Paragraph, say, see } from "./definition";

export const VERDICT_NAMES: Record<Verdict, string> = {
  "not-enough-data": "Not enough data",
  "nearly-identical": "Nearly identical",
  "no-clear-difference": "No clear difference",
  "a-pays-more": "A pays more",
  "b-pays-more": "B pays more",
};

const VERDICT_RULES: Record<Verdict, Paragraph> = {
  "not-enough-data": say`A side has ${see("suppression", "no median")}, or there is no interval.`,
  "nearly-identical": say`The gap is under ${share({ NEAR_GAP })} of the lower median, and its whole interval lies within ±\u2060${share({ NEAR_INTERVAL })} of it.`,
  "no-clear-difference": say`The interval holds zero: these postings cannot tell which side offers more.`,
  "a-pays-more": say`The whole interval lies below zero.`,
  "b-pays-more": say`The whole interval lies above zero.`,
};

export const GAP_DEFINITIONS: Definition[] = [
  {
    id: "gap",
    heading: "The gap, and what may be said of it",
    paragraphs: [
      say`The gap is side B’s median minus side A’s; its percentage is of the lower of the two. Its 95% interval is put together from those of the medians (Zou and Donner’s MOVER), with the degrees of freedom of both samples together (Satterthwaite). Amounts in two currencies make no gap unless the page names the rate and its date. The verdict is the first of these that fits:`,
    ],
    items: VERDICTS.map((verdict) => ({ term: VERDICT_NAMES[verdict], text: VERDICT_RULES[verdict] })),
    works: ["zouDonner", "satterthwaite"],
    code: ["lib/compare/gap.ts", "lib/compare/thresholds.ts"],
  },
  {
    id: "like-for-like",
    heading: "The gap at equal seniority",
    paragraphs: [
      say`Where one side’s postings are more senior, part of the gap is only that. So side A’s levels are given the weights they have on side B, and side B’s those of side A. Each direction leaves a gap; the mean of the two is what remains, since neither side is the norm, and the rest of the gap is what seniority explains.`,
      say`Weights are shares of the postings with usable pay in the pay market. A level takes part if both sides have at least ${count({ MIN_LEVEL_POSTINGS })} of them in it; the share of those at other levels is given as without counterpart. The interval is MOVER’s in each direction, with the variance of a reweighted median as the sum of W² × design effect × p (1 − p) / n over the levels; the design effect is what an employer’s postings, of one level and of several, share beyond their levels. Since pay is stated in round sums, s² / 6 is added, s being the weight of the postings that state exactly the median (Sheppard’s correction). The ends of the two directions are averaged.`,
      say`Equal seniority is rough: levels are broad, and a posting that names none counts as mid.`,
    ],
    works: ["dinardoFortinLemieux", "harrell", "sheppard", "zouDonner"],
    code: [
      "lib/compare/like-for-like.ts",
      "lib/stats/reweighted-median.ts",
      "lib/stats/weighted-quantile.ts",
    ],
  },
];
