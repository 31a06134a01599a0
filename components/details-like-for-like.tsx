import type { Comparison } from "@/lib/compare/comparison";
import { formatMoneyChange, formatMoneyChangeRange, formatShare } from "@/lib/format";
import type { Seniority } from "@/lib/posting/seniority";
import { LEVEL_WORDS, sideWords } from "@/lib/report/words";
import { TableFigures } from "./table-figures";

interface Check {
  key: string;
  label: string;
  /** The gap at one mix, side B minus side A. */
  gap: number;
  interval: readonly [number, number] | null;
  withoutCounterpart?: number;
}

/** The same question asked in other ways: each direction, with work modes held too, without assumed levels. */
export function DetailsLikeForLike({ comparison }: { comparison: Comparison }) {
  const { a, gap } = comparison;
  if (!gap.likeForLike) return null;
  const { details, remaining, interval, withoutCounterpart } = gap.likeForLike;
  const words = sideWords(comparison);
  const sign = (gap.median ?? 0) < 0 ? -1 : 1;
  const money = (amount: number) => formatMoneyChange(sign * amount, a.pay.currency);
  const between = (range: Check["interval"]) => {
    if (!range) return "–";
    const [low, high] = range;
    return formatMoneyChangeRange(sign < 0 ? [-high, -low] : [low, high], a.pay.currency);
  };
  const { atMixOfA, atMixOfB, byLevelAndMode, withoutAssumed, assumedShare, levels } = details;
  const checks: Check[] = [
    { key: "mean", label: "Equal seniority, mean of both", gap: remaining, interval, withoutCounterpart },
    { key: "a", label: `Both at ${words.a.label}’s mix`, ...atMixOfA },
    { key: "b", label: `Both at ${words.b.label}’s mix`, ...atMixOfB },
    ...(byLevelAndMode
      ? [{ key: "mode", label: "Work mode held as well", ...byLevelAndMode, gap: byLevelAndMode.remaining }]
      : []),
    ...(withoutAssumed
      ? [
          {
            key: "named",
            label: `Without assumed levels (${formatShare(assumedShare)})`,
            ...withoutAssumed,
            gap: withoutAssumed.remaining,
          },
        ]
      : []),
  ];
  return (
    <>
      <TableFigures
        caption="What remains, asked in other ways"
        columns={[
          { key: "row", label: "What remains" },
          { key: "gap", label: `${a.pay.currency} a year` },
          { key: "interval", label: "95% interval" },
          { key: "without", label: "No counterpart" },
        ]}
        rows={checks.map(({ key, label, gap: left, interval: range, withoutCounterpart: without }) => ({
          key,
          label,
          cells: [money(left), between(range), without === undefined ? "" : formatShare(without)],
        }))}
      />
      <TableFigures
        caption="Levels of the postings that state pay"
        columns={[
          { key: "row", label: "Level, of those that state pay" },
          { key: "a", label: words.a.label },
          { key: "b", label: words.b.label },
        ]}
        rows={levels.map(({ level, a: ofA, b: ofB }) => ({
          key: level,
          label: LEVEL_WORDS[level as Seniority],
          cells: [formatShare(ofA), formatShare(ofB)],
        }))}
      />
    </>
  );
}
