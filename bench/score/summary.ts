import type { Share } from "./metrics";
import { reached, type Score } from "./result";

const rounded = (value: number) => Math.round(value * 10000) / 10000;

function shareSummary({ value, hits, of, interval }: Share) {
  return { value: rounded(value), hits, of, interval: interval.map(rounded) };
}

function scoreSummary(score: Score) {
  const { fact, against, unit, n, figures, goal } = score;
  return {
    fact,
    against,
    unit,
    n,
    ...(figures.accuracy && { accuracy: shareSummary(figures.accuracy) }),
    ...(figures.precision && { precision: shareSummary(figures.precision) }),
    ...(figures.recall && { recall: shareSummary(figures.recall) }),
    ...(figures.f1 !== undefined && { f1: rounded(figures.f1) }),
    goal,
    reached: reached(score),
  };
}

/** What is committed and shown on the method page: figures without misses, `date` as an ISO day. */
export function summarise(scores: Score[], date: string) {
  return {
    date,
    sets: {
      "gold-dev": "80 postings of several sources, labelled by reading title, place and text",
      ashby:
        "Postings of 298 Ashby boards, October 2025, against the boards' own fields, which the readers don't see",
      indeed: "Pay strings of Indeed postings in the United States, 2021",
    },
    scores: scores.map(scoreSummary),
  };
}
