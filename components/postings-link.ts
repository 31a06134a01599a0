import { postingsWords } from "@/lib/report/posting-words";
import type { Counted, CountedPostings } from "@/lib/view/counted";
import { NOTHING_PICKED, postingsHref } from "@/lib/view/postings-view";

/** Where a number of postings leads, and what the list there holds. */
export function postingsLink(of: Counted, { n, side, picked: some = {}, skill }: CountedPostings) {
  const picked = { ...NOTHING_PICKED, ...some };
  const role = of[side].role.name;
  return {
    href: postingsHref({ view: of.view, side, picked, page: 1 }),
    "aria-label": postingsWords({ n, role, picked, ...(skill ? { skill } : {}) }),
  };
}
