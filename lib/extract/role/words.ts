import type { TitleToken } from "./title-tokens";
import data from "./words.json";

/**
 * What a job word does: makers (engineer) take on what they make, named ones need a phrase we know, neutral ones
 * (lead) only rank, soft ones (associate) rank what follows them, blockers are jobs outside technology.
 */
type HeadKind = "maker" | "named" | "neutral" | "soft" | "blocker" | "none";

interface Nature {
  head: HeadKind;
  /** Says level, contract or season, or links words ("of"): never what the job is. */
  idle: boolean;
  /** Leaves nothing to explain: idle, a job word or a word of any team. What is not may be another trade ("civil"). */
  explained: boolean;
  /** Of a trade whose engineers and designers are none of ours. */
  outside: boolean;
}

/** One meaning in a title: a word of the vocabulary, or the word as it stands. */
export interface TitleWord extends TitleToken, Nature {}

const MAKERS = ["engineer", "developer"];
const NAMED =
  "analyst scientist researcher designer architect administrator tester writer technician owner master advocate".split(
    " ",
  );
const NEUTRAL =
  "manager lead head director vp chief cto cio cpo ciso intern trainee specialist consultant".split(" ");
const SOFT = ["associate", "assistant", "executive", "member", "advisor", "adviser"];
const IDLE = new Set([...data.levels, ...data.links]);
const EXPLAINED = new Set([...data.fillers, ...data.plain]);
const OUTSIDE = new Set(data.outside);

const SHORTEST_COMPOUND = 9;
/** All compounds' heads have more letters. */
const ENDING = 4;

interface Phrase {
  rest: string[];
  meaning: string;
  nature: Nature;
}

const heads = new Map<string, HeadKind>([
  ...kindOf("blocker", data.blockers),
  ...kindOf("soft", SOFT),
  ...kindOf("neutral", NEUTRAL),
  ...kindOf("named", NAMED),
  ...kindOf("maker", MAKERS),
]);
const listed = new Set([...heads.keys(), ...IDLE, ...data.fillers]);
const plurals = data.blockers.map((word) => `${word}s`).filter((word) => !listed.has(word));
for (const [word, kind] of kindOf("blocker", plurals)) heads.set(word, kind);

function kindOf(kind: HeadKind, words: string[]): [string, HeadKind][] {
  return words.map((word) => [word, kind]);
}

const natures = new Map<string, Nature>();
for (const word of [...heads.keys(), ...IDLE, ...EXPLAINED, ...OUTSIDE]) {
  const head = heads.get(word) ?? "none";
  const idle = IDLE.has(word);
  const explained = idle || head === "maker" || head === "neutral" || EXPLAINED.has(word);
  natures.set(word, { head, idle, explained, outside: OUTSIDE.has(word) });
}

const UNKNOWN: Nature = { head: "none", idle: false, explained: false, outside: false };

function natureOf(word: string): Nature {
  return natures.get(word) ?? UNKNOWN;
}

const phrases = new Map<string, Phrase[]>();
for (const [meaning, synonyms] of Object.entries(data.words)) {
  const nature = natureOf(meaning);
  for (const phrase of [meaning, ...synonyms]) {
    const [first = "", ...rest] = phrase.split(" ");
    const same = phrases.get(first) ?? [];
    same.push({ rest, meaning, nature });
    phrases.set(first, same);
  }
}
for (const same of phrases.values()) same.sort((a, b) => b.rest.length - a.rest.length);

/** By their last letters, longest first. */
const compounds = new Map<string, [ending: string, head: string][]>();
for (const [ending, head] of Object.entries(data.compounds).sort(([a], [b]) => b.length - a.length)) {
  const key = ending.slice(-ENDING);
  compounds.set(key, [...(compounds.get(key) ?? []), [ending, head]]);
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

function toWord({ start, gap }: TitleToken, meaning: string, nature: Nature, end: number): TitleWord {
  const { head, idle, explained, outside } = nature;
  return { word: meaning, start, end, gap, head, idle, explained, outside };
}

/** Takes "Softwareentwickler" apart into software and developer. */
function splitCompound(token: TitleToken): TitleWord[] | undefined {
  const { word, end } = token;
  if (word.length < SHORTEST_COMPOUND) return undefined;
  for (const [ending, head] of compounds.get(word.slice(-ENDING)) ?? []) {
    if (!word.endsWith(ending)) continue;
    const cut = end - ending.length;
    const stem = word.slice(0, -ending.length);
    if (stem.length < 3) continue;
    const known = phrases.get(stem) ?? phrases.get(stem.replace(/(?:s|en|n)$/, ""));
    const meaning = known?.find(({ rest }) => rest.length === 0)?.meaning ?? stem;
    return [
      toWord(token, meaning, natureOf(meaning), cut),
      toWord({ ...token, start: cut, gap: "soft" }, head, natureOf(head), end),
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
      words.push(toWord(token, phrase.meaning, phrase.nature, last.end));
      i += phrase.rest.length;
      continue;
    }
    const parts = splitCompound(token);
    if (parts) words.push(...parts);
    else words.push(toWord(token, token.word, natureOf(token.word), token.end));
  }
  return words;
}
