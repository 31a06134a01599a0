import { z } from "zod";
import { comparisonSchema, VERDICTS } from "./comparison";

const count = z.int().min(0);
const share = z.number().min(0).max(1);
const counted = z.object({ n: count, share });
const interval = z.tuple([z.number(), z.number()]);
const named = z.object({ slug: z.string(), name: z.string() });

const cell = z.object({ n: count, employers: count, median: z.number(), interval });

const triedValue = z.object({
  filter: z.enum(["country", "mode", "level"]),
  value: z.string(),
  currency: z.string().describe("ISO 4217, of this value's pay market"),
  a: cell,
  b: cell,
  gap: z.number().describe("side B's median minus side A's"),
  interval,
  p: share.describe("two-sided, of no gap"),
  verdict: z.enum(VERDICTS),
  clear: z.boolean().describe("a side pays more, and that stands when all values are tested together"),
  flips: z.boolean().describe("clear, and the side that pays more is not the one that does overall"),
});

const flips = z.object({
  overall: z.enum(VERDICTS),
  values: z.array(triedValue).describe("every value in which both sides show a median"),
  untested: count.describe("further values in which both sides have postings, but not both a median"),
});

const transfer = z.object({
  share: share.describe("of the mentions of the other role's top skills, on skills in both top lists"),
  known: count.describe("top skills taken as known"),
  top: count.describe("top skills of the other role"),
  missing: z.array(named.extend(counted.shape)).describe("the other role's top skills not known, by share"),
  coverage: z
    .object({
      postings: count.describe(
        "drawn postings of the slice that list at least three of the role's top skills",
      ),
      covered: counted.describe("all of whose listed top skills are known"),
      interval: interval.describe("of the share covered"),
      next: z
        .array(named.extend({ opened: count, covered: counted.shape.n, share }))
        .describe("each the skill that completes most postings by then; `covered` and `share` after it"),
    })
    .nullable(),
});

const dated = z.object({ before: count, now: count });
const paid = z.object({ n: count, median: z.number(), interval });

const change = z.object({
  postings: dated,
  disclosed: dated,
  pay: z
    .object({
      currency: z.string(),
      before: paid,
      now: paid,
      move: z.number(),
      interval: interval.describe("too wide if anything: what is open on both dates is in both medians"),
      split: z
        .object({
          mix: z.number().describe("of the move, what goes with another mix of levels"),
          rest: z.number(),
          restInterval: interval.nullable(),
          withoutCounterpart: share,
        })
        .nullable(),
    })
    .nullable(),
});

const employers = z.object({
  employers: count,
  postings: count,
  currency: z.string().describe("ISO 4217, of the medians"),
  largestFive: counted,
  largest: z.array(
    z.object({
      name: z.string(),
      n: count,
      share,
      disclosed: count,
      median: z.number().nullable().describe("of its own disclosed postings; null under 10"),
    }),
  ),
});

const near = named.extend({
  short: z.string(),
  nearness: share.describe("of what either role asks for, the part both ask for"),
  shared: count.describe("of the top skills of both"),
  top: count,
});

const level = z.object({
  postings: count,
  employers: count,
  skills: z
    .array(named.extend(counted.shape))
    .describe("the slice's top skills, in their order, in this level's postings; empty under 30 of them"),
});
const levels = z.object({ entry: level, mid: level, senior: level, staff: level });

/**
 * What stands around a comparison and is read beside it: the body of `context.json`. Fields are added, never renamed.
 */
export const contextSchema = z.object({
  dataset: comparisonSchema.shape.dataset,
  view: comparisonSchema.shape.view,
  flips: flips.nullable().describe("null where the sides' pay is in two currencies"),
  transfer: z
    .object({ aToB: transfer, bToA: transfer })
    .nullable()
    .describe("null where a side has under 30 postings"),
  changes: z
    .object({
      before: z.object({ id: z.string(), asOf: z.string() }),
      a: change.nullable(),
      b: change.nullable(),
    })
    .nullable()
    .describe("since the market's previous dataset; null if there is none, a side's if it was not in it"),
  employers: z.object({ a: employers, b: employers }),
  nearest: z
    .object({ a: z.array(near), b: z.array(near) })
    .describe("the other roles whose postings ask for most of the same, nearest first"),
  levels: z
    .object({ a: levels, b: levels })
    .describe("each level of a slice alone; without postings where a filter leaves it out"),
  modelled: comparisonSchema.shape.modelled,
});

export type ComparisonContext = z.infer<typeof contextSchema>;
export type Flips = z.infer<typeof flips>;
export type TriedValue = z.infer<typeof triedValue>;
export type Transfer = z.infer<typeof transfer>;
export type Change = z.infer<typeof change>;
export type SideEmployers = z.infer<typeof employers>;
export type LevelDetail = z.infer<typeof level>;
