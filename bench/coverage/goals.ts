import type { Coverage, Setting, Simulated } from "./simulate";

/** Which share of a figure's 95% intervals must hold the true value. */
export interface Goal {
  figure: "median" | "gap" | "likeForLike";
  from: number;
  to: number;
}

/** With rounded pay an interval cannot end within a step, so it may hold the true value more often. */
export function goalsOf({ n, step }: Setting): Goal[] {
  const rounded = step > 0;
  return [
    { figure: "median", from: 0.93, to: rounded ? 1 : 0.97 },
    { figure: "gap", from: 0.93, to: rounded ? 1 : 0.98 },
    { figure: "likeForLike", from: n < 100 && !rounded ? 0.91 : 0.93, to: 1 },
  ];
}

/** The like-for-like gap's bias must stay under this part of its standard error. */
export const MOST_BIAS = 0.25;

export const shareHolding = ({ shown, holding }: Coverage) => holding / shown;

export const isReached = (result: Simulated, { figure, from, to }: Goal) => {
  const share = shareHolding(result[figure]);
  return share >= from && share <= to;
};
