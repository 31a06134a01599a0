import words from "./pay-words.json";

/** What the words around an amount say it is. */
export type Verdict = "pay" | "other" | "unsaid";

export interface Context {
  verdict: Verdict;
  /** The words of the sentence before the amount, lower case. */
  left: string;
  /** The word for pay stands right before the amount. */
  near: boolean;
}

const REACH = 200;
const NEAR = 32;
/** "Salary of £18,000 Performance bonus of …": what stands right before the amount outweighs what follows. */
const BESIDE = 12;
const LONGEST_HEADING = 90;
const CUE = new RegExp(
  `(?<![\\p{L}\\d])(?:(${words.pay.join("|")})|(${words.other.join("|")})|(${words.soft.join("|")}))(?![\\p{L}\\d])`,
  "gu",
);
const ADDED =
  /(?:\+|\bplus|\bexclud\S*|\bexclusive of|\bnot includ\S*|\bin addition to|\bbefore|\bwithout|\bdoes not include|\bzzgl\.?|\bzuzüglich)[^.$€£]{0,40}$/;
const ALSO = /(?:&|\band|\bwith|\bincluding|\bas well as|,|\bor)\s+(?:[\p{L}-]+\s)?$/u;
const SENTENCE_END = /[.!?]\s+(?=[\p{Lu}$€£\d])|[;•|]/gu;
const PHRASE_END =
  /[+,;(|•\n]|\bplus\b|\band\b|\bwith\b|\bas well\b|\bdepending\b|\bbased on\b|[.!?](?:\s|$)/;
const QUALIFIED = /^[\s(/]{0,2}(?:gross|brutto|bruto|brut|net|netto|b2b|doe)(?![\p{L}\d])/u;
const NOT_WITH = /exclud|not includ|exclusive|plus|without/;
const EXTRAS =
  /^\+?\s*(?:\+|plus|&|and|,)\s*(?:[\p{L}]+\s){0,2}(?:equity|stocks?|options|rsus?|bonus|benefits|shares|commission|esop)(?!\p{L})/u;
const ON_TARGET = /^[\s(/-]*(?:total )?(?:ote|on[- ]target)/;

/**
 * Judges an amount at `start`–`end` by the nearest telling words of its sentence, else by the heading above.
 * `from` is where the amount before it ended, whose verdict holds on if nothing else is said between.
 */
export function readContext(
  text: string,
  range: { start: number; end: number },
  before: { end: number; verdict: Verdict } | null,
): Context {
  const lineStart = lineStartWithin(text, range.start, REACH);
  const sameLine = before !== null && before.end > lineStart;
  const from = Math.max(lineStart, range.start - REACH, sameLine ? before.end : 0);
  const left = lastSentence(text.slice(from, range.start)).toLowerCase();
  const right = readRight(text, range.end);
  const as = (verdict: Verdict, near = false): Context => ({ verdict, left, near });
  const said = readLeft(left);
  const distance = said === "pay" ? left.length - lastPayWord(left) : Number.POSITIVE_INFINITY;
  if (right === "target" || (right === "other" && distance > BESIDE)) return as("other");
  if (said !== "unsaid") return as(said, distance < NEAR);
  if (right === "pay") return as("pay", true);
  if (right === "soft") return as("other");
  if (sameLine && range.start - before.end < 60 && before.verdict !== "unsaid") return as(before.verdict);
  const above = readHeading(text, lineStart);
  if (above !== "unsaid") return as(above);
  return as(softIn(left) ? "other" : "unsaid");
}

function lastPayWord(left: string): number {
  let at = Number.NEGATIVE_INFINITY;
  for (const cue of left.matchAll(CUE)) if (cue[1] !== undefined) at = cue.index + cue[0].length;
  return at;
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

function readLeft(left: string): Verdict {
  const cues = [...left.matchAll(CUE)].filter((cue) => cue[3] === undefined);
  const paid = cues.findIndex((cue) => cue[1] !== undefined);
  for (let i = cues.length - 1; i >= 0; i--) {
    const cue = cues[i] as RegExpExecArray;
    if (cue[1] !== undefined) return "pay";
    const ahead = left.slice(0, cue.index);
    const earlier = paid >= 0 && paid < i;
    const far = left.length - cue.index - cue[0].length > 12;
    if (earlier && (ADDED.test(ahead) || (far && ALSO.test(ahead)) || inBrackets(left, cue.index))) continue;
    return "other";
  }
  return "unsaid";
}

function inBrackets(left: string, at: number): boolean {
  const open = left.lastIndexOf("(", at);
  return open >= 0 && left.indexOf(")", open) > at;
}

const softIn = (left: string): boolean => [...left.matchAll(CUE)].some((cue) => cue[3] !== undefined);

function readRight(text: string, end: number): Verdict | "soft" | "target" {
  const right = text.slice(end, end + 48).toLowerCase();
  if (ON_TARGET.test(right)) return "target";
  if (QUALIFIED.test(right)) return "pay";
  const phrase = phraseAfter(right);
  const cues = [...phrase.matchAll(CUE)];
  if (cues[0]?.[1] !== undefined) return "pay";
  if (cues.some((cue) => cue[2] !== undefined)) return NOT_WITH.test(phrase) ? "unsaid" : "other";
  if (cues.length > 0) return "soft";
  return EXTRAS.test(right) ? "pay" : "unsaid";
}

/** What is said of the amount itself: up to the next comma, "plus", end of sentence; or a remark in brackets. */
function phraseAfter(right: string): string {
  const open = /^\s?\(/.exec(right)?.[0].length ?? 0;
  const rest = right.slice(open);
  const stop = (open > 0 ? /[)\n]/ : PHRASE_END).exec(rest);
  return stop ? rest.slice(0, stop.index) : rest;
}

/** The lines above a short line, as long as they are short themselves: a heading and the items of its list. */
function readHeading(text: string, lineStart: number): Verdict {
  let end = lineStart - 1;
  for (let lines = 0; lines < 4 && end > 0; lines++) {
    const start = lineStartWithin(text, end, LONGEST_HEADING + 1);
    if (end - start > LONGEST_HEADING) return "unsaid";
    const line = text.slice(start, end).toLowerCase();
    end = start - 1;
    if (line.trim() === "") continue;
    const cues = [...line.matchAll(CUE)];
    if (cues.some((cue) => cue[1] !== undefined)) return /\d/.test(line) && lines === 0 ? "unsaid" : "pay";
    if (lines === 0 && line.length < 40 && cues.some((cue) => cue[2] !== undefined) && !/\d/.test(line))
      return "other";
  }
  return "unsaid";
}
