import { judgeAfter } from "./context-after";
import { judgeHeading, judgeSentence, lastSentence, lineStartWithin } from "./context-before";
import { readCues } from "./cues";

/** What the words around an amount say it is. */
export type Verdict = "pay" | "other" | "unsaid";

export interface Context {
  verdict: Verdict;
  /** Where the verdict was read: beside the amount, from the amount before, in the heading, in "+ equity" after it. */
  by: "beside" | "chain" | "heading" | "extras";
  /** The words of the sentence before the amount, lower case. */
  left: string;
  /** The word for pay stands close before the amount, or right after. */
  near: boolean;
  /** The sentence speaks of sales, customers or the like. */
  soft: boolean;
}

const REACH = 200;
const NEAR = 48;
/** "Salary of £18,000 Performance bonus of …": what stands right before the amount outweighs what follows later. */
const BESIDE = 12;
const CHAIN = 60;

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
  const left = lastSentence(text.slice(sameLine ? before.end : lineStart, range.start)).toLowerCase();
  const cues = readCues(left);
  const soft = cues.some((cue) => cue.kind === "soft");
  const context: Context = { verdict: "unsaid", by: "beside", left, near: false, soft };

  const said = judgeSentence(left, cues);
  const distance = said.verdict === "pay" ? said.distance : Number.POSITIVE_INFINITY;
  const after = judgeAfter(text, range.end);
  if (after === "other") return settled(context, "other");
  if (after === "other-later" && distance > BESIDE) return settled(context, "other");
  // "OTE $120k ($80k base)"
  if (after === "base") return settled(context, "pay", "beside", true);
  if (said.verdict !== "unsaid") return settled(context, said.verdict, "beside", distance < NEAR);
  if (after === "pay") return settled(context, "pay", "beside", true);
  if (after === "extras") return settled(context, "pay", "extras", true);
  if (after === "soft") return settled(context, "other");
  if (sameLine && range.start - before.end < CHAIN && before.verdict !== "unsaid") {
    return settled(context, before.verdict, "chain");
  }
  const above = judgeHeading(text, lineStart);
  if (above !== "unsaid") return settled(context, above, "heading");
  return context;
}

function settled(context: Context, verdict: Verdict, by: Context["by"] = "beside", near = false): Context {
  context.verdict = verdict;
  context.by = by;
  context.near = near;
  return context;
}
