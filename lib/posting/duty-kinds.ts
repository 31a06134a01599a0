import data from "./duty-kinds.json";

/** A kind of duty that a line of a posting's list of duties can be about. */
export interface DutyKind {
  slug: string;
  /** As a noun: "guiding and mentoring colleagues". */
  name: string;
}

// A word ends at its end, or with "*" anywhere after; the rest is a regular expression.
const KINDS = data.map(({ slug, name, words }) => ({
  slug,
  name,
  pattern: new RegExp(
    `\\b(?:${words.map((word) => word.replace(/([a-z\]])\*/g, "$1\\w*")).join("|")})\\b`,
    "i",
  ),
}));

export const DUTY_KINDS: readonly DutyKind[] = KINDS.map(({ slug, name }) => ({ slug, name }));

/** What kinds of duty a line names, by English words; a line may name several, or none that is known. */
export function dutyKindsIn(line: string): string[] {
  return KINDS.filter(({ pattern }) => pattern.test(line)).map(({ slug }) => slug);
}

const ENGLISH = /\b(?:the|and|with|to|our|of)\b/i;

/** Whether a list of duties is in English, as far as its small words tell. */
export const isEnglish = (lines: readonly string[]): boolean => lines.some((line) => ENGLISH.test(line));
