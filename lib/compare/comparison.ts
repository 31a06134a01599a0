import { z } from "zod";

const count = z.int().min(0);
const share = z.number().min(0).max(1);
const counted = z.object({ n: count, share });
const interval = z.tuple([z.number(), z.number()]).nullable();
const money = z.number().nullable();

const levelPay = z.object({ n: count, median: money, interval });

const payProfile = z.object({
  country: z.string().nullable().describe("ISO 3166-1 alpha-2 of the pay market; null for several countries"),
  currency: z.string().describe("ISO 4217"),
  n: count.describe("disclosed postings of the pay market"),
  employers: count,
  inMarket: count.describe("the slice's postings in the pay market, whether they state usable pay or not"),
  disclosedShare: share.describe("of the slice's postings in the pay market"),
  bounds: z
    .object({ lowest: z.number(), highest: z.number() })
    .nullable()
    .describe(
      "the median of all postings in the pay market if those without usable pay paid less than all others, or more; null unless more than half state it",
    ),
  designEffect: z.number().min(1).describe("of postings sharing employers, at the median; at least 1"),
  few: z.boolean().describe("fewer than 30 disclosed postings"),
  median: money,
  interval,
  p10: money,
  p25: money,
  p75: money,
  p90: money,
  bySeniority: z.object({ entry: levelPay, mid: levelPay, senior: levelPay, staff: levelPay }),
  histogram: z
    .array(z.object({ value: z.number(), n: count }))
    .describe("annual pay and postings, ascending"),
  leftOut: z
    .object({ tooWide: count, implausible: count, otherCurrency: count })
    .describe("disclosed postings of the pay market left out of every figure, by reason"),
});

const skillPay = z.object({
  n: count,
  median: money,
  interval,
  premium: money,
  premiumInterval: interval,
  adjustedPremium: money,
  adjustedInterval: interval,
  sure: z.boolean(),
  impact: z.enum(["high", "medium", "none"]),
});

const skillProfile = z.object({
  slug: z.string(),
  name: z.string(),
  category: z.string(),
  n: count,
  share,
  pay: skillPay.nullable(),
});

const effect = z.number().min(1);
const attribute = z.object({ mean: z.number().min(0), interval: z.tuple([z.number(), z.number()]) });

const profile = z.object({
  role: z.object({ slug: z.string(), name: z.string(), short: z.string() }),
  postings: count,
  duplicates: count.describe("further copies of these postings, counted once"),
  employers: count,
  seniority: z.object({
    entry: counted,
    mid: counted.extend({ assumed: count.describe("postings that name neither level nor years") }),
    senior: counted,
    staff: counted,
  }),
  workMode: z.object({ remote: counted, hybrid: counted, onsite: counted, unknown: counted }),
  countries: z.array(counted.extend({ code: z.string() })),
  pay: payProfile,
  skills: z.array(skillProfile),
  ai: counted
    .extend({ disclosed: count, pay: skillPay.nullable() })
    .describe("postings that name at least one skill of the category ai; pay from 30 disclosed ones on"),
  attributes: z
    .object({
      n: count.describe("postings that name a skill"),
      means: z
        .object({
          breadth: attribute.describe("kinds of skill a posting names"),
          architectureDepth: attribute.describe("skills of architecture, messaging and data stores it names"),
          userInterface: attribute.describe("frontend, mobile and design skills it names"),
          infrastructure: attribute.describe("cloud, infrastructure, monitoring and system skills it names"),
        })
        .nullable(),
    })
    .describe("means over the postings that name a skill, with their 95% intervals; null under 30 of them"),
  designEffects: z
    .object({
      seniority: z.object({ entry: effect, mid: effect, senior: effect, staff: effect }),
      senior: effect.describe("of the share that is senior or staff"),
      workMode: z.object({ remote: effect, hybrid: effect, onsite: effect, unknown: effect }),
      countries: z.record(z.string(), effect),
      skills: z.record(z.string(), effect),
      ai: effect,
    })
    .describe("of shares, of postings sharing employers; at least 1"),
});

const slice = z.object({
  role: z.string(),
  country: z.array(z.string()),
  mode: z.array(z.string()),
  level: z.array(z.string()),
});

const mixGap = z.object({ gap: z.number(), interval });
const mixCheck = z.object({ remaining: z.number(), interval, withoutCounterpart: share });

const likeForLike = z.object({
  remaining: z.number(),
  explained: z.number(),
  interval,
  withoutCounterpart: share,
  aAtB: z.number().describe("side A's median at side B's seniority mix"),
  bAtA: z.number().describe("side B's median at side A's seniority mix"),
  details: z.object({
    levels: z
      .array(z.object({ level: z.string(), a: share, b: share }))
      .describe("shares of each side's disclosed postings"),
    atMixOfA: mixGap.describe("the gap if both sides had side A's mix of levels"),
    atMixOfB: mixGap.describe("the gap if both sides had side B's mix of levels"),
    byLevelAndMode: mixCheck.nullable().describe("the same with levels and work modes held together"),
    withoutAssumed: mixCheck.nullable().describe("the same without postings whose level was assumed"),
    assumedShare: share.describe("of both sides' disclosed postings, those whose level was assumed"),
  }),
});

export const VERDICTS = [
  "not-enough-data",
  "nearly-identical",
  "no-clear-difference",
  "a-pays-more",
  "b-pays-more",
] as const;

const gap = z.object({
  median: money.describe("side B minus side A"),
  percentOfLower: z.number().nullable(),
  interval,
  verdict: z.enum(VERDICTS).nullable(),
  volumeRatio: z.number().nullable().describe("postings of the larger side per posting of the smaller"),
  converted: z
    .object({ from: z.string(), to: z.string(), rate: z.number(), date: z.string() })
    .nullable()
    .describe(
      "side B's currency to side A's, in which the gap is then given; buying power is not considered",
    ),
  closing: z
    .object({ side: z.enum(["a", "b"]), lowerBy: share.nullable() })
    .nullable()
    .describe(
      "the better-paid side, and by which fraction its postings without usable pay would have to pay less than those with it for the gap to close; null if nothing they paid would close it",
    ),
  likeForLike: likeForLike.nullable(),
});

/** Two profiles side by side: the body of `data.json`, `/api/v1/compare` and `compare --json`. Fields are added, never renamed. */
export const comparisonSchema = z.object({
  dataset: z.object({
    id: z.string(),
    market: z.enum(["sample", "imported"]),
    label: z.string(),
    asOf: z.string(),
    postings: count,
  }),
  view: z.object({
    a: slice,
    b: slice,
    dataset: z.string().nullable().describe("as the address names it; null if it names none"),
  }),
  a: profile,
  b: profile,
  gap,
  skills: z.object({
    jaccard: z.number().nullable(),
    shared: z.array(z.string()).describe("slugs, by combined share"),
    onlyA: z.array(z.string()).describe("slugs, by own share"),
    onlyB: z.array(z.string()).describe("slugs, by own share"),
    transfer: z.object({ aToB: z.number().nullable(), bToA: z.number().nullable() }),
  }),
  modelled: z
    .array(z.string())
    .describe(
      "JSON pointers (RFC 6901) of the figures that follow from the sample's model, each standing for all below it; every other figure of the sample matches a published one. Empty for imported postings",
    ),
});

export type Comparison = z.infer<typeof comparisonSchema>;
export type Profile = z.infer<typeof profile>;
export type PayProfile = z.infer<typeof payProfile>;
export type SkillProfile = z.infer<typeof skillProfile>;
export type Verdict = (typeof VERDICTS)[number];
