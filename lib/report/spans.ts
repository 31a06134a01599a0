import { formatCount } from "@/lib/format";
import type { CountedPostings } from "@/lib/view/counted";
import type { Side } from "@/lib/view/view";

/**
 * A stretch of a sentence; `side` gives it that side's colour, `strong` weight; an `apart` one stands on its own line; a
 * `modelled` one ends in a figure that bears the sign for it; one that `counts` postings may open them; `href` leads
 * elsewhere; `source` says where a figure is read.
 */
export interface Span {
  text: string;
  side?: Side;
  strong?: true;
  apart?: true;
  modelled?: boolean;
  counts?: CountedPostings;
  href?: string;
  source?: Source;
}

/** Where a figure stands: JSON pointers into one of a comparison's files, and what is made of the values there. */
export interface Source {
  file: "data.json" | "context.json" | "duties.json";
  at: string[];
  /** Their sum, the first less the second, the first divided by the second, or how many there are; each on its own without. */
  by?: "sum" | "difference" | "ratio" | "count";
}

/** Spans from a template: strings are plain, objects are kept. */
export function spans(...parts: (string | Span)[]): Span[] {
  return parts
    .filter((part) => part !== "")
    .map((part) => (typeof part === "string" ? { text: part } : part));
}

/** A number of postings, which opens them. */
export const counted = (n: number, side: Side, picked: CountedPostings["picked"] = {}): Span => ({
  text: formatCount(n),
  counts: { n, side, picked },
});

export const strong = (text: string): Span => ({ text, strong: true });

export function plainText(parts: readonly Span[]): string {
  return parts.map(({ text, modelled }) => (modelled ? calledModelled(text) : text)).join("");
}

const calledModelled = (text: string) =>
  text.endsWith(")") ? `${text.slice(0, -1)}, modelled)` : `${text} (modelled)`;
