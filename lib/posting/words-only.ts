const SPACE = 32;
const UTF_16 = new TextDecoder("utf-16le");

/** Whether each UTF-16 unit is part of a word. Units that only have a meaning in pairs are not. */
const IN_WORD = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  /[\p{L}\p{N}]/u.test(String.fromCharCode(unit)) ? 1 : 0,
);

/** A text's words in lower case with one space between, whatever stood there. It runs once a posting, hence the table. */
export function wordsOnly(text: string): string {
  const lower = text.toLowerCase();
  const units = new Uint16Array(lower.length);
  let length = 0;
  for (let index = 0; index < lower.length; index++) {
    const unit = lower.charCodeAt(index);
    if (IN_WORD[unit] === 1) units[length++] = unit;
    else if (units[length - 1] !== SPACE) units[length++] = SPACE;
  }
  return UTF_16.decode(units.subarray(0, length));
}
