import { z } from "zod";
import { DUTY_KINDS, dutyKindsIn, isEnglish } from "@/lib/posting/duty-kinds";
import { comparisonSchema } from "./comparison";
import { EmployerGroups } from "./employer-totals";
import type { PostingFact } from "./posting-fact";
import { FEW } from "./thresholds";

const count = z.int().min(0);
const counted = z.object({ n: count, share: z.number().min(0).max(1), effect: z.number().min(1) });

const sideDuties = z.object({
  drawn: count.describe("postings looked at: a fixed draw of the slice"),
  listed: count.describe("of those, the postings that list duties in English: what shares are of"),
  levels: z.object({
    below: count.describe("of `listed`, entry and mid level"),
    above: count.describe("of `listed`, senior and staff level"),
  }),
  kinds: z
    .array(
      z.object({
        slug: z.string(),
        name: z.string(),
        ...counted.shape,
        below: counted,
        above: counted,
      }),
    )
    .describe(
      "kinds of duty by share, `effect` being the design effect of the share; empty under 30 postings",
    ),
});

/** What both sides' postings list as duties: the body of `duties.json`. Fields are added, never renamed. */
export const dutiesSchema = z.object({
  dataset: comparisonSchema.shape.dataset,
  view: comparisonSchema.shape.view,
  a: sideDuties,
  b: sideDuties,
});

export type ComparedDuties = z.infer<typeof dutiesSchema>;
export type SideDuties = z.infer<typeof sideDuties>;

/** A posting and the lines in which it lists duties. */
export interface PostingDuties {
  fact: PostingFact;
  lines: string[];
}

/** How often postings list each kind of duty, over all and below and above senior level. */
export function sideDutiesOf(drawn: readonly PostingDuties[]): SideDuties {
  const listing = drawn.filter(({ lines }) => isEnglish(lines));
  const kindsOf = new Map(
    listing.map(({ fact, lines }) => [fact.posting, [...new Set(lines.flatMap(dutyKindsIn))]]),
  );
  const facts = listing.map(({ fact }) => fact);
  const isAbove = ({ seniority }: PostingFact) => seniority === "senior" || seniority === "staff";
  const groups = { all: facts, below: facts.filter((one) => !isAbove(one)), above: facts.filter(isAbove) };
  const tell = {
    all: sharesIn(groups.all, kindsOf),
    below: sharesIn(groups.below, kindsOf),
    above: sharesIn(groups.above, kindsOf),
  };
  return {
    drawn: drawn.length,
    listed: listing.length,
    levels: { below: groups.below.length, above: groups.above.length },
    kinds:
      listing.length < FEW
        ? []
        : DUTY_KINDS.map(({ slug, name }) => ({
            ...{ slug, name, ...tell.all(slug) },
            below: tell.below(slug),
            above: tell.above(slug),
          }))
            .filter(({ n }) => n > 0)
            .sort((x, y) => y.n - x.n || (x.slug < y.slug ? -1 : 1)),
  };
}

function sharesIn(facts: PostingFact[], kindsOf: Map<number, string[]>) {
  const own = ({ posting }: PostingFact) => kindsOf.get(posting) ?? [];
  const counts = new Map<string, number>();
  for (const fact of facts) for (const kind of own(fact)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const effects = new EmployerGroups(facts).designEffects(own);
  return (kind: string) => {
    const n = counts.get(kind) ?? 0;
    return { n, share: facts.length > 0 ? n / facts.length : 0, effect: effects.get(kind) ?? 1 };
  };
}
