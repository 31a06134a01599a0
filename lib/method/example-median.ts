import type { Comparison, PayProfile } from "@/lib/compare/comparison";
import { formatCount, formatCounted, formatList, formatMoney, formatShare } from "@/lib/format";
import { type Span, spans, strong } from "@/lib/report/spans";
import { inCountry, sideWords } from "@/lib/report/words";
import { intervalWorking } from "./interval-working";
import { decimals, percent } from "./numbers";
import type { Step } from "./worked-example";

/** From postings to those whose pay counts. */
export function countStep(comparison: Comparison): Step {
  const { postings, employers, pay } = comparison.b;
  const { name } = sideWords(comparison).b;
  const where = pay.country ? ` open in ${inCountry(pay.country)}` : "";
  const share = formatShare(pay.disclosedShare);
  return {
    to: "pay",
    heading: "Count",
    sentences: spans(
      `${name} has ${formatCounted(postings, "active posting")} of ${formatCounted(employers, "employer")}. Of those${where}, ${share} state usable pay in ${pay.currency}: `,
      strong(`${formatCounted(pay.n, "posting")} of ${formatCounted(pay.employers, "employer")}`),
      `.${leftOutSentence(pay)}`,
    ),
  };
}

const LEFT_OUT: Record<keyof PayProfile["leftOut"], string> = {
  tooWide: "for too wide a range",
  implausible: "for an amount that no full-time job pays",
  otherCurrency: "for another currency",
};

function leftOutSentence({ leftOut }: PayProfile): string {
  const reasons = (Object.keys(LEFT_OUT) as (keyof typeof LEFT_OUT)[]).filter(
    (reason) => leftOut[reason] > 0,
  );
  if (reasons.length === 0) return " None is left out.";
  return ` Left out: ${formatList(reasons.map((reason) => `${formatCount(leftOut[reason])} ${LEFT_OUT[reason]}`))}.`;
}

/** The posting in the middle. */
export function medianStep(comparison: Comparison): Step | null {
  const { median, n, currency } = comparison.b.pay;
  if (median === null) return null;
  const rank = 1 + (n - 1) / 2;
  const place = Number.isInteger(rank)
    ? `at rank ${formatCount(rank)}`
    : `halfway between ranks ${formatCount(Math.floor(rank))} and ${formatCount(Math.ceil(rank))}`;
  return {
    to: "median",
    heading: "Median",
    sentences: spans(
      `Of ${formatCount(n)} sorted amounts the middle is ${place}: `,
      strong(formatMoney(median, currency)),
      ".",
    ),
  };
}

/** From the design effect to the two ends, and the other side's in short. */
export function intervalStep(comparison: Comparison): Step | null {
  const { a, b } = comparison;
  const working = intervalWorking(b.pay);
  if (!working) return null;
  const { n, employers, designEffect, worth, t, reach, shares, ranks } = working;
  const cluster =
    designEffect > 1
      ? `Their postings resemble each other: the design effect is ${decimals(designEffect, 2)}, so the ${formatCount(n)} postings of ${formatCounted(employers, "employer")} tell as much as ${formatCount(worth)} independent ones.`
      : `Postings of one employer do not resemble each other here more than others: the design effect is 1, and ${formatCount(n)} postings count as ${formatCount(n)}.`;
  return {
    to: "interval",
    heading: "Interval",
    sentences: [
      ...spans(
        `${cluster} With ${formatCount(employers - 1)} degrees of freedom t is ${decimals(t, 2)}; the reach is ${decimals(t, 2)} × √(0.25 × ${decimals(designEffect, 2)} / ${formatCount(n)}) = ${decimals(reach, 3)}. `,
        `So the interval runs from ${percent(shares[0])} to ${percent(shares[1])} of the sorted postings, that is from rank ${decimals(ranks[0], 1)} to ${decimals(ranks[1], 1)}: `,
        strong(rangeOf(b.pay, working.interval)),
        ".",
      ),
      ...otherSide(sideWords(comparison).a.name, a.pay),
    ],
  };
}

function otherSide(name: string, pay: PayProfile): Span[] {
  const working = intervalWorking(pay);
  if (!working || pay.median === null) return [];
  return spans(
    ` ${name}, likewise: ${formatMoney(pay.median, pay.currency)} from ${formatCounted(pay.n, "posting")}, design effect ${decimals(working.designEffect, 2)}, interval `,
    strong(rangeOf(pay, working.interval)),
    ".",
  );
}

const rangeOf = ({ currency }: PayProfile, [low, high]: readonly [number, number]) =>
  `${formatMoney(low, currency)} to ${formatMoney(high, currency)}`;
