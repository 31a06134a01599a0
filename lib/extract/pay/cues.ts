import words from "./words.json";

/** Words that say what an amount is: pay, something else for sure, or something else unless pay is named too. */
export type CueKind = "pay" | "other" | "soft";

export interface Cue {
  kind: CueKind;
  start: number;
  end: number;
}

type Entry = CueKind | "none";
const KINDS: readonly Entry[] = ["pay", "other", "soft", "none"];
const byWord = new Map<string, Entry>();
const byPhrase = new Map<string, Entry>();
const stems: [string, Entry][] = [];
const inside: [string, Entry][] = [];
const han: [string, Entry][] = [];
for (const kind of KINDS) {
  const source: Record<"words" | "stems" | "inside" | "phrases" | "han", string[]> = words[kind];
  for (const word of source.words) byWord.set(word, kind);
  for (const phrase of source.phrases) byPhrase.set(phrase, kind);
  for (const stem of source.stems) stems.push([stem, kind]);
  for (const part of source.inside) inside.push([part, kind]);
  for (const part of source.han) han.push([part, kind]);
}
const phraseHeads = new Set([...byPhrase.keys()].map((phrase) => phrase.slice(0, phrase.indexOf(" "))));
const stemHeads = new Set(stems.map(([stem]) => stem.slice(0, 3)));
const SHORTEST_COMPOUND = 8;
const RATE_SAYS = /^s?(?:\s?[:–-]|\s(?:of|up|is|from|between|ranges?)\s)/;

const isWordChar = (c: number): boolean =>
  (c >= 97 && c <= 122) || (c >= 48 && c <= 57) || (c >= 0xc0 && c < 0x2000);

/** All cues of a stretch of lower-case text, in order. */
export function readCues(text: string): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c >= 0x3000) {
      for (const [part, kind] of han) if (text.startsWith(part, i)) add(cues, kind, i, i + part.length);
      continue;
    }
    if (!isWordChar(c)) continue;
    const start = i;
    while (i < text.length && isWordChar(text.charCodeAt(i))) i++;
    const word = text.slice(start, i);
    const phrase = phraseHeads.has(word) ? longestPhrase(text, start, i) : null;
    if (phrase) {
      add(cues, phrase.entry, start, phrase.end);
      i = phrase.end;
      continue;
    }
    const entry =
      entryOf(word) ??
      (/^rates?$/.test(word) && RATE_SAYS.test(text.slice(start + 4, i + 10)) ? "pay" : null);
    if (entry) add(cues, entry, start, i);
  }
  return cues;
}

function add(cues: Cue[], entry: Entry, start: number, end: number): void {
  if (entry !== "none") cues.push({ kind: entry, start, end });
}

/** The longest phrase of two or three words that begins with the word at `start`–`end`. */
function longestPhrase(text: string, start: number, end: number): { entry: Entry; end: number } | null {
  let found: { entry: Entry; end: number } | null = null;
  let phrase = text.slice(start, end);
  let at = end;
  for (let words = 0; words < 2; words++) {
    let next = at + 1;
    while (next < text.length && isWordChar(text.charCodeAt(next))) next++;
    phrase += ` ${text.slice(at + 1, next)}`;
    at = next;
    const entry = byPhrase.get(phrase);
    if (entry) found = { entry, end: at };
  }
  return found;
}

function entryOf(word: string): Entry | null {
  const entry = byWord.get(word);
  if (entry) return entry;
  if (word.length < 4) return null;
  if (stemHeads.has(word.slice(0, 3))) {
    for (const [stem, kind] of stems) if (word.startsWith(stem)) return kind;
  }
  if (word.length >= SHORTEST_COMPOUND) {
    for (const [part, kind] of inside) if (word.includes(part)) return kind;
  }
  return null;
}
