const WORD = /[\p{L}\p{N}#+.'’]*[\p{L}\p{N}#+]|[,;]/gu;

/** Words in lower case, with commas and semicolons as words of their own; other signs only part words. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** Phrases of whole words to look for at the edge of other words or among them. "engineer*" has any ending. */
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

  endIn(words: string[]): boolean {
    let key = "";
    for (let count = 1; count <= this.longest && count <= words.length; count++) {
      key = count === 1 ? (words.at(-1) ?? "") : `${words[words.length - count]} ${key}`;
      if (this.has(key)) return true;
    }
    return false;
  }

  begin(words: string[], from = 0): boolean {
    let key = "";
    for (let count = 0; count < this.longest && from + count < words.length; count++) {
      key = count === 0 ? (words[from] ?? "") : `${key} ${words[from + count]}`;
      if (this.has(key)) return true;
    }
    return false;
  }

  occurIn(words: string[]): boolean {
    return this.size > 0 && words.some((_, index) => this.begin(words, index));
  }

  private has(key: string): boolean {
    return this.whole.has(key) || this.openEnded.some((stem) => key.startsWith(stem));
  }
}
