import { type AST, RegExpParser } from "@eslint-community/regexpp";

/**
 * A pattern that is first asked whether the words it can't do without are there: looking for a plain word is some
 * hundred times quicker than trying a long pattern at every place of a text.
 */
export interface Gate {
  /** The first fit in a text; `folded` is the text in small letters, which only a pattern with flag "i" needs. */
  exec(text: string, folded?: string): RegExpExecArray | null;
  test(text: string, folded?: string): boolean;
  /** Like `String.replace`. */
  replace(text: string, by: (fit: string) => string): string;
  /** What `neededWords` gives for the pattern. */
  needed(): string[] | null;
}

const parser = new RegExpParser();

/** Makes a pattern quick to fail. */
export function gate(pattern: RegExp): Gate {
  const needed = once(() => neededWords(pattern));
  const may = holderOfAny(needed);
  const exec = (text: string, folded = text) => {
    if (!may(folded)) return null;
    pattern.lastIndex = 0;
    return pattern.exec(text);
  };
  return {
    exec,
    test: (text, folded) => exec(text, folded) !== null,
    // To replace is slow even where nothing fits.
    replace: (text, by) => (exec(text) ? text.replace(pattern, by) : text),
    needed,
  };
}

/** Tells which folded texts none of some patterns can fit, not even with words blanked: most texts, with one look. */
export function mayFitAny(gates: readonly Gate[]): (folded: string) => boolean {
  return holderOfAny(() => {
    const words = gates.map((one) => one.needed());
    return words.every((some) => some !== null) ? fewest(words.flat().map((word) => word.trim())) : null;
  });
}

/** Tells texts that hold one of some words; all do if the words are null. They are asked for when a text comes. */
function holderOfAny(words: () => string[] | null): (folded: string) => boolean {
  const needed = once(() => words()?.map(toNeeded) ?? null);
  return (folded) => {
    const some = needed();
    if (some === null) return true;
    if (indexed !== folded) indexTriples(folded);
    for (const { word, triples } of some) if (holdsAll(triples) && folded.includes(word)) return true;
    return false;
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A word that a pattern can't do without, and a number for each three characters in it. */
interface Needed {
  word: string;
  triples: number[];
}

const TRIPLE = 0xfff;
/** The round in which three characters were last seen, by their number: many gates ask about one text in turn. */
const seenIn = new Int32Array(TRIPLE + 1);
let round = 0;
let indexed = "";

function indexTriples(text: string): void {
  indexed = text;
  round += 1;
  let triple = 0;
  for (let index = 0; index < text.length; index++) {
    triple = ((triple << 4) ^ text.charCodeAt(index)) & TRIPLE;
    seenIn[triple] = round;
  }
}

function holdsAll(triples: number[]): boolean {
  for (const triple of triples) if (seenIn[triple] !== round) return false;
  return true;
}

function toNeeded(word: string): Needed {
  const triples: number[] = [];
  let triple = 0;
  for (let index = 0; index < word.length; index++) {
    triple = ((triple << 4) ^ word.charCodeAt(index)) & TRIPLE;
    if (index >= 2) triples.push(triple);
  }
  return { word, triples };
}

/** Words of which every text that a pattern fits holds at least one, in small letters if it ignores case; null if none are sure. */
export function neededWords(pattern: RegExp): string[] | null {
  const { alternatives } = parser.parsePattern(pattern.source, undefined, undefined, {
    unicode: pattern.unicode,
  });
  const needed = ofAlternatives(alternatives);
  return needed && fewest(pattern.ignoreCase ? needed.map((word) => word.toLowerCase()) : needed);
}

/** Without words that hold another of the words. */
function fewest(words: string[]): string[] {
  const distinct = [...new Set(words)];
  return distinct.filter((word) => !distinct.some((other) => other !== word && word.includes(other)));
}

function ofAlternatives(alternatives: AST.Alternative[]): string[] | null {
  const each = alternatives.map(({ elements }) => ofSequence(elements));
  return each.every((words) => words !== null) ? [...new Set(each.flat())] : null;
}

const MOST_SPELLINGS = 6;

/** The best of what parts of a sequence need: a stretch of plain characters, or what a group needs. */
function ofSequence(elements: AST.Element[]): string[] | null {
  let best: string[] | null = null;
  let stretch = [""];
  const settle = () => {
    best = better(best, stretch);
    stretch = [""];
  };
  for (const element of elements) {
    const next = charactersOf(element);
    if (next && stretch.length * next.length <= MOST_SPELLINGS) {
      stretch = stretch.flatMap((start) => next.map((character) => start + character));
      continue;
    }
    if (element.type === "Assertion" && element.kind !== "lookahead" && element.kind !== "lookbehind")
      continue;
    settle();
    best = better(best, ofElement(element));
  }
  settle();
  return best;
}

function ofElement(element: AST.Element): string[] | null {
  if (element.type === "Quantifier") return element.min > 0 ? ofElement(element.element) : null;
  if (element.type === "Group" || element.type === "CapturingGroup")
    return ofAlternatives(element.alternatives);
  return charactersOf(element);
}

/** The few characters an element may stand for, itself once; null if they are many. */
function charactersOf(element: AST.Element): string[] | null {
  if (element.type === "Character") return [String.fromCodePoint(element.value)];
  if (element.type !== "CharacterClass" || element.negate) return null;
  const characters = element.elements.map((one) =>
    one.type === "Character" ? String.fromCodePoint(one.value) : null,
  );
  return characters.every((one) => one !== null) && characters.length <= 3 ? characters : null;
}

const LONG_ENOUGH = 6;

/** Long words are rare, and few are soon looked for. */
function better(one: string[] | null, other: string[] | null): string[] | null {
  const worth = (words: string[] | null) => {
    const shortest = Math.min(...(words ?? []).map((word) => word.length));
    return words && shortest > 1
      ? Math.min(shortest, LONG_ENOUGH) - words.length / 4
      : Number.NEGATIVE_INFINITY;
  };
  return worth(other) > worth(one) ? other : one;
}
