/** A median is shown from this many disclosed postings … */
export const MIN_DISCLOSED = 10;
/** … of at least this many employers … */
export const MIN_EMPLOYERS = 5;
/** … none of which has more than this share of them. */
export const MAX_EMPLOYER_SHARE = 0.5;
/** Fewer disclosed postings than this are "few"; p10, p90 and skill premiums are shown from here on. */
export const FEW = 30;

/** Top skills: this many of the highest share, each in at least this many postings. */
export const TOP_SKILLS = 30;
export const MIN_SKILL_POSTINGS = 3;
/** No overlap of skills is given for a slice of fewer postings. */
export const MIN_OVERLAP_POSTINGS = 30;
/** A profile lists every skill of at least this share. */
export const MIN_LISTED_SHARE = 0.01;

/** A gap under this share of the lower median, whose interval stays within the second, is nearly none. */
export const NEAR_GAP = 0.05;
export const NEAR_INTERVAL = 0.1;

/** A level takes part in a comparison at equal seniority if each side has this many disclosed postings in it. */
export const MIN_LEVEL_POSTINGS = 5;

/** An adjusted premium that is sure has high impact from this share of the slice's median on, medium from the second. */
export const HIGH_IMPACT = 0.1;
export const MEDIUM_IMPACT = 0.03;

/** A slice's largest employers are listed up to this many; what the first few have together is given as a share. */
export const LISTED_EMPLOYERS = 10;
export const LARGEST_EMPLOYERS = 5;

/** Which of a role's top skills occur together is counted on at most this many of its postings, by a fixed draw. */
export const DRAWN_POSTINGS = 4000;
/** Coverage by known skills is counted on postings that list at least this many of the role's top skills … */
export const MIN_LISTED_SKILLS = 3;
/** … and is shown from this many such postings on, with this many next skills at most. */
export const MIN_COVERAGE_POSTINGS = 100;
export const NEXT_SKILLS = 8;

/** What postings list as duties is counted on at most this many of a slice, by a fixed draw. */
export const DRAWN_DUTIES = 500;

/** Beside a comparison, so many roles near each side are named. */
export const NEAREST_ROLES = 3;
