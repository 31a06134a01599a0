import type { WorkId } from "./works";

/** A number of the code in a sentence: its name there, its value, and how the sentence writes it. */
export interface Constant {
  name: string;
  value: number;
  shown: string;
}

/** Words that lead to another place of the page, or to the page of a path. */
export interface Pointer {
  to: string;
  words: string;
}

export type Phrase = string | Constant | Pointer;
export type Paragraph = Phrase[];

/** What one figure or step means, as the page tells it. */
export interface Definition {
  /** Stable: links point at it. */
  id: string;
  heading: string;
  paragraphs: Paragraph[];
  /** A list after the paragraphs. */
  items?: { term: string; text: Paragraph }[];
  works?: WorkId[];
  /** Files that do what the text says. */
  code: string[];
}

export interface Chapter {
  id: string;
  heading: string;
  definitions: Definition[];
}

/** A paragraph from a template: constants and pointers are kept apart from its words. */
export function say(words: TemplateStringsArray, ...phrases: Phrase[]): Paragraph {
  return words.flatMap((text, index) => {
    const phrase = phrases[index];
    return [text, ...(phrase === undefined ? [] : [phrase])].filter((one) => one !== "");
  });
}

export const see = (to: string, words: string): Pointer => ({ to, words });

export const isConstant = (phrase: Phrase): phrase is Constant =>
  typeof phrase !== "string" && "shown" in phrase;

/** Every phrase of a definition, in order. */
export function phrasesOf({ paragraphs, items = [] }: Definition): Phrase[] {
  return [...paragraphs, ...items.map(({ text }) => text)].flat();
}
