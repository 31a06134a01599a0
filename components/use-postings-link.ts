"use client";

import { useSearchParams } from "next/navigation";
import { postingsWords } from "@/lib/report/posting-words";
import type { Counted } from "@/lib/view/counted";
import { NOTHING_PICKED, type Picked, postingsHref } from "@/lib/view/postings-view";
import type { Side } from "@/lib/view/view";

export interface CountedPostings {
  n: number;
  side: Side;
  picked?: Partial<Picked>;
  /** The picked skill's name. */
  skill?: string;
}

/** Where numbers of postings lead, and what the lists there hold; the dataset is the address's. */
export function usePostingsLink({ view, a, b }: Counted) {
  const dataset = useSearchParams()?.get("dataset") ?? null;
  return ({ n, side, picked: some = {}, skill }: CountedPostings) => {
    const picked = { ...NOTHING_PICKED, ...some };
    const role = (side === "a" ? a : b).role.name;
    return {
      href: postingsHref({ view: { ...view, dataset }, side, picked, page: 1 }),
      "aria-label": postingsWords({ n, role, picked, ...(skill ? { skill } : {}) }),
      prefetch: false,
    };
  };
}
