import type { TitleToken } from "./title-tokens";
import data from "./words.json";

/**
 * What a job word does: makers (engineer) take on what they make, named ones need a phrase we know, neutral ones
 * (lead) only rank, soft ones (associate) rank what follows them, blockers are jobs outside technology.
 */
type HeadKind = "maker" | "named" | "neutral" | "soft" | "blocker" | "none";

interface Nature {
  head: HeadKind;
  /** Says level, contract or season, never what the job is. */
  level: boolean;
  link: boolean;
  /** A product or module that says nothing about the job. */
  filler: boolean;
}

/** One meaning in a title: a word of the vocabulary, or the word as it stands. */
export interface TitleWord extends TitleToken, Nature {}

const MAKERS = new Set(["engineer", "developer"]);
const NAMED = new Set(
  "analyst scientist researcher designer architect administrator tester writer technician owner master advocate".split(
    " ",
  ),
);
const NEUTRAL = new Set(
  "manager lead head director vp chief cto cio cpo ciso intern trainee specialist consultant".split(" "),
);
const SOFT = new Set(["associate", "assistant", "executive", "member", "advisor", "adviser"]);
const FILLERS = new Set(data.fillers);
const BLOCKERS = new Set(data.blockers);
const LEVELS = new Set(data.levels);
const LINKS = new Set(data.links);

interface Phrase {
  rest: string[];
  meaning: string;
}

const phrases = new Map<string, Phrase[]>();
for (const [meaning, synonyms] of Object.entries(data.words)) {
  for (const phrase of [meaning, ...synonyms]) {
    const [first = "", ...rest] = phrase.split(" ");
    const same = phrases.get(first) ?? [];
    same.push({ rest, meaning });
    phrases.set(first, same);
  }
}
for (const same of phrases.values()) same.sort((a, b) => b.rest.length - a.rest.length);

const COMPOUNDS = Object.entries(data.compounds).sort(([a], [b]) => b.length - a.length);

function headKind(word: string): HeadKind {
  if (MAKERS.has(word)) return "maker";
  if (NAMED.has(word)) return "named";
  if (NEUTRAL.has(word)) return "neutral";
  if (SOFT.has(word)) return "soft";
  return BLOCKERS.has(word) ? "blocker" : "none";
}

const PLAIN: Nature = { head: "none", level: false, link: false, filler: false };
const natures = new Map<string, Nature>();
for (const word of [...MAKERS, ...NAMED, ...NEUTRAL, ...SOFT, ...BLOCKERS, ...LEVELS, ...LINKS, ...FILLERS]) {
  natures.set(word, {
    head: headKind(word),
    level: LEVELS.has(word),
    link: LINKS.has(word),
    filler: FILLERS.has(word),
  });
}
for (const word of BLOCKERS) {
  if (!natures.has(`${word}s`)) natures.set(`${word}s`, { ...PLAIN, head: "blocker" });
}

function findPhrase(tokens: readonly TitleToken[], at: number, word: string): Phrase | undefined {
  const same = phrases.get(word);
  if (!same) return undefined;
  for (const phrase of same) {
    let fits = true;
    for (let i = 0; fits && i < phrase.rest.length; i++) {
      const token = tokens[at + 1 + i];
      fits = token !== undefined && token.word === phrase.rest[i] && token.gap !== "hard";
    }
    if (fits) return phrase;
  }
  return undefined;
}

function toWord(token: TitleToken, meaning: string, end = token.end): TitleWord {
  const { head, level, link, filler } = natures.get(meaning) ?? PLAIN;
  return { word: meaning, start: token.start, end, gap: token.gap, head, level, link, filler };
}

/** Takes "Softwareentwickler" apart into software and developer. */
function splitCompound(token: TitleToken): TitleWord[] | undefined {
  if (token.word.length < 9) return undefined;
  for (const [ending, head] of COMPOUNDS) {
    if (!token.word.endsWith(ending)) continue;
    const cut = token.end - ending.length;
    const stem = token.word.slice(0, -ending.length);
    if (stem.length < 3) continue;
    const known = phrases.get(stem) ?? phrases.get(stem.replace(/(?:s|en|n)$/, ""));
    const meaning = known?.find(({ rest }) => rest.length === 0)?.meaning ?? stem;
    return [
      toWord({ ...token, end: cut }, meaning),
      toWord({ ...token, start: cut, gap: "soft" }, head, token.end),
    ];
  }
  return undefined;
}

/** Replaces words and phrases of any language by the one word the vocabulary has for them. */
export function titleWords(tokens: readonly TitleToken[]): TitleWord[] {
  const words: TitleWord[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as TitleToken;
    let phrase = findPhrase(tokens, i, token.word);
    if (!phrase && token.word.endsWith("s")) phrase = findPhrase(tokens, i, token.word.slice(0, -1));
    if (phrase) {
      const last = tokens[i + phrase.rest.length] as TitleToken;
      words.push(toWord(token, phrase.meaning, last.end));
      i += phrase.rest.length;
      continue;
    }
    const parts = splitCompound(token);
    if (parts) words.push(...parts);
    else words.push(toWord(token, token.word));
  }
  return words;
}
