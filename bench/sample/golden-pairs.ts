/** The comparison whose report is kept of the featured roles alone: it is checked with the unit tests. */
export const FEATURED_PAIR = ["full-stack-developer", "backend-developer"] as const;

/** Those whose reports are kept of the whole sample, each another kind of story. */
export const GOLDEN_PAIRS: readonly (readonly [string, string])[] = [
  ["data-scientist", "data-engineer"],
  ["machine-learning-engineer", "data-scientist"],
  ["data-analyst", "business-intelligence-analyst"],
  ["devops-engineer", "backend-developer"],
];
