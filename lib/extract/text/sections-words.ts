const MARKS = /\p{M}/gu;
const SPARE = /[^\p{L}\p{N}'{} ]+/gu;
const NUMBERING = /^(?:\d{1,2}|[ivx]{1,4}|[a-h])(?:[.)]+\d{0,2})+\s+/;
const AND = / (?:und|et|y|e|i|en|and) /g;

/** Small letters without accents and signs, contractions and the words for "and" made one. */
export function normalizeHeading(words: string): string {
  const small = words
    .toLowerCase()
    .trim()
    .replace(NUMBERING, "")
    .replace(/[’‘`´]/g, "'")
    .replace(/ ?[&+/] ?/g, " and ");
  return small
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(SPARE, " ")
    .replace(AND, " and ")
    .replace(/ {2,}/g, " ")
    .trim()
    .replace(/\byou will\b/g, "you'll")
    .replace(/\b(we|you|they) are\b/g, "$1're")
    .replace(/\bwe will\b/g, "we'll")
    .replace(/\b(what|who|it) is\b/g, "$1's");
}
