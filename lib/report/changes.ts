import type { Comparison } from "@/lib/compare/comparison";
import type { Change, ComparisonContext } from "@/lib/compare/context";
import { formatDate, formatList } from "@/lib/format";
import { FILTERS, SIDES } from "@/lib/view/view";
import { capitalised, sideWords } from "./words";

type Named = Pick<Comparison, "a" | "b" | "view">;

/** A median moved if the interval of its move leaves out zero. */
export function hasMoved(pay: Change["pay"]): boolean {
  return pay !== null && (pay.interval[0] > 0 || pay.interval[1] < 0);
}

/** Whose median moved for sure, in a heading. */
export function changesFinding(named: Named, changes: ComparisonContext["changes"]): string {
  if (!changes) return "No earlier dataset to compare with";
  const since = `since ${formatDate(changes.before.asOf)}`;
  const pays = SIDES.flatMap((side) => {
    const pay = changes[side]?.pay;
    return pay ? [{ side, pay }] : [];
  });
  if (pays.length === 0) return `No pay to set against that of ${formatDate(changes.before.asOf)}`;
  const words = sideWords(named);
  const moved = pays.filter(({ pay }) => hasMoved(pay));
  const [one, other] = moved;
  if (!one) return `No clear move in pay ${since}`;
  if (other && Math.sign(one.pay.move) === Math.sign(other.pay.move))
    return `Both medians ${one.pay.move > 0 ? "rose" : "fell"} ${since}`;
  const verb = (move: number) => (move > 0 ? "rose" : "fell");
  if (other)
    return `${capitalised(words[one.side].name)} ${verb(one.pay.move)}, ${words[other.side].name} ${verb(other.pay.move)} ${since}`;
  return `${capitalised(words[one.side].name)}’s median ${verb(one.pay.move)} ${since}`;
}

/** Why a side, or both, show no change; null if both do. */
export function whyNoChange(named: Named, changes: ComparisonContext["changes"]): string | null {
  if (!changes) {
    return "Import postings of a later date, and what moved between the two stands here.";
  }
  const missing = SIDES.filter((side) => changes[side] === null);
  if (missing.length === 0) return null;
  const day = formatDate(changes.before.asOf);
  const several = missing.filter((side) => FILTERS.some((filter) => named.view[side][filter].length > 1));
  if (several.length > 0) {
    return `The dataset of ${day} answers for one value of a filter at a time. Choose one country, work mode or level to see what moved.`;
  }
  const words = sideWords(named);
  const roles = [...new Set(missing.map((side) => words[side].name))];
  return `The dataset of ${day} has no ${formatList(roles, "and no")} postings.`;
}
