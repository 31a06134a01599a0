import { formatCount, formatMoney, formatPoints, formatShare } from "@/lib/format";
import type { Constant } from "./definition";

/** One constant under its own name: `{ FEW }`. */
type Named = Record<string, number>;

const constant =
  (write: (value: number) => string) =>
  (named: Named): Constant => {
    const [name, value] = Object.entries(named)[0] ?? ["", Number.NaN];
    return { name, value, shown: write(value) };
  };

/** "2,080" */
export const count = constant((value) => formatCount(value));
/** "5%" */
export const share = constant((value) => formatShare(value));
/** "3 points" */
export const points = constant((value) => formatPoints(value));
/** "$2,000,000" */
export const dollars = constant((value) => formatMoney(value, "USD"));
