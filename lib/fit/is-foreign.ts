const ENGLISH = new Set("the and of to with for from by was were".split(" "));
const OTHERS = new Set(
  [
    "und der die das mit für von bei als sowie eine einer",
    "et les des pour dans une avec du sur aux chez",
    "los las para con una del por desde como",
    "os das com uma dos pela pelo não ao",
    "il di che per della degli delle nel",
    "het een van voor bij met naar werd",
    "oraz na dla przy się jako przez od",
    "och för att till som på med av",
  ]
    .join(" ")
    .split(" "),
);
const WORD = /\p{L}+/gu;
const LATIN = /\p{Script=Latin}/u;
const LOOKED_AT = 20_000;
const LEAST = 5;

/** Whether a text is, by its small words or its letters, in another language than English. */
export function isForeign(text: string): boolean {
  let [english, other, latin, words] = [0, 0, 0, 0];
  for (const [word] of text.slice(0, LOOKED_AT).matchAll(WORD)) {
    const small = word.toLowerCase();
    words++;
    if (LATIN.test(word)) latin++;
    if (ENGLISH.has(small)) english++;
    else if (OTHERS.has(small)) other++;
  }
  return words >= LEAST && (latin < words / 2 || (other >= LEAST && other > english));
}
