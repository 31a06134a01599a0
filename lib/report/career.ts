import type { Comparison } from "@/lib/compare/comparison";
import type { ComparisonContext } from "@/lib/compare/context";
import { isWhollyModelled, modelledIn, signsIn } from "@/lib/compare/modelled";
import { formatCount, formatShare } from "@/lib/format";
import { SIDES, type Side } from "@/lib/view/view";
import { notableDifference } from "./share-difference";
import { type Span, spans } from "./spans";
import { capitalised, sideWords } from "./words";

/** Below this share on both sides, entry openings are called few. */
const THIN = 0.05;

/** How wide the door for beginners is, in a heading. */
export function doorsFinding(comparison: Comparison): string {
  const { a, b } = comparison;
  const [ofA, ofB] = SIDES.map((side) => {
    const { seniority, postings, designEffects } = comparison[side];
    return { share: seniority.entry.share, of: postings, deff: designEffects.seniority.entry };
  });
  if (a.seniority.entry.n + b.seniority.entry.n === 0) return "No entry opening on either side";
  const difference = ofA && ofB ? notableDifference(ofA, ofB) : null;
  if (difference !== null)
    return `${capitalised(sideWords(comparison)[difference > 0 ? "b" : "a"].name)} takes more beginners`;
  const thin = Math.max(a.seniority.entry.share, b.seniority.entry.share) < THIN;
  return thin ? "Few doors for beginners" : "The door for beginners is no dividing line";
}

/** Whether that rests on the sample's model. */
export function isDoorsModelled(comparison: Comparison): boolean {
  const isSigned = signsIn(comparison);
  return SIDES.some((side) => isSigned(`/${side}/seniority/entry/share`));
}

/** "Entry openings: 169 for Full-Stack, 2.6% of its postings, by 157 employers; 146 for Backend …" */
export function doorsSentence(comparison: Comparison, { levels, modelled }: ComparisonContext): Span[] {
  const words = sideWords(comparison);
  const isSigned = signsIn(comparison);
  const isModelled = isWhollyModelled(comparison) ? () => false : modelledIn({ modelled });
  const door = (side: Side): Span[] => {
    const { n, share } = comparison[side].seniority.entry;
    const { employers } = levels[side].entry;
    const at = `/${side}/seniority/entry`;
    return spans(
      {
        text: formatCount(n),
        counts: { n, side, picked: { level: "entry" } },
        modelled: isSigned(`${at}/n`),
      },
      ` for ${words[side].name} (`,
      { text: formatShare(share), modelled: isSigned(`${at}/share`) },
      " of its postings, ",
      {
        text: `${formatCount(employers)} ${employers === 1 ? "employer" : "employers"}`,
        modelled: isModelled(`/levels/${side}/entry/employers`),
      },
      ")",
    );
  };
  return [{ text: "Entry openings: " }, ...door("a"), { text: "; " }, ...door("b"), { text: "." }];
}
