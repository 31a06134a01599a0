import type { Comparison } from "@/lib/compare/comparison";
import type { Picked } from "./postings-view";
import type { Side } from "./view";

/** A number of one side's postings, and which of them it counts. */
export interface CountedPostings {
  n: number;
  side: Side;
  picked?: Partial<Picked>;
  /** The picked skill's name. */
  skill?: string;
}

/** What a link to the postings behind a number needs of a comparison. */
export type Counted = Pick<Comparison, "view"> & Record<Side, { role: { name: string } }>;

/** That and no more, for what the server hands to the browser. */
export const countedOf = ({ view, a, b }: Counted): Counted => ({
  view,
  a: { role: { name: a.role.name } },
  b: { role: { name: b.role.name } },
});
