import { type Cue, readCues } from "./pay-cues";

/** What the words around an amount say it is. */
export type Verdict = "pay" | "other" | "unsaid";

export interface Context {
  verdict: Verdict;
  /** The words of the sentence before the amount, lower case. */
  left: string;
  /** The word for pay stands right before the amount, or right after. */
  near: boolean;
}

const REACH = 200;
const NEAR = 48;
/** "Salary of £18,000 Performance bonus of …": what stands right before the amount outweighs what follows. */
const BESIDE = 12;
const CHAIN = 60;
const LONGEST_HEADING = 90;

/** Words that set something beside the pay or apart from it: "plus equity", "excluding bonus". */
const ADDED =
  /(?:\+|plus|exclud|exclusive of|not includ|in addition to|before|without|zzgl|zuzüglich)[^.$€£]{0,50}$/;
const ALSO = /(?:&|and|with|including|as well as|,|or)\s+(?:[\p{L}-]+\s)?$/u;
const SENTENCE_END = /[.!?]\s+(?=[\p{Lu}$€£\d])|[;•|]/gu;
const PHRASE_END =
  /[+,;(|•\n]|\bplus\b|\band\b|\bwith\b|\bas well\b|\bdepending\b|\bbased on\b|[.!?](?:\s|$)/;
const QUALIFIED = /^[\s(/]{0,2}(?:gross|brutto|bruto|brut|net|netto|b2b|doe)(?![\p{L}\d])/u;
const EXTRAS =
  /^\+?\s*(?:\+|plus|&|and|,)\s*(?:\p{L}+\s)?(?:equity|stocks?|options|rsus?|bonus|benefits|shares|commission|esop)(?!\p{L})/u;
const ON_TARGET = /^[\s(/-]*(?:total )?(?:ote|on[- ]target)/;

/**
 * Judges an amount by the nearest telling words of its sentence, else by the heading above. `before` is the
 * amount before it, whose verdict holds on if nothing else is said between.
 */
export function readContext(
  text: string,
  range: { start: number; end: number },
  before: { end: number; verdict: Verdict } | null,
): Context {
  const lineStart = lineStartWithin(text, range.start, REACH);
  const sameLine = before !== null && before.end > lineStart;
  const from = Math.max(lineStart, sameLine ? before.end : 0);
  const left = lastSentence(text.slice(from, range.start)).toLowerCase();
  const as = (verdict: Verdict, near = false): Context => ({ verdict, left, near });

  const cues = readCues(left);
  const said = judgeLeft(left, cues);
  const distance = said === "pay" ? left.length - lastPay(cues) : Number.POSITIVE_INFINITY;
  const right = judgeRight(text, range.end);
  if (right === "target" || (right === "other" && distance > BESIDE)) return as("other");
  if (said !== "unsaid") return as(said, distance < NEAR);
  if (right === "pay") return as("pay", true);
  if (right === "soft") return as("other");
  if (sameLine && range.start - before.end < CHAIN && before.verdict !== "unsaid") return as(before.verdict);
  const above = judgeHeading(text, lineStart);
  if (above !== "unsaid") return as(above);
  return as(cues.length > 0 ? "other" : "unsaid");
}

/** Start of the line that holds `at`, or `at - reach` if the line is longer: a text may be one long line. */
function lineStartWithin(text: string, at: number, reach: number): number {
  const from = Math.max(0, at - reach);
  return from + text.slice(from, at).lastIndexOf("\n") + 1;
}

function lastSentence(left: string): string {
  let cut = 0;
  for (const match of left.matchAll(SENTENCE_END)) cut = match.index + match[0].length;
  return left.slice(cut);
}

function judgeLeft(left: string, cues: readonly Cue[]): Verdict {
  const firstPay = cues.findIndex((cue) => cue.kind === "pay");
  for (let i = cues.length - 1; i >= 0; i--) {
    const cue = cues[i] as Cue;
    if (cue.kind === "pay") return "pay";
    if (cue.kind === "soft") continue;
    if (firstPay < 0 || firstPay > i || !isAside(left, cue)) return "other";
  }
  return "unsaid";
}

/** Whether a bonus or the like is only named beside the pay that the amount is about. */
function isAside(left: string, cue: Cue): boolean {
  const ahead = left.slice(0, cue.start);
  if (ADDED.test(ahead)) return true;
  const open = left.lastIndexOf("(", cue.start);
  if (open >= 0 && left.indexOf(")", open) > cue.start) return true;
  return left.length - cue.end > BESIDE && ALSO.test(ahead);
}

function lastPay(cues: readonly Cue[]): number {
  return cues.findLast((cue) => cue.kind === "pay")?.end ?? 0;
}

function judgeRight(text: string, end: number): Verdict | "soft" | "target" {
  const right = text.slice(end, end + 48).toLowerCase();
  if (ON_TARGET.test(right)) return "target";
  if (QUALIFIED.test(right)) return "pay";
  const phrase = phraseAfter(right);
  const cues = readCues(phrase);
  if (cues[0]?.kind === "pay") return "pay";
  const other = cues.find((cue) => cue.kind === "other");
  if (other) return ADDED.test(phrase.slice(0, other.start)) ? "unsaid" : "other";
  if (cues.length > 0) return "soft";
  return EXTRAS.test(right) ? "pay" : "unsaid";
}

/** What is said of the amount itself: up to the next comma, "plus", end of sentence; or a remark in brackets. */
function phraseAfter(right: string): string {
  const open = right.startsWith("(") ? 1 : right.startsWith(" (") ? 2 : 0;
  const rest = right.slice(open);
  const stop = (open > 0 ? /[)\n]/ : PHRASE_END).exec(rest);
  return stop ? rest.slice(0, stop.index) : rest;
}

/** The lines above a line, as long as they are short: a heading and the items of its list. */
function judgeHeading(text: string, lineStart: number): Verdict {
  let end = lineStart - 1;
  for (let lines = 0; lines < 4 && end > 0; lines++) {
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
