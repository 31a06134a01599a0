import { DRAWN_POSTINGS, MIN_COVERAGE_POSTINGS, MIN_LISTED_SKILLS } from "@/lib/compare/thresholds";
import { formatCount, formatCounted, formatList, formatShare } from "@/lib/format";
import { SIDES, type Side } from "@/lib/view/view";
import type { Fit, FitStep } from "./fit";
import type { FitMarket, FitSide } from "./market";

/** The page's one sentence once skills are picked: how much of what both roles ask for is there. */
export function fitFinding(market: FitMarket, fits: Record<Side, Fit>): string {
  const parts = SIDES.flatMap((side) => {
    const { mentions } = fits[side];
    return mentions === null ? [] : [`${formatShare(mentions)} of what ${market[side].name} ask for`];
  });
  return parts.length === 0 ? "No postings to hold your skills against" : `You have ${formatList(parts)}`;
}

/** What the skills cover whole, under the finding; null where neither side has enough postings to say. */
export function coverageWords(market: FitMarket, fits: Record<Side, Fit>): string | null {
  const parts = SIDES.flatMap((side) => {
    const { coverage } = fits[side];
    return coverage ? [`${formatShare(coverage.share)} of ${market[side].name}`] : [];
  });
  return parts.length === 0
    ? null
    : `All the top skills they list are yours in ${formatList(parts)}. Counted over the skills that each role asks for most.`;
}

/** What somebody has of one role's top skills, and what that opens. */
export function fitSentence(side: FitSide, { has, mentions, coverage }: Fit): string {
  const { skills, slice, role } = side;
  if (skills.length === 0) return `No posting for ${slice} lists enough skills.`;
  const top = `You have ${formatCount(has.length)} of the ${formatCount(skills.length)} skills that ${role.short} postings ask for most${mentions === null ? "" : `, which are ${formatShare(mentions)} of all mentions of these`}.`;
  if (!coverage)
    return `${top} Fewer than ${MIN_COVERAGE_POSTINGS} postings for ${slice} list at least ${MIN_LISTED_SKILLS} of them, too few to say what share you cover.`;
  const { share, interval, counted } = coverage;
  return `${top} ${formatShare(share)} of the postings for ${slice} (${formatShare(interval[0])} to ${formatShare(interval[1])}, n\u00a0${formatCount(counted)}) ask for none of them that you lack.`;
}

/** How coverage is counted. */
export const COVERAGE_WORDS = `Covered: every top skill that the posting lists is yours. Counted on up to ${formatCount(DRAWN_POSTINGS)} of the role’s postings, drawn once for all, that list at least ${MIN_LISTED_SKILLS}; other skills they ask for are not looked at. Each next skill is the one that completes most by then.`;

/** What the skills of a plan go together with in pay, where no skill of it has a column for that. */
export function noPremiumWords(steps: readonly FitStep[]): string | null {
  if (steps.length === 0 || steps.some(({ skill }) => skill.premium)) return null;
  return steps.some(({ skill }) => skill.tested)
    ? "None of these goes together with a sure difference in pay at equal levels."
    : "Too few of the postings state their pay to say what these skills go together with.";
}

export interface CvReading {
  characters: number;
  read: number;
  foreign: boolean;
  /** Names of the skills that postings of either role ask for, and of all others. */
  found: string[];
  others: string[];
}

const NAMED = 12;
/** A CV longer than this, some thirty pages, may be something else. */
const LONG = 100_000;

/** What came of reading a CV. */
export function cvWords({ characters, read, foreign, found, others }: CvReading): string[] {
  const said =
    found.length === 0
      ? "No skill that these postings ask for is named in this text."
      : `${formatCounted(found.length, "skill")} found and added below. Take away what is wrong, add what is missing.`;
  const rest =
    others.length > 0
      ? [`Also named, but hardly asked for in these postings: ${formatList(cut(others))}.`]
      : [];
  const length =
    read < characters
      ? [`The text has ${formatCount(characters)} characters: the first ${formatCount(read)} were read.`]
      : characters > LONG
        ? [`The text has ${formatCount(characters)} characters. All of it was read, but is it one CV?`]
        : [];
  const language = foreign
    ? [
        "This does not read like English. Skills are found by their names in any language, but those that are also common words are understood only in English sentences.",
      ]
    : [];
  return [said, ...rest, ...length, ...language];
}

function cut(names: string[]): string[] {
  const more = names.length - NAMED;
  return more > 0 ? [...names.slice(0, NAMED), `${formatCount(more)} more`] : names;
}
