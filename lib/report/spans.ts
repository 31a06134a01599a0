import type { Side } from "@/lib/view/view";

/**
 * A stretch of a sentence; `side` gives it that side's colour, `strong` weight; an `apart` one stands on its own line; a
 * `modelled` one ends in a figure that bears the sign for it.
 */
export interface Span {
  text: string;
  side?: Side;
  strong?: true;
  apart?: true;
  modelled?: boolean;
}

/** Spans from a template: strings are plain, objects are kept. */
export function spans(...parts: (string | Span)[]): Span[] {
  return parts
    .filter((part) => part !== "")
    .map((part) => (typeof part === "string" ? { text: part } : part));
}

export const strong = (text: string): Span => ({ text, strong: true });

export function plainText(parts: readonly Span[]): string {
  return parts.map(({ text, modelled }) => (modelled ? calledModelled(text) : text)).join("");
}

const calledModelled = (text: string) =>
  text.endsWith(")") ? `${text.slice(0, -1)}, modelled)` : `${text} (modelled)`;
