import type { Interval } from "@/lib/stats/median-interval";
import type { Change } from "./context";
import { gapOfMedians } from "./gap-of-medians";
import { likeForLike } from "./like-for-like";
import type { StoredPay, StoredProfile } from "./stored-profile";

/**
 * How one slice moved between two datasets. The move of its median is split as a gap is: what another mix of levels
 * explains, and what remains at equal seniority. Pay is null unless both datasets show it in one pay market.
 */
export function changeOf(before: StoredProfile, now: StoredProfile): Change {
  return {
    postings: { before: before.postings, now: now.postings },
    disclosed: { before: before.pay.n, now: now.pay.n },
    pay: payChange(before.pay, now.pay),
  };
}

function payChange(before: StoredPay, now: StoredPay): Change["pay"] {
  if (before.currency !== now.currency || before.country !== now.country) return null;
  const [then, today] = [shown(before), shown(now)];
  if (!then || !today) return null;
  const { gap, interval } = gapOfMedians(then, today);
  const move = Math.round(gap);
  const split = likeForLike(before, now);
  const rest = split ? Math.round(split.remaining) : 0;
  return {
    currency: now.currency,
    before: paid(then),
    now: paid(today),
    move,
    interval: whole(interval),
    split: split && {
      mix: move - rest,
      rest,
      restInterval: split.interval && whole(split.interval),
      withoutCounterpart: split.withoutCounterpart,
    },
  };
}

function shown({ n, employers, median, interval }: StoredPay) {
  return median === null || !interval ? null : { n, employers, median, interval };
}

const paid = ({ n, median, interval }: NonNullable<ReturnType<typeof shown>>) => ({
  n,
  median: Math.round(median),
  interval: whole(interval),
});

const whole = ([low, high]: Interval): Interval => [Math.round(low), Math.round(high)];
