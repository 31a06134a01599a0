/** What stands between two members of a list. */
const LIST_GAP =
  /^[\s,;/|&+•·*()[\]"'“”–-]*(?:(?:and|or|und|oder|et|ou|y|o|e|i|oraz|lub|en|of|vs|like|then|with|in)[\s"'“(]*)?$/i;
const LONGEST_GAP = 10;

/** Whether only list punctuation stands between two mentions. */
export function inOneList(text: string, end: number, start: number): boolean {
  return start >= end && start - end <= LONGEST_GAP && LIST_GAP.test(text.slice(end, start));
}
