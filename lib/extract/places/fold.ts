const LETTERS: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ŋ: "n",
  ə: "a",
};
const ABBREVIATIONS: Record<string, string> = { st: "saint", ste: "sainte", ft: "fort", mt: "mount" };

function foldWord(word: string): string {
  const plain = word
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/[ßæœøłđðþıŋə]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize("NFC");
  return plain;
}

/** One word as the gazetteer spells it: lower case, no accents, no dots or apostrophes, "St." as "saint". */
export function foldPlaceWord(word: string): string {
  const bare = word.replace(/[.'’‘ʼ`]/g, "");
  const folded = /^[A-Za-z0-9]*$/.test(bare) ? bare.toLowerCase() : foldWord(bare);
  return ABBREVIATIONS[folded] ?? folded;
}

/** A whole name, its words parted by single spaces. */
export function foldPlaceName(name: string): string {
  return (name.match(PLACE_WORD) ?? []).map(foldPlaceWord).filter(Boolean).join(" ");
}

/** A word of a place: an acronym with dots ("U.S.", "D.C."), or letters, marks and digits ("Côte d’Ivoire": two). */
export const PLACE_WORD =
  /(?:\p{L}\.)+\p{L}(?![\p{L}\p{M}])\.?|[\p{L}\p{M}\p{N}]+(?:['’‘ʼ`][\p{L}\p{M}]+)*/gu;
