import type { Comparison } from "@/lib/compare/comparison";
import { modelledIn } from "@/lib/compare/modelled";
import { formatMoney, roundedWithin } from "@/lib/format";
import type { Side } from "@/lib/view/view";
import { isSeniorShareModelled, seniorPart } from "./levels";
import { notableDifference } from "./share-difference";
import { type Span, spans } from "./spans";
import { areSame, capitalised, hasFilters, type SideWords, sideWords } from "./words";

/** Whether what the headline says of the gap follows from the sample's model alone. */
export function isHeadlineModelled(comparison: Pick<Comparison, "gap" | "modelled">): boolean {
  const isModelled = modelledIn(comparison);
  const restsOnInterval = comparison.gap.verdict === "no-clear-difference" && isModelled("/gap/verdict");
  return restsOnInterval || isModelled("/gap/median");
}

/** The page's one sentence: what the verdict says, or what the medians plainly state where no verdict is drawn. */
export function headline(comparison: Comparison): Span[] {
  const { gap } = comparison;
  const words = sideWords(comparison);
  const empty = (["a", "b"] as const).filter((side) => comparison[side].postings === 0);
  if (empty.length > 0) {
    const which = empty.length === 2 ? "postings" : words[empty[0] ?? "a"].postings;
    return spans(
      hasFilters(comparison) ? `No ${which} match these filters.` : `No ${which} in this dataset.`,
    );
  }
  if (areSame(comparison)) return spans("Both sides show the same postings.");
  if (gap.median === null || gap.verdict === "not-enough-data") return withoutMedian(comparison, words);
  const said = gapSaid(comparison, gap.median, words);
  const [first, ...rest] = said;
  if (!first) return said;
  if (isHeadlineModelled(comparison)) return [{ text: "In the model, " }, ...said];
  return [{ ...first, text: capitalised(first.text) }, ...rest];
}

/** The start of a sentence, not capitalised. */
function gapSaid(comparison: Comparison, median: number, words: Record<Side, SideWords>): Span[] {
  const { gap } = comparison;
  if (gap.verdict === "nearly-identical") {
    return spans(`${words.a.name} and ${words.b.name} offer nearly the same pay.`);
  }
  if (gap.verdict === "no-clear-difference") {
    return spans(`no clear difference in pay between ${words.a.name} and ${words.b.name}.`);
  }
  const amount = Math.round(median);
  if (amount === 0) return spans("both offer the same pay at the median.");
  const more: Side = amount > 0 ? "b" : "a";
  const colour: Span = { text: `${sumWords(comparison, Math.abs(amount), more)} more`, side: more };
  const start = words[more].postings;
  const clause = seniorityClause(comparison, more);
  if (gap.verdict === null) return spans(`${start} state `, colour, " at the median.", clause);
  return spans(`${start} offer `, colour, ".", clause);
}

/** A converted gap is no exact figure: it moves with the rate. */
function sumWords({ a, b, gap }: Comparison, amount: number, more: Side): string {
  if (!gap.converted) return formatMoney(amount, (more === "a" ? a : b).pay.currency);
  const width = gap.interval ? gap.interval[1] - gap.interval[0] : amount;
  return `about ${formatMoney(roundedWithin(amount, width), a.pay.currency)}`;
}

/** Only what differs for sure is said, and of the sample what was published. */
function seniorityClause(comparison: Comparison, more: Side): Span | "" {
  const { a, b } = comparison;
  if (isSeniorShareModelled(comparison)) return "";
  const difference = notableDifference(seniorPart(a), seniorPart(b));
  if (difference === null) return "";
  const also = difference > 0 === (more === "b");
  return { text: also ? " They are also more senior." : " Yet they are less senior.", apart: true };
}

function withoutMedian({ a, b }: Comparison, words: Record<Side, SideWords>): Span[] {
  const silent = [a.pay.median === null && words.a, b.pay.median === null && words.b].filter(
    (side): side is SideWords => side !== false,
  );
  const [one, other] = silent;
  if (one && other) return spans("Too few postings on either side state their pay to compare it.");
  if (one) return spans(`Too few ${one.postings} state their pay to compare it.`);
  if (a.pay.currency !== b.pay.currency)
    return spans("Pay is stated in two currencies and is not set against each other.");
  return spans("Too little stated pay to say which side offers more.");
}
