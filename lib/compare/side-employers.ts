import type { SideEmployers } from "./context";
import type { StoredProfile } from "./stored-profile";
import { LARGEST_EMPLOYERS } from "./thresholds";

/** Who has most of a slice's postings, and what the five largest have together. */
export function sideEmployers(
  { postings, employers, largest, pay }: Pick<StoredProfile, "postings" | "employers" | "largest" | "pay">,
  nameOf: (employer: number) => string,
): SideEmployers {
  const counted = (n: number) => ({ n, share: postings > 0 ? n / postings : 0 });
  return {
    employers,
    postings,
    currency: pay.currency,
    largestFive: counted(largest.slice(0, LARGEST_EMPLOYERS).reduce((sum, [, n]) => sum + n, 0)),
    largest: largest.map(([employer, n, disclosed, median]) => ({
      name: nameOf(employer),
      ...counted(n),
      disclosed,
      median: median === null ? null : Math.round(median),
    })),
  };
}
