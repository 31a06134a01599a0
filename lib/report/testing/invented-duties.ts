import { inventedComparison } from "@/lib/charts/testing/invented-comparison";
import type { ComparedDuties, SideDuties } from "@/lib/compare/duties";

function side(
  listed: number,
  shares: [slug: string, name: string, below: number, above: number][],
): SideDuties {
  const counted = (n: number, of: number) => ({ n, share: n / of, effect: 1.2 });
  const [below, above] = [listed / 2, listed / 2];
  return {
    drawn: listed + 20,
    listed,
    levels: { below, above },
    kinds: shares.map(([slug, name, lower, upper]) => ({
      ...{ slug, name, ...counted(lower + upper, listed) },
      below: counted(lower, below),
      above: counted(upper, above),
    })),
  };
}

/** What the invented comparison's postings list as duties, for tests only. */
export function inventedDuties(): ComparedDuties {
  const { dataset, view } = inventedComparison();
  return {
    ...{ dataset, view },
    a: side(400, [
      ["trimming", "trimming wicks", 120, 110],
      ["mentoring", "guiding and mentoring colleagues", 20, 90],
    ]),
    b: side(300, [
      ["winding", "winding springs", 100, 105],
      ["mentoring", "guiding and mentoring colleagues", 30, 33],
      ["trimming", "trimming wicks", 4, 5],
    ]),
  };
}
