import { foldedWordCode } from "./skill-alias";

const COMMA = 0x2c;
const SEMICOLON = 0x3b;
/** Signs that belong to a word where a letter stands on their right ("e.g", "don't") or left ("c++"). */
const INNER = new Set([0x2e, 0x27, 0x2019]);
const TAIL = new Set([0x23, 0x2b]);

/** Words in lower case, with commas and semicolons as words of their own; other signs only part words. */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  const words: string[] = [];
  let start = -1;
  for (let index = 0; index <= lower.length; index++) {
    const code = index < lower.length ? lower.charCodeAt(index) : 0;
    if (foldedWordCode(code) !== 0 || (start >= 0 && TAIL.has(code))) {
      if (start < 0) start = index;
      continue;
    }
    if (start >= 0 && INNER.has(code) && foldedWordCode(lower.charCodeAt(index + 1)) !== 0) continue;
    if (start >= 0) words.push(lower.slice(start, index));
    start = -1;
    if (code === COMMA || code === SEMICOLON) words.push(lower.charAt(index));
  }
  return words;
}

/** Phrases of whole words to look for at the edge of other words or in a sentence. "engineer*" has any ending. */
export class Phrases {
  readonly size: number;
  private readonly whole = new Set<string>();
  private readonly openEnded: string[] = [];
  private longest = 0;

  constructor(phrases: string[]) {
    this.size = phrases.length;
    for (const phrase of phrases) {
      const words = wordsOf(phrase);
      this.longest = Math.max(this.longest, words.length);
      if (phrase.endsWith("*")) this.openEnded.push(words.join(" "));
      else this.whole.add(words.join(" "));
    }
  }

  /** Whether the words end with a phrase. */
  endIn(words: string[]): boolean {
    let key = "";
    for (let count = 1; count <= this.longest && count <= words.length; count++) {
      const word = words[words.length - count] ?? "";
      key = count === 1 ? word : `${word} ${key}`;
      if (this.has(key)) return true;
    }
    return false;
  }

  /** Whether the words begin with a phrase. */
  begin(words: string[]): boolean {
    let key = "";
    for (let count = 0; count < this.longest && count < words.length; count++) {
      const word = words[count] ?? "";
      key = count === 0 ? word : `${key} ${word}`;
      if (this.has(key)) return true;
    }
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

function stands(sentence: string, phrase: string, closed: boolean): boolean {
  for (let at = sentence.indexOf(phrase); at !== -1; at = sentence.indexOf(phrase, at + 1)) {
    const opens = at === 0 || foldedWordCode(sentence.charCodeAt(at - 1)) === 0;
    if (opens && (!closed || foldedWordCode(sentence.charCodeAt(at + phrase.length)) === 0)) return true;
  }
  return false;
}
