import type { Span } from "../spans";
import type { Block } from "./article";

/** What stands in a sentence: words, a figure, a run of both, or nothing where a figure is not shown. */
export type Part = string | Span | readonly Span[] | null;

/** A sentence of words and figures. Null if a figure in it is not shown: no sentence stands without its figures. */
export function say(words: TemplateStringsArray, ...parts: Part[]): Span[] | null {
  if (parts.includes(null)) return null;
  return words.flatMap((text, index) => [...spansOf(text), ...spansOf(parts[index] ?? "")]);
}

/** The sentences that can be said. */
export function said(...sentences: (Span[] | null | false)[]): Span[][] {
  return sentences.filter((sentence) => sentence !== null && sentence !== false);
}

/** Paragraphs as blocks; one that says nothing is none. */
export function textBlocks(...paragraphs: Span[][][]): Block[] {
  return paragraphs
    .filter((sentences) => sentences.length > 0)
    .map((sentences) => ({ kind: "text", sentences }));
}

/** "A", "A and B", "A, B and C", of spans; null if one of them is. */
export function listed(parts: readonly Part[], last = "and"): Span[] | null {
  if (parts.length === 0 || parts.includes(null)) return null;
  return parts.flatMap((part, index) => {
    const before = index === 0 ? "" : index === parts.length - 1 ? ` ${last} ` : ", ";
    return [...spansOf(before), ...spansOf(part)];
  });
}

/** The same figure with more weight. */
export const heavy = (figure: Span | null): Span | null => figure && { ...figure, strong: true };

function spansOf(part: Part): Span[] {
  if (part === null || part === "") return [];
  if (typeof part === "string") return [{ text: part }];
  return Array.isArray(part) ? [...part] : [part as Span];
}
