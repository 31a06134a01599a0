/** Tests on UTF-16 codes; NaN, past the ends of a text, is none of them. */
export const isDigit = (c: number): boolean => c >= 48 && c <= 57;
export const isUpper = (c: number): boolean => c >= 65 && c <= 90;
/** Also no-break, narrow no-break and thin space, as written inside amounts. */
export const isSpace = (c: number): boolean => c === 32 || c === 0xa0 || c === 0x202f || c === 0x2009;
/** Latin and Cyrillic letters. */
export const isLetter = (c: number): boolean =>
  (c >= 97 && c <= 122) ||
  (c >= 65 && c <= 90) ||
  (c >= 0xc0 && c <= 0x24f && c !== 0xd7) ||
  (c >= 0x400 && c <= 0x4ff);

const LONGEST_WORD = 10;

/** The word that begins at `at`, up to two spaces skipped; null if none does, or a long one. */
export function wordAt(text: string, at: number): { word: string; end: number } | null {
  let start = at;
  while (start - at < 2 && isSpace(text.charCodeAt(start))) start++;
  let end = start;
  while (end - start < LONGEST_WORD && isLetter(text.charCodeAt(end))) end++;
  return end === start || isLetter(text.charCodeAt(end)) ? null : { word: text.slice(start, end), end };
}
