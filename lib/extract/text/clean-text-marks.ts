/**
 * Private-use characters that carry structure from the parsers to the line cleaner.
 * They are removed from the input first and never leave clean text.
 */
export const MARK = {
  /** Heading of level 1; levels 2 to 6 follow. Stands at the start of the line. */
  heading1: 0xe101,
  boldOn: "\ue110",
  boldOff: "\ue111",
  item: "\ue112",
} as const;

export function headingMark(level: number): string {
  return String.fromCharCode(MARK.heading1 + level - 1);
}

/** The level a heading mark stands for, 0 if the character is none. */
export function headingLevel(charCode: number): number {
  return charCode >= MARK.heading1 && charCode < MARK.heading1 + 6 ? charCode - MARK.heading1 + 1 : 0;
}

const MARKS = [1, 2, 3, 4, 5, 6].map(headingMark).concat(MARK.boldOn, MARK.boldOff, MARK.item);

// Word and icon fonts keep their bullets in the private-use area.
const SYMBOL_BULLETS = ["\uf0a7", "\uf0b7", "\uf0d8", "\uf0fc", "\uf076"];

/** All characters that `dropMarks` changes. */
export const NOISE = [...MARKS, ...SYMBOL_BULLETS].join("");

/** Takes marks out of the input, where they can only be noise. */
export function dropMarks(text: string): string {
  let dropped = text;
  for (const bullet of SYMBOL_BULLETS)
    if (dropped.includes(bullet)) dropped = dropped.replaceAll(bullet, "•");
  for (const mark of MARKS) if (dropped.includes(mark)) dropped = dropped.replaceAll(mark, "");
  return dropped;
}
