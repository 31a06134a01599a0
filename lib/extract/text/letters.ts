const UNITS = 0x10000;
/** Scripts written without blanks (Chinese, Japanese) count as signs: names stand right next to them. */
const LAST_SPELLED = 0x2000;
const KOREAN = [0xac00, 0xd7b0] as const;
const LAST_CASED = 0x250;

/** Lower case of every UTF-16 unit. */
const LOWER = Uint16Array.from({ length: UNITS }, (_, code) => code);
const IS_WORD = new Uint8Array(UNITS);
for (let code = 0; code < UNITS; code++) {
  if (code < LAST_CASED) {
    const letter = String.fromCharCode(code);
    const lower = letter.toLowerCase();
    if (lower.length === 1) LOWER[code] = lower.charCodeAt(0);
    IS_WORD[code] = /[\p{L}\p{N}]/u.test(letter) ? 1 : 0;
  } else if (code < LAST_SPELLED || (code >= KOREAN[0] && code < KOREAN[1])) IS_WORD[code] = 1;
}

// What stands beyond a text's end is not a number; as an index it would make every look-up slow.

/** Lower case of one UTF-16 unit, never changing the length of a text. */
export function lowerUnit(code: number): number {
  return code < UNITS ? (LOWER[code] ?? code) : code;
}

/** Whether a UTF-16 unit is a letter or digit. */
export function isWordCode(code: number): boolean {
  return code < UNITS && IS_WORD[code] === 1;
}

/** Whether a UTF-16 unit is one of the digits 0 to 9. */
export function isDigitCode(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
