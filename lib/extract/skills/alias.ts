/** Bound on what one alias may expand to, so that a slip of brackets shows in a test and not in memory. */
const MOST_FORMS = 64;

/** All spellings of an alias: `(x)` may be left out, `[x|y]` is one of them. "micro( )service(s)" has four. */
export function spellings(alias: string): string[] {
  const group = /\(([^()]*)\)|\[([^[\]]*)\]/.exec(alias);
  if (!group) return [alias.replace(/\s+/g, " ").trim()];
  const before = alias.slice(0, group.index);
  const after = alias.slice(group.index + group[0].length);
  const choices = group[2] === undefined ? [group[1] ?? "", ""] : group[2].split("|");
  const forms = choices.flatMap((choice) => spellings(before + choice + after));
  if (forms.length > MOST_FORMS) throw new Error(`Too many spellings: ${alias}`);
  return [...new Set(forms)];
}

const FOLD_SIZE = 0x250;
const FOLD = new Uint16Array(FOLD_SIZE);
const FOLDED_WORD = new Uint16Array(FOLD_SIZE);
for (let code = 0; code < FOLD_SIZE; code++) {
  const letter = String.fromCharCode(code);
  const lower = letter.toLowerCase();
  FOLD[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
  FOLDED_WORD[code] = /[\p{L}\p{N}]/u.test(letter) ? (FOLD[code] ?? 0) : 0;
}

/** Lower case of one UTF-16 unit, never changing the length of a text. */
export function fold(code: number): number {
  return code < FOLD_SIZE ? (FOLD[code] ?? code) : code;
}

/** Lower case of a letter or digit, 0 of any other sign. Scripts written without blanks (Chinese, Japanese) count as signs: names stand right next to them. */
export function foldedWordCode(code: number): number {
  if (code < FOLD_SIZE) return FOLDED_WORD[code] ?? 0;
  return code < 0x2000 || (code >= 0xac00 && code < 0xd7b0) ? code : 0;
}

export function isWordCode(code: number): boolean {
  return foldedWordCode(code) !== 0;
}

/** Blanks and hyphens of all kinds: what may stand between the words of a name. */
export function isGapCode(code: number): boolean {
  if (code < 0xa0) return code === 0x20 || code === 0x2d || code === 0x09;
  return (
    code === 0xa0 || code === 0xad || (code >= 0x2000 && code <= 0x2015) || code === 0x202f || code === 0x2212
  );
}

/**
 * The form two aliases share if a text can't tell them apart: one blank for every gap, none around "/" and "&", lower
 * case if `folded`.
 */
export function aliasKey(form: string, folded = true): string {
  let key = "";
  for (let index = 0; index < form.length; index++) {
    const code = form.charCodeAt(index);
    if (isGapCode(code)) key += key.endsWith(" ") ? "" : " ";
    else key += code === 0x2019 ? "'" : String.fromCharCode(folded ? fold(code) : code);
  }
  return key.trim().replace(/ ?([/&]) ?/g, "$1");
}
