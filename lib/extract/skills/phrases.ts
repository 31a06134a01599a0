import { isWordCode } from "@/lib/extract/text/letters";

const DOT = 0x2e;
const HASH = 0x23;
const PLUS = 0x2b;

/** Signs that a sentence ends with: a line's end, "!", "?". */
const isStop = (code: number): boolean => code === 0x0a || code === 0x21 || code === 0x3f;
/** Commas and semicolons are words of their own. */
const isComma = (code: number): boolean => code === 0x2c || code === 0x3b;
/** Signs within or at the end of a word: "c++", "e.g", "don't". */
const isInner = (code: number): boolean =>
  code === DOT || code === HASH || code === PLUS || code === 0x27 || code === 0x2019;

/** Phrases of whole words to look for right beside a name or in its sentence. "engineer*" has any ending. */
export class Phrases {
  readonly size: number;
  private readonly whole = new Set<string>();
  private readonly openEnded: string[] = [];
  /** What a phrase may begin or end with, so that a search ends early. */
  private readonly parts = new Set<string>();

  constructor(phrases: string[]) {
    this.size = phrases.length;
    for (const phrase of phrases) {
      const words = wordsOf(phrase);
      for (let count = 1; count < words.length; count++) {
        this.parts.add(words.slice(0, count).join(" "));
        this.parts.add(words.slice(-count).join(" "));
      }
      if (phrase.endsWith("*")) this.openEnded.push(words.join(" "));
      else this.whole.add(words.join(" "));
    }
  }

  /** Whether a phrase stands right before an offset, in the same sentence. */
  endAt(text: string, offset: number): boolean {
    if (this.size === 0) return false;
    let key = "";
    let index = offset;
    do {
      const end = skipBack(text, index);
      if (end === 0) return false;
      index = startOfWord(text, end);
      const word = text.slice(index, end).toLowerCase();
      key = key === "" ? word : `${word} ${key}`;
      if (this.has(key)) return true;
    } while (this.parts.has(key));
    return false;
  }

  /** Whether a phrase stands right after an offset, in the same sentence. */
  beginAt(text: string, offset: number): boolean {
    if (this.size === 0) return false;
    let key = "";
    let index = offset;
    do {
      const start = skipAhead(text, index);
      if (start === text.length) return false;
      index = endOfWord(text, start);
      const word = text.slice(start, index).toLowerCase();
      key = key === "" ? word : `${key} ${word}`;
      if (this.has(key)) return true;
    } while (this.parts.has(key));
    return false;
  }

  /** Whether a phrase stands in a sentence, given in lower case. */
  occurIn(sentence: string): boolean {
    for (const phrase of this.whole) if (stands(sentence, phrase, true)) return true;
    return this.openEnded.some((phrase) => stands(sentence, phrase, false));
  }

  private has(key: string): boolean {
    return this.whole.has(key) || this.openEnded.some((stem) => key.startsWith(stem));
  }
}

function wordsOf(phrase: string): string[] {
  const words: string[] = [];
  for (let index = skipAhead(phrase, 0); index < phrase.length; ) {
    const end = endOfWord(phrase, index);
    words.push(phrase.slice(index, end).toLowerCase());
    index = skipAhead(phrase, end);
  }
  return words;
}

/** Where the word before an offset ends; 0 if the sentence begins before one comes. */
function skipBack(text: string, offset: number): number {
  for (let index = offset; index > 0; index--) {
    const code = text.charCodeAt(index - 1);
    if (isWordCode(code) || isComma(code)) return index;
    if (index < offset && isInner(code) && code !== DOT && isWordCode(text.charCodeAt(index - 2)))
      return index;
    if (isStop(code) || (code === DOT && text.charCodeAt(index - 3) !== DOT)) return 0;
  }
  return 0;
}

function startOfWord(text: string, end: number): number {
  let index = end - 1;
  if (isComma(text.charCodeAt(index))) return index;
  while (index > 0 && isPart(text.charCodeAt(index - 1))) index--;
  while (!isWordCode(text.charCodeAt(index)) && index < end - 1) index++;
  return index;
}

/** Where the word after an offset begins; the text's length if the sentence ends before one comes. */
function skipAhead(text: string, offset: number): number {
  for (let index = offset; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isWordCode(code) || isComma(code)) return index;
    if (isStop(code) || code === DOT) return text.length;
  }
  return text.length;
}

function endOfWord(text: string, start: number): number {
  if (isComma(text.charCodeAt(start))) return start + 1;
  let index = start + 1;
  while (isPart(text.charCodeAt(index))) index++;
  while (
    !isWordCode(text.charCodeAt(index - 1)) &&
    text.charCodeAt(index - 1) !== HASH &&
    text.charCodeAt(index - 1) !== PLUS
  )
    index--;
  return index;
}

function isPart(code: number): boolean {
  return isWordCode(code) || isInner(code);
}

function stands(sentence: string, phrase: string, closed: boolean): boolean {
  for (let at = sentence.indexOf(phrase); at !== -1; at = sentence.indexOf(phrase, at + 1)) {
    const opens = at === 0 || !isWordCode(sentence.charCodeAt(at - 1));
    if (opens && (!closed || !isWordCode(sentence.charCodeAt(at + phrase.length)))) return true;
  }
  return false;
}
