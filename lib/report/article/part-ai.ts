import type { Comparison, Profile } from "@/lib/compare/comparison";
import { independentDifferenceInterval } from "@/lib/stats/median-interval";
import { SIDES, type Side } from "@/lib/view/view";
import { notableDifference } from "../share-difference";
import { aiFinding } from "../skill-findings";
import { type Span, spans } from "../spans";
import { capitalised } from "../words";
import type { ArticleSection } from "./article";
import { type Notebook, other } from "./notebook";
import { listed, said, say, textBlocks } from "./say";

const NAMED = 3;
/** What postings cannot say of AI. */
export const UNNAMED =
  "What a posting does not name it may still expect: postings alone cannot tell how much these tools are used.";

/** How often AI is asked for, and what that goes with. */
export function ai(notebook: Notebook): ArticleSection | null {
  const { comparison } = notebook;
  if (comparison.a.ai.n + comparison.b.ai.n === 0) return null;
  const paragraphs = [
    said(aiShares(notebook), ...SIDES.map((side) => named(notebook, side))),
    said(...premium(notebook)),
    said(say`${UNNAMED}`),
  ];
  return {
    id: "ai",
    heading: heading(notebook),
    blocks: textBlocks(...paragraphs),
  };
}

/** How many postings of each side name an AI skill. */
export function aiShares(notebook: Notebook): Span[] | null {
  const { words, figures } = notebook;
  const share = (side: Side) => figures.share(`/${side}/ai/share`);
  const difference = aiDifference(notebook);
  const more: Side = (difference ?? 0) < 0 ? "a" : "b";
  return difference === null
    ? say`${share("a")} of ${words.a.postings} and ${share("b")} of ${words.b.postings} name at least one AI skill.`
    : say`${share(more)} of ${words[more].postings} name at least one AI skill, ${share(other(more))} of ${words[other(more)].postings}.`;
}

function heading(notebook: Notebook): Span[] {
  const { comparison, words, figures } = notebook;
  const difference = aiDifference(notebook);
  if (difference !== null) return spans(aiFinding(comparison));
  const [more, less] =
    comparison.a.ai.share >= comparison.b.ai.share ? (["a", "b"] as const) : (["b", "a"] as const);
  return (
    say`AI is named in ${figures.share(`/${less}/ai/share`)} to ${figures.share(`/${more}/ai/share`)} of postings` ??
    spans(`AI in ${words.a.name} and ${words.b.name}`)
  );
}

const part = (side: Profile) => ({ share: side.ai.share, of: side.postings, deff: side.designEffects.ai });
export const aiDifference = ({ comparison: { a, b } }: Notebook) => notableDifference(part(a), part(b));

function named({ comparison, words, figures }: Notebook, side: Side): Span[] | null {
  const top = comparison[side].skills
    .map((skill, index) => ({ skill, at: `/${side}/skills/${index}/share` }))
    .filter(({ skill }) => skill.category === "ai")
    .slice(0, NAMED);
  const list = listed(top.map(({ skill, at }) => say`${skill.name} (${figures.share(at)})`));
  return list && say`In ${words[side].name} it is most often ${list}.`;
}

/** What the AI skill most asked for goes with, on both sides, and whether one of them clearly gains more. */
function premium({ comparison, words, figures }: Notebook): (Span[] | null)[] {
  const [a, b] = SIDES.map((side) => leading(comparison, side));
  if (!a || !b || a.skill.slug !== b.skill.slug) {
    return SIDES.map((side) => {
      const one = leading(comparison, side);
      return one && paid(figures, words, side, one);
    });
  }
  const [ofA, ofB] = [relative(comparison, "a", a), relative(comparison, "b", b)];
  const degrees = { a: comparison.a.pay.employers - 1, b: comparison.b.pay.employers - 1 };
  const [low, high] =
    ofA && ofB
      ? independentDifferenceInterval(ofA.share, ofA.interval, ofB.share, ofB.interval, degrees)
      : [0, 0];
  const verdict =
    low <= 0 && high >= 0
      ? say`In which role the premium is larger, these figures cannot tell.`
      : say`In relation to the role’s median the premium is larger in ${words[low > 0 ? "b" : "a"].name}.`;
  return [paid(figures, words, "a", a), paid(figures, words, "b", b), ofA && ofB && verdict];
}

type Leading = NonNullable<ReturnType<typeof leading>>;

function leading(comparison: Comparison, side: Side) {
  const index = comparison[side].skills.findIndex(
    ({ category, pay }) => category === "ai" && pay !== null && pay.premium !== null,
  );
  const skill = comparison[side].skills[index];
  return skill?.pay ? { skill, pay: skill.pay, at: `/${side}/skills/${index}/pay` } : null;
}

function paid(
  figures: Notebook["figures"],
  words: Notebook["words"],
  side: Side,
  { skill, pay, at }: Leading,
) {
  const [low, high] = pay.premiumInterval ?? [0, 0];
  const unsure = low <= 0 && high >= 0 ? ", which may be nothing" : "";
  const base = `/${side}/pay/median`;
  const equal = say`; at equal seniority ${figures.change(`${at}/adjustedPremium`)} (${figures.changeRange(`${at}/adjustedInterval`)})`;
  return say`${capitalised(words[side].postings)} that ask for ${skill.name} state ${figures.money(`${at}/median`)} (${figures.n(`${at}/n`)}), which is ${figures.money(`${at}/premium`)} or ${figures.part(`${at}/premium`, base)} ${(pay.premium ?? 0) < 0 ? "below" : "above"} the median of all (${figures.changeRange(`${at}/premiumInterval`)}${unsure})${equal ?? ""}.`;
}

/** A premium as a share of its side's median. */
function relative(comparison: Comparison, side: Side, { pay }: Leading) {
  const { median } = comparison[side].pay;
  if (!median || pay.premium === null || !pay.premiumInterval) return null;
  const [low, high] = pay.premiumInterval;
  return { share: pay.premium / median, interval: [low / median, high / median] as [number, number] };
}
