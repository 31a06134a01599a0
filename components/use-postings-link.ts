"use client";

import { useSearchParams } from "next/navigation";
import { postingsWords } from "@/lib/report/posting-words";
import type { Counted, CountedPostings } from "@/lib/view/counted";
import { NOTHING_PICKED, postingsHref } from "@/lib/view/postings-view";

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
