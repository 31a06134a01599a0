import type { Comparison } from "@/lib/compare/comparison";
import type { ComparisonContext, Transfer } from "@/lib/compare/context";
import { formatCount, formatList, formatShare } from "@/lib/format";
import type { Side } from "@/lib/view/view";
import { type Span, spans, strong } from "./spans";
import { sideWords } from "./words";

/** Of the missing skills, as many as a sentence bears. */
const NAMED = 10;

type Named = Pick<Comparison, "a" | "b" | "view">;

export interface Direction {
  from: Side;
  to: Side;
  transfer: Transfer;
}

/** Both ways, A to B first. */
export function directions({ aToB, bToA }: NonNullable<ComparisonContext["transfer"]>): Direction[] {
  return [
    { from: "a", to: "b", transfer: aToB },
    { from: "b", to: "a", transfer: bToA },
  ];
}

export function transferFinding(named: Named, transfer: ComparisonContext["transfer"]): string {
  if (!transfer) return "Too few postings to say what carries over";
  const words = sideWords(named);
  return `From ${words.a.name} to ${words.b.name}, ${formatShare(transfer.aToB.share)} carries over`;
}

/** What is familiar in one direction: by mentions, by the plain count, and in whole postings. */
export function transferSentence(named: Named, { to, transfer }: Direction): Span[] {
  const words = sideWords(named);
  const { share, top, missing, coverage } = transfer;
  const start = spans(
    strong(formatShare(share)),
    ` of what ${words[to].postings} ask for among their top ${top} skills is on the other list too; that is ${top - missing.length} of the ${top}.`,
  );
  if (!coverage) return start;
  const { covered, interval, postings } = coverage;
  const ends = `${formatShare(interval[0])} to ${formatShare(interval[1])}, n\u00a0${formatCount(postings)}`;
  return [
    ...start,
    ...spans(` ${formatShare(covered.share)} of the postings (${ends}) list no other top skill.`),
  ];
}

/** Missing skills that the table of next skills does not show, by share. Null if it shows all. */
export function alsoMissing({ missing, coverage }: Transfer): string | null {
  const listed = new Set(coverage?.next.map(({ slug }) => slug));
  const rest = missing.filter(({ slug }) => !listed.has(slug));
  if (rest.length === 0) return null;
  const named = rest.slice(0, NAMED).map(({ name, share }) => `${name} (${formatShare(share)})`);
  if (rest.length > NAMED) named.push(`${rest.length - NAMED} more`);
  return `${coverage ? "Also missing" : "Missing"}: ${formatList(named)}.`;
}
