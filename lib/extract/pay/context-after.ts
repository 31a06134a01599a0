import { ADDED } from "./context-before";
import { readCues } from "./cues";

/** What is said after an amount; "base" if base pay is named right there, "other-later" if some words on, "extras" if only what comes on top of pay. */
export type AfterVerdict = "base" | "pay" | "other" | "other-later" | "soft" | "extras" | "unsaid";

const REACH = 48;
/** How far after an amount a word may stand and still be about it. */
const OTHER_NEXT = 8;
const OTHER_LATER = 30;
const SOFT_NEXT = 14;

const PHRASE_END =
  /[+&,;()|•\n]| [-–—] |\bplus\b|\bw\/|\band\b|\bwith\b|\bas well\b|\bdepending\b|\bbased on\b|[.!?](?:\s|$)/;
const QUALIFIED = /^[\s(/]{0,2}(?:gross|brutto|bruto|brut|net|netto|b2b|doe)(?![\p{L}\d])/u;
const EXTRAS =
  /^\+?\s*(?:\+|plus|&|and|,|w\/|with)\s*(?:\p{L}+\s)?(?:equity|stocks?|options|rsus?|bonus|benefits|shares|commission|esop)(?!\p{L})/u;
const BASE = /^\s*(?:guaranteed |annual |yearly |fixed |gross )?(?:base|basic|salary)(?!\p{L})/u;
const ON_TARGET = /^[\s(/-]*(?:total )?(?:ote|on[- ]target)/;

/** Judges an amount that ends at `end` by the words that follow: "$10k sign-on bonus", "$120k base + equity". */
export function judgeAfter(text: string, end: number): AfterVerdict {
  const after = text.slice(end, end + REACH).toLowerCase();
  if (ON_TARGET.test(after)) return "other";
  if (QUALIFIED.test(after)) return "pay";
  // "£70,000Equity": a new line, its break lost
  if (/^[A-Z][a-z]/.test(text.slice(end, end + 2))) return "unsaid";
  if (after.startsWith("+") && EXTRAS.test(after)) return "extras";
  const { phrase, bracketed } = phraseOf(after);
  const cues = readCues(phrase);
  // "$225K (base + bonus)"
  if (bracketed && cues[0]?.kind === "pay" && cues.some((cue) => cue.kind === "other")) return "unsaid";
  if (cues[0]?.kind === "pay") return BASE.test(phrase) ? "base" : "pay";
  const other = cues.find((cue) => cue.kind === "other");
  if (other && other.start < OTHER_LATER) {
    if (ADDED.test(phrase.slice(0, other.start))) return "unsaid";
    return other.start < OTHER_NEXT ? "other" : "other-later";
  }
  if (EXTRAS.test(after)) return "extras";
  return !bracketed && cues[0] && cues[0].start < SOFT_NEXT ? "soft" : "unsaid";
}

/** What is said of the amount itself: up to the next comma, "plus", end of sentence; or a remark in brackets. */
function phraseOf(after: string): { phrase: string; bracketed: boolean } {
  const open = /^ ?[([]/.exec(after)?.[0].length ?? 0;
  const bracketed = open > 0;
  // "$100K+ annual contracts"
  const rest = bracketed ? after.slice(open) : after.replace(/^\+(?= [^$€£\d])/, "");
  const stop = (bracketed ? /[)\]\n]/ : PHRASE_END).exec(rest);
  return { phrase: stop ? rest.slice(0, stop.index) : rest, bracketed };
}
