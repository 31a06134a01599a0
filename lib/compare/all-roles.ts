import { quantile } from "@/lib/stats/quantile";
import type { Profile } from "./comparison";
import { FEW } from "./thresholds";

/** What the postings of all roles together show: what a role's own figures are set beside. */
export interface AllRoles {
  postings: number;
  /** Fractions of `postings`. */
  seniorShare: number;
  entryShare: number;
  remoteShare: number;
  pay: {
    country: string | null;
    currency: string;
    n: number;
    disclosedShare: number;
    /** Quartiles too are null under 30 postings, or if no role shows a median. */
    median: number | null;
    p25: number | null;
    p75: number | null;
    /** Annual pay and postings, ascending. */
    histogram: { value: number; n: number }[];
  };
}

type Counted = Pick<Profile, "postings" | "seniority" | "workMode" | "pay">;

/** Adds up the profiles of whole roles, all of one pay market. Null without any. */
export function allRoles(profiles: readonly Counted[]): AllRoles | null {
  const [first] = profiles;
  if (!first) return null;
  const sum = (of: (profile: Counted) => number) => profiles.reduce((total, one) => total + of(one), 0);
  const postings = sum((one) => one.postings);
  const share = (of: (profile: Counted) => number) => (postings > 0 ? sum(of) / postings : 0);
  const { country, currency } = first.pay;
  const paid = profiles.filter(({ pay }) => pay.currency === currency && pay.country === country);
  const counts = new Map<number, number>();
  for (const { pay } of paid)
    for (const { value, n } of pay.histogram) counts.set(value, (counts.get(value) ?? 0) + n);
  const histogram = [...counts].map(([value, n]) => ({ value, n })).sort((x, y) => x.value - y.value);
  const n = histogram.reduce((total, bin) => total + bin.n, 0);
  const inMarket = paid.reduce((total, { pay }) => total + pay.inMarket, 0);
  const binned = { values: histogram.map(({ value }) => value), counts: histogram.map((bin) => bin.n) };
  // One role's pay that is not shown must not be read off from that of all.
  const isShown = n >= FEW && paid.some(({ pay }) => pay.median !== null);
  const at = (p: number) => {
    const amount = isShown ? quantile(binned, p) : null;
    return amount === null ? null : Math.round(amount);
  };
  return {
    postings,
    seniorShare: share(({ seniority }) => seniority.senior.n + seniority.staff.n),
    entryShare: share(({ seniority }) => seniority.entry.n),
    remoteShare: share(({ workMode }) => workMode.remote.n),
    pay: {
      ...{ country, currency, n, histogram },
      disclosedShare: inMarket > 0 ? n / inMarket : 0,
      median: at(0.5),
      p25: at(0.25),
      p75: at(0.75),
    },
  };
}
