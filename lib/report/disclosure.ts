import type { Comparison, Profile } from "@/lib/compare/comparison";
import { formatMoney, formatShare } from "@/lib/format";
import type { Side } from "@/lib/view/view";
import { counted, type Span, spans } from "./spans";
import { sideWords } from "./words";

/** "827 and 546 postings that state pay, 51% and 47% of those in the pay market": what every pay figure rests on. */
export function statedWords({ a, b }: Comparison): Span[] {
  const share = ({ pay }: Profile) => formatShare(pay.disclosedShare);
  const n = (side: Side, { pay }: Profile) => counted(pay.n, side, { pay: "stated" });
  return spans(
    n("a", a),
    " and ",
    n("b", b),
    ` postings that state pay, ${share(a)} and ${share(b)} of those in the pay market`,
  );
}

/** "6,491 and 6,316 active postings": what every share is of. */
export function postingsOfBoth({ a, b }: Record<Side, { postings: number }>): Span[] {
  return spans(counted(a.postings, "a"), " and ", counted(b.postings, "b"), " active postings");
}

/** How far those who keep silent could move the answer, in a heading. */
export function disclosureFinding(comparison: Comparison): string {
  const { a, b, gap } = comparison;
  if (!gap.closing || !isClear(comparison)) {
    return `${formatShare(a.pay.disclosedShare)} and ${formatShare(b.pay.disclosedShare)} state their pay`;
  }
  const name = sideWords(comparison)[gap.closing.side].name;
  if (gap.closing.lowerBy === null) return "No silence could close the gap";
  return `The gap closes if silent ${name} postings pay ${formatShare(gap.closing.lowerBy)} less`;
}

const isClear = ({ gap }: Comparison) => gap.verdict === "a-pays-more" || gap.verdict === "b-pays-more";

/** What that means, in a sentence; null without a clear gap to close. */
export function closingSentence(comparison: Comparison): string | null {
  const { closing } = comparison.gap;
  if (!closing || !isClear(comparison)) return null;
  const words = sideWords(comparison);
  const [more, less] = [words[closing.side].label, words[closing.side === "a" ? "b" : "a"].label];
  if (closing.lowerBy === null) {
    return `Whatever the ${more} postings without usable pay offer, the median of all of them stays above ${less}’s stated one.`;
  }
  return `For the gap to close, the ${more} postings without usable pay would have to offer ${formatShare(closing.lowerBy)} less than those with it, while ${less}’s offer what its others state.`;
}

/** "between $150,000 and $190,000"; null unless more than half state their pay. */
export function boundsWords({ pay }: Profile): string | null {
  if (!pay.bounds) return null;
  const { lowest, highest } = pay.bounds;
  return `${formatMoney(lowest, pay.currency)} to ${formatMoney(highest, pay.currency)}`;
}
