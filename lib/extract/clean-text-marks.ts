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

const PRIVATE_USE = /[\ue000-\uf8ff]/;
// Word and icon fonts put bullets into the private-use area.
const SYMBOL_BULLET = /[\uf0a7\uf0b7\uf0d8\uf0fc\uf076]/g;
const ALL_PRIVATE_USE = /[\ue000-\uf8ff]/g;

export function dropPrivateUse(text: string): string {
  if (!PRIVATE_USE.test(text)) return text;
  return text.replace(SYMBOL_BULLET, "•").replace(ALL_PRIVATE_USE, "");
}
