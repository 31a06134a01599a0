import type { Comparison } from "@/lib/compare/comparison";
import type { Flips, TriedValue } from "@/lib/compare/context";
import { saysWho, triedFilters } from "@/lib/compare/flips";
import { formatCount, formatCounted, formatList, formatMoney } from "@/lib/format";
import { countryName } from "@/lib/posting/countries";
import type { Seniority } from "@/lib/posting/seniority";
import type { WorkMode } from "@/lib/posting/work-mode";
import { type Counted, countedOf } from "@/lib/view/counted";
import { type Filter, type Side, withFilter } from "@/lib/view/view";
import { rangeWords } from "./deck";
import { counted, type Span, spans, strong } from "./spans";
import { inCountry, LEVEL_WORDS, MODE_WORDS, sideWords } from "./words";

/** More than this many are counted, not named. */
const NAMED = 2;

type Named = Pick<Comparison, "a" | "b" | "view">;

/** The values worth naming: where the answer flips, or, without a clear one overall, where there is one. */
export function notableValues({ overall, values }: Flips): TriedValue[] {
  return values.filter(({ clear, flips }) => (saysWho(overall) ? flips : clear));
}

export function flipsFinding(named: Named, flips: Flips): string {
  if (triedFilters(named.view.a, named.view.b).length === 0) return "No filter left to try";
  const notable = notableValues(flips);
  const isClear = saysWho(flips.overall);
  if (flips.values.length === 0) return "Too little stated pay to look for exceptions";
  if (notable.length === 0) return isClear ? "Nothing flips the answer" : "No single value settles it";
  const where =
    notable.length > NAMED
      ? `in ${notable.length} of ${flips.values.length} values`
      : formatList(notable.map(whereWords));
  return isClear ? `The answer flips ${where}` : `Clear only ${where}`;
}

/** How many values were tested and what came of it, whatever flips. */
export function flipsSummary(named: Named, { overall, values, untested }: Flips): Span[] {
  const words = sideWords(named);
  const kinds = triedFilters(named.view.a, named.view.b).map(({ filter }) => FILTER_WORDS[filter]);
  if (kinds.length === 0) {
    return spans(
      "Every filter is set on one side or both. Where one is open on both, its values are tried one by one.",
    );
  }
  const more =
    untested > 0
      ? ` ${values.length > 0 ? "A further " : ""}${formatCount(untested)} ${untested === 1 ? "has" : "have"} too few postings with pay on one side or both.`
      : "";
  if (values.length === 0) {
    return spans(
      `No single ${formatList(kinds, "or")} shows a median on both sides${untested ? ";" : "."}${more.toLowerCase()}`,
    );
  }
  const ahead = (side: Side) =>
    values.filter(({ clear, verdict }) => clear && verdict === `${side}-pays-more`).length;
  const [forA, forB] = [ahead("a"), ahead("b")];
  const open = values.length - forA - forB;
  const start = saysWho(overall)
    ? `Overall ${words[overall === "a-pays-more" ? "a" : "b"].name} pays more.`
    : "Overall neither side is clearly ahead.";
  const sides: [string, number][] = [
    [words.a.name, forA],
    [words.b.name, forB],
  ];
  const [first, second] = forB > forA ? sides.toReversed() : sides;
  const times = (n: number) => (n === 0 ? "none" : n === values.length && n > 1 ? "all" : formatCount(n));
  const tally =
    forA + forB === 0
      ? values.length === 1
        ? "in it neither side is clearly ahead."
        : "in none is either side clearly ahead."
      : `${first?.[0]} is clearly ahead in ${times(first?.[1] ?? 0)}, ${second?.[0]} in ${times(second?.[1] ?? 0)}${open > 0 ? `; in ${formatCount(open)} neither is` : ""}.`;
  return spans(
    `${start} Tested one by one: `,
    strong(formatCounted(values.length, "value")),
    ` of ${formatList(kinds)}. ${tally.charAt(0).toUpperCase()}${tally.slice(1)}${more}`,
  );
}

/** One value's medians with n, and its gap with its interval; its counts are those within the value. */
export function valueSentence(named: Named, { a, b, gap, interval, currency }: TriedValue): Span[] {
  const words = sideWords(named);
  const ahead: Side = gap < 0 ? "a" : "b";
  const [first, second] = ahead === "a" ? (["a", "b"] as const) : (["b", "a"] as const);
  const of = (side: Side): Span[] => {
    const { median, n } = side === "a" ? a : b;
    const start = `${words[side].label} ${formatMoney(median, currency)} (n\u00a0`;
    return spans(start, counted(n, side, { pay: "stated" }), ")");
  };
  return spans(
    { text: `${words[ahead].label} offers ${formatMoney(Math.abs(gap), currency)} more`, side: ahead },
    ` (${rangeWords(interval, ahead, currency)}): `,
    ...of(first),
    " against ",
    ...of(second),
    ".",
  );
}

/** "Germany", "Remote", "Staff". */
export function valueName({ filter, value }: Pick<TriedValue, "filter" | "value">): string {
  if (filter === "country") return countryName(value);
  return filter === "mode" ? MODE_WORDS[value as WorkMode] : LEVEL_WORDS[value as Seniority];
}

function whereWords(value: TriedValue): string {
  if (value.filter === "country") return `in ${inCountry(value.value)}`;
  const name = valueName(value).toLowerCase();
  return value.filter === "mode" ? `for ${name} work` : `at ${name} level`;
}

/** What is counted within a value alone. */
export const countedWithin = ({ view, a, b }: Named, { filter, value }: TriedValue): Counted =>
  countedOf({ view: withFilter(view, filter, [value]), a, b });

const FILTER_WORDS: Record<Filter, string> = { country: "country", mode: "work mode", level: "level" };
