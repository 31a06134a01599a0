import type { Verdict } from "./context";
import { type Cue, readCues } from "./cues";

const LONGEST_HEADING = 90;
const MOST_LINES_ABOVE = 4;
const CLOSE = 12;

/** Words that set something beside the pay or apart from it: "plus equity", "excluding bonus". */
export const ADDED =
  /(?:\+|plus|exclud|exclusive of|not includ|in addition to|before|without|zzgl|zuzüglich)[^.$€£]{0,50}$/;
const ALSO = /(?:&|and|with|including|as well as|,|or)\s+(?:[\p{L}-]+\s)?$/u;
/** "Basic salary plus £3,000": what follows comes on top of the pay. */
const ON_TOP = /(?:\bplus|zzgl\.?|zuzüglich)\s+(?:an? )?(?:up to )?$/;
/** Polish postings name the kind of contract before its pay: "B2B: 14-18k PLN". */
const CONTRACT = /(?<![\p{L}\d])(?:b2b|uop)[\s:(–-]{0,3}$/u;
const SENTENCE_END = /[.!?]\s+(?=[\p{Lu}$€£\d])|[;•|]|\+ ?$/gu;

/** Start of the line that holds `at`, or `at - reach` if the line is longer: a text may be one long line. */
export function lineStartWithin(text: string, at: number, reach: number): number {
  const from = Math.max(0, at - reach);
  return from + text.slice(from, at).lastIndexOf("\n") + 1;
}

export function lastSentence(left: string): string {
  let cut = 0;
  SENTENCE_END.lastIndex = 0;
  while (SENTENCE_END.test(left)) cut = SENTENCE_END.lastIndex;
  return left.slice(cut);
}

/** The verdict of the last telling word before an amount, and how far before the amount that word ends. */
export function judgeSentence(left: string, cues: readonly Cue[]): { verdict: Verdict; distance: number } {
  if (CONTRACT.test(left)) return { verdict: "pay", distance: 0 };
  const firstPay = cues.findIndex((cue) => cue.kind === "pay");
  for (let i = cues.length - 1; i >= 0; i--) {
    const cue = cues[i] as Cue;
    const distance = left.length - cue.end;
    if (cue.kind === "pay") return { verdict: ON_TOP.test(left) ? "unsaid" : "pay", distance };
    if (cue.kind === "soft") continue;
    if (firstPay < 0 || firstPay > i || !isAside(left, cue)) return { verdict: "other", distance };
  }
  return { verdict: "unsaid", distance: Number.POSITIVE_INFINITY };
}

/** Whether a bonus or the like is only named beside the pay that the amount is about. */
function isAside(left: string, cue: Cue): boolean {
  const ahead = left.slice(0, cue.start);
  if (ADDED.test(ahead)) return true;
  const open = left.lastIndexOf("(", cue.start);
  if (open >= 0 && left.indexOf(")", open) > cue.start) return true;
  return left.length - cue.end > CLOSE && ALSO.test(ahead);
}

/** The lines above a line, as long as they are short: a heading and the items of its list. */
export function judgeHeading(text: string, lineStart: number): Verdict {
  let end = lineStart - 1;
  for (let lines = 0; lines < MOST_LINES_ABOVE && end > 0; lines++) {
    const start = lineStartWithin(text, end, LONGEST_HEADING + 1);
    if (end - start > LONGEST_HEADING) return "unsaid";
    const line = text.slice(start, end).toLowerCase();
    end = start - 1;
    if (line.trim() === "") continue;
    const kinds = readCues(line).map((cue) => cue.kind);
    const numbered = /\d/.test(line);
    if (kinds.includes("pay")) return numbered && lines === 0 ? "unsaid" : "pay";
    if (lines === 0 && line.length < 40 && !numbered && kinds.includes("other")) return "other";
  }
  return "unsaid";
}
