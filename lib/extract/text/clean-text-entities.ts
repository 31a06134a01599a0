import names from "./clean-text-entities.json";

const NAMED = new Map<string, string>(Object.entries(names));
const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,20}));?/g;
const STILL_ESCAPED =
  /&(?:amp|lt|gt|nbsp|quot|apos|rsquo|lsquo|rdquo|ldquo|ndash|mdash|bull|#\d{2,6}|#[xX][0-9a-fA-F]{2,5});/;
const UNTERMINATED = new Set(["amp", "lt", "gt", "nbsp", "quot"]);
// Numeric references between 128 and 159 mean the cp1252 character, as browsers read them.
const CP1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Decodes character references once; what is no reference stays as it is. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(ENTITY, (whole: string, decimal?: string, hex?: string, name?: string) => {
    if (name) return namedCharacter(whole, name);
    return character(decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16)) ?? whole;
  });
}

/** Decodes text that was escaped up to three times over. */
export function decodeEntitiesFully(text: string): string {
  let decoded = decodeEntities(text);
  for (let round = 0; round < 2 && decoded.includes("&") && STILL_ESCAPED.test(decoded); round += 1) {
    decoded = decodeEntities(decoded);
  }
  return decoded;
}

function namedCharacter(whole: string, name: string): string {
  if (!whole.endsWith(";") && !UNTERMINATED.has(name)) return whole;
  return NAMED.get(name) ?? NAMED.get(name.toLowerCase()) ?? whole;
}

function character(code: number): string | null {
  if (code >= 128 && code <= 159) return CP1252[code - 128] ?? null;
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return "";
  return String.fromCodePoint(code);
}
