/** What to do with a character: it belongs to the text, parts words, is not seen, or carries structure. */
export const INK = 0;
export const GAP = 1;
export const NOTHING = 2;
export const STRUCTURE = 3;

/** Sorts a character that is neither printable ASCII nor a plain letter beyond it. */
export function sort(code: number): number {
  if (code < 0x7f) return code <= 0x08 || (code >= 0x0e && code < 0x20) ? NOTHING : code <= 0x20 ? GAP : INK;
  if (code <= 0xa0) return code === 0xa0 ? GAP : NOTHING;
  if (code < 0x2000)
    return code === 0xad || code === 0x61c || code === 0x180e ? NOTHING : code === 0x1680 ? GAP : INK;
  if (code <= 0x200a || code === 0x202f || code === 0x205f || code === 0x3000) return GAP;
  if (code <= 0x206f)
    return code <= 0x200f || (code >= 0x2028 && code <= 0x202e) || code >= 0x2060 ? NOTHING : INK;
  if (code >= 0xe000 && code <= 0xf8ff) return code >= 0xe101 && code <= 0xe112 ? STRUCTURE : NOTHING;
  const unseen = code === 0xfe0e || code === 0xfe0f || code === 0xfeff || (code >= 0xfff9 && code <= 0xfffc);
  return unseen ? NOTHING : INK;
}

const BULLETS = new Set([..."•·●▪■◦○‣⁃∙➢➤►▶▸➔→✓✔◆◇♦❖★☆✦"].map((bullet) => bullet.charCodeAt(0)));
const DASHES = new Set([..."-–—*"].map((dash) => dash.charCodeAt(0)));
const CAPITAL = /\p{Lu}/u;

/** The length of the bullet that a line starts with, with the space after it; 0 if it starts with none. */
export function bulletLength(line: string): number {
  const first = line.charCodeAt(0);
  const spaced = line.charCodeAt(1) === 0x20;
  if (BULLETS.has(first)) return spaced ? 2 : 1;
  if (!DASHES.has(first)) return 0;
  if (spaced) return 2;
  if (line.startsWith("-- ")) return 3;
  const dash = first === 0x2d || first === 0x2013;
  return dash && CAPITAL.test(line.charAt(1)) ? 1 : 0;
}

/** Letters and digits of any script, roughly. */
export function isLetter(code: number): boolean {
  if (code < 0x80)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  if (code < 0x2000) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
  return code >= 0x3040 && code < 0xd800;
}
