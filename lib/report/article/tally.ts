import type { TriedValue } from "@/lib/compare/context";
import { saysWho } from "@/lib/compare/flips";
import type { Figure } from "./figures";
import type { Notebook } from "./notebook";

export interface Tally {
  /** The side that offers more overall. */
  name: string;
  tested: Figure | null;
  ahead: Figure | null;
  other: Figure | null;
  /** Whether either side is clearly ahead anywhere. */
  clear: boolean;
}

/** In how many single values each side is clearly ahead; null without a clear answer overall, or with too few to count. */
export function clearTally({ context, words, around }: Notebook, of?: TriedValue["filter"]): Tally | null {
  const { flips } = context;
  if (!flips || !saysWho(flips.overall)) return null;
  const values = flips.values.map((value, index) => ({ value, at: `/flips/values/${index}/gap` }));
  const among = values.filter(({ value }) => !of || value.filter === of);
  if (among.length < LEAST) return null;
  const overall = flips.overall;
  const pointers = (test: (value: TriedValue) => boolean) =>
    among.filter(({ value }) => test(value)).map(({ at }) => at);
  const isClear = ({ clear, verdict }: TriedValue) => clear && saysWho(verdict);
  return {
    name: words[overall === "a-pays-more" ? "a" : "b"].name,
    clear: among.some(({ value }) => isClear(value)),
    tested: around.tally(among.map(({ at }) => at)),
    ahead: around.tally(pointers((value) => isClear(value) && value.verdict === overall)),
    other: around.tally(pointers((value) => isClear(value) && value.verdict !== overall)),
  };
}

const LEAST = 2;
