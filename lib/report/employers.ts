import type { Comparison } from "@/lib/compare/comparison";
import type { ComparisonContext } from "@/lib/compare/context";
import { FEW, LARGEST_EMPLOYERS } from "@/lib/compare/thresholds";
import { formatShare } from "@/lib/format";
import { SIDES } from "@/lib/view/view";
import { sideWords } from "./words";

const IN_WORDS = ["No", "One", "Two", "Three", "Four", "Five"];
/** With less than this together, the largest employers say nothing about a market. */
const SPREAD_THIN = 0.05;

/** How much of the hiring the largest employers do, in a heading. */
export function employersFinding(
  named: Pick<Comparison, "a" | "b" | "view">,
  { a, b }: ComparisonContext["employers"],
): string {
  const words = sideWords(named);
  const sides = SIDES.map((side) => ({ side, of: side === "a" ? a : b }));
  const [first] = sides
    .filter(({ of }) => of.postings >= FEW)
    .sort((x, y) => y.of.largestFive.share - x.of.largestFive.share);
  if (!first) return "Few postings, few employers";
  const { side, of: most } = first;
  if (most.largestFive.share < SPREAD_THIN) return "Spread over many employers";
  const count = Math.min(LARGEST_EMPLOYERS, most.employers);
  if (count === most.employers)
    return `${IN_WORDS[count]} ${count === 1 ? "employer has" : "employers have"} all ${words[side].postings}`;
  return `${IN_WORDS[count]} employers have ${formatShare(most.largestFive.share)} of the ${words[side].postings}`;
}
