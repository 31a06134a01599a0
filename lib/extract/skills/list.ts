const AND = "(?:and|or|und|oder|et|ou|y|o|e|i|oraz|lub|en|of|vs|like|then|with|in)";
/** Only punctuation, a version and one small word: "Java 11+, Spring and ". */
const DIRECT = new RegExp(`^[\\s\\d.,;/|&+•·*()[\\]"'“”–-]*(?:${AND}[\\s/"'“(]*){0,2}$`, "i");
/** One or two further members that are no skill we know. */
const OVER_OTHERS = new RegExp(
  `^\\s*[,/|;•]\\s*(?:[\\p{L}\\d.+#-]+(?: [\\p{L}\\d.+#-]+)?\\s*[,/|;•]\\s*){1,2}(?:${AND}\\s+)?$`,
  "iu",
);
/** The next line of a stack written out by layer: "Frontend: React • Backend: Go". */
const LABEL = /^[\s.,;)]*[\n•·*|-]\s*\p{L}[\p{L} /&-]{0,24}:\s*$/u;

const LONGEST_GAP = 40;

/** Whether two mentions, one ending where the other's gap begins, stand in one list. */
export function inOneList(text: string, end: number, start: number): boolean {
  if (start < end || start - end > LONGEST_GAP) return false;
  const gap = text.slice(end, start);
  return DIRECT.test(gap) || OVER_OTHERS.test(gap) || LABEL.test(gap);
}
