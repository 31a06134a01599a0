import type { Interval } from "@/lib/stats/median-interval";
import type { Change } from "./context";
import { gapOfMedians } from "./gap";
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
  if (before.median === null || now.median === null) return null;
  const { gap, interval } = gapOfMedians(
    { ...before, median: before.median },
    { ...now, median: now.median },
  );
  if (!interval || !before.interval || !now.interval) return null;
  const move = Math.round(gap);
  const split = likeForLike(before, now);
  const rest = split ? Math.round(split.remaining) : 0;
  return {
    currency: now.currency,
    before: { n: before.n, median: Math.round(before.median), interval: whole(before.interval) },
    now: { n: now.n, median: Math.round(now.median), interval: whole(now.interval) },
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

const whole = ([low, high]: Interval): Interval => [Math.round(low), Math.round(high)];
