import type { Comparison, Profile } from "@/lib/compare/comparison";
import { formatMoney } from "@/lib/format";
import type { Side } from "@/lib/view/view";
import { seniorShare } from "./levels";
import { notableDifference } from "./share-difference";
import { type Span, spans } from "./spans";
import { areSame, capitalised, type SideWords, sideWords } from "./words";

/** The page's one sentence: what the verdict says, or what the medians plainly state where no verdict is drawn. */
export function headline(comparison: Comparison): Span[] {
  const { a, b, gap } = comparison;
  const words = sideWords(comparison);
  const empty = (["a", "b"] as const).filter((side) => comparison[side].postings === 0);
  if (empty.length === 2) return spans("No postings match these filters.");
  if (empty[0]) return spans(`No ${words[empty[0]].postings} match these filters.`);
  if (areSame(comparison)) return spans("Both sides show the same postings.");
  if (gap.median === null || gap.verdict === "not-enough-data") return withoutMedian(comparison, words);
  if (gap.verdict === "nearly-identical") {
    return spans(`${capitalised(words.a.name)} and ${words.b.name} offer nearly the same pay.`);
  }
  if (gap.verdict === "no-clear-difference") {
    return spans(`No clear difference in pay between ${words.a.name} and ${words.b.name}.`);
  }
  const amount = Math.round(gap.median);
  if (amount === 0) return spans("Both offer the same pay at the median.");
  const more: Side = amount > 0 ? "b" : "a";
  const sum = formatMoney(Math.abs(amount), comparison[gap.converted ? "a" : more].pay.currency);
  const colour: Span = { text: `${sum} more`, side: more };
  const start = capitalised(words[more].postings);
  if (gap.verdict === null)
    return spans(`${start} state `, colour, " at the median.", seniorityClause(a, b, more));
  return spans(`${start} offer `, colour, ".", seniorityClause(a, b, more));
}

/** Only what differs for sure is said. */
function seniorityClause(a: Profile, b: Profile, more: Side): Span | "" {
  const difference = notableDifference(
    { share: seniorShare(a), of: a.postings },
    { share: seniorShare(b), of: b.postings },
  );
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
