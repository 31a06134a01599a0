import { lowerUnit } from "@/lib/extract/text/letters";

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
    else key += code === 0x2019 ? "'" : String.fromCharCode(folded ? lowerUnit(code) : code);
  }
  return key.trim().replace(/ ?([/&]) ?/g, "$1");
}
