import type { Comparison, PayProfile, Profile, SkillProfile } from "@/lib/compare/comparison";
import { SENIORITIES, type Seniority } from "@/lib/posting/seniority";

/** What differs between the two invented sides. */
interface Invention {
  slug: string;
  name: string;
  short: string;
  postings: number;
  disclosed: number;
  centre: number;
  mix: Record<Seniority, number>;
  remote: number;
  countries: [string, number][];
  skills: [string, string, number][];
}

const A_MIX: Invention["mix"] = { entry: 0.05, mid: 0.55, senior: 0.3, staff: 0.1 };
const B_MIX: Invention["mix"] = { entry: 0.03, mid: 0.4, senior: 0.4, staff: 0.17 };
const LEVEL_FACTOR: Record<Seniority, number> = { entry: 0.62, mid: 0.9, senior: 1.15, staff: 1.36 };

/** A comparison with invented numbers, for tests and drawings only. Intervals and premiums are null, as before they are computed. */
export function inventedComparison(): Comparison {
  const a = profileOf({
    slug: "lamp-tuner",
    name: "Lamp Tuner",
    short: "Lamp",
    postings: 1200,
    disclosed: 400,
    centre: 100_000,
    mix: A_MIX,
    remote: 0.3,
    countries: [
      ["US", 0.5],
      ["DE", 0.2],
      ["IN", 0.08],
      ["PL", 0.05],
    ],
    skills: [
      ["sql", "SQL", 0.5],
      ["glass", "Glass", 0.45],
      ["git", "Git", 0.4],
      ["wick", "Wick trimming", 0.2],
    ],
  });
  const b = profileOf({
    slug: "clock-winder",
    name: "Clock Winder",
    short: "Clock",
    postings: 900,
    disclosed: 300,
    centre: 120_000,
    mix: B_MIX,
    remote: 0.31,
    countries: [
      ["US", 0.4],
      ["DE", 0.21],
      ["GB", 0.12],
      ["PL", 0.1],
    ],
    skills: [
      ["sql", "SQL", 0.48],
      ["git", "Git", 0.42],
      ["springs", "Springs", 0.35],
      ["glass", "Glass", 0.1],
    ],
  });
  const slice = (role: string) => ({ role, country: [], mode: [], level: [] });
  return {
    dataset: { id: "t1", market: "imported", label: "Invented postings", asOf: "2026-06-30", postings: 2100 },
    view: { a: slice(a.role.slug), b: slice(b.role.slug), dataset: null },
    a,
    b,
    gap: {
      median: (b.pay.median ?? 0) - (a.pay.median ?? 0),
      percentOfLower: (100 * ((b.pay.median ?? 0) - (a.pay.median ?? 0))) / (a.pay.median ?? 1),
      interval: null,
      verdict: null,
      volumeRatio: 1200 / 900,
      converted: null,
      closing: { side: "b", lowerBy: 0.31 },
      likeForLike: null,
    },
    skills: {
      jaccard: 3 / 5,
      shared: ["sql", "git", "glass"],
      onlyA: ["wick"],
      onlyB: ["springs"],
      transfer: { aToB: 0.8, bToA: 0.7 },
    },
    modelled: [],
  };
}

/** The same, with intervals, a verdict, like-for-like and premiums. */
export function inventedComparisonWithIntervals(): Comparison {
  const plain = inventedComparison();
  return {
    ...plain,
    a: withIntervals(plain.a),
    b: withIntervals(plain.b),
    gap: {
      ...plain.gap,
      interval: [14_000, 26_000],
      verdict: "b-pays-more",
      likeForLike: {
        remaining: 6_000,
        explained: (plain.gap.median ?? 0) - 6_000,
        interval: [-1_000, 13_000],
        withoutCounterpart: 0.02,
        aAtB: 112_000,
        bAtA: 107_000,
        details: {
          levels: SENIORITIES.map((level) => ({ level, a: A_MIX[level], b: B_MIX[level] })),
          atMixOfA: { gap: 7_000, interval: [-500, 14_500] },
          atMixOfB: { gap: 5_000, interval: [-1_500, 11_500] },
          byLevelAndMode: { remaining: 5_500, interval: [-2_000, 13_000], withoutCounterpart: 0.06 },
          withoutAssumed: { remaining: 6_800, interval: [-3_000, 16_600], withoutCounterpart: 0.03 },
          assumedShare: 0.16,
        },
      },
    },
  };
}

function profileOf(side: Invention): Profile {
  const counted = (share: number, of = side.postings) => ({ n: Math.round(share * of), share });
  const mid = counted(side.mix.mid);
  return {
    role: { slug: side.slug, name: side.name, short: side.short },
    postings: side.postings,
    duplicates: 40,
    employers: Math.round(side.postings / 6),
    seniority: {
      entry: counted(side.mix.entry),
      mid: { ...mid, assumed: Math.round(mid.n / 3) },
      senior: counted(side.mix.senior),
      staff: counted(side.mix.staff),
    },
    workMode: {
      remote: counted(side.remote),
      hybrid: counted(0.25),
      onsite: counted(0.3),
      unknown: counted(0.45 - side.remote),
    },
    countries: side.countries.map(([code, share]) => ({ code, ...counted(share) })),
    pay: payOf(side),
    skills: side.skills.map(
      ([slug, name, share]): SkillProfile => ({
        slug,
        name,
        category: "practice",
        ...counted(share),
        pay: null,
      }),
    ),
    ai: { ...counted(0.2), disclosed: 0, pay: null },
    attributes: { n: side.postings, means: null },
    designEffects: {
      seniority: { entry: 1, mid: 1, senior: 1, staff: 1 },
      senior: 1,
      workMode: { remote: 1, hybrid: 1, onsite: 1, unknown: 1 },
      countries: {},
      skills: {},
      ai: 1,
    },
  };
}

function payOf({ centre, disclosed, mix }: Invention): PayProfile {
  const bySeniority = Object.fromEntries(
    SENIORITIES.map((level) => {
      const n = Math.round(mix[level] * disclosed);
      return [level, { n, median: n >= 10 ? centre * LEVEL_FACTOR[level] : null, interval: null }];
    }),
  ) as PayProfile["bySeniority"];
  const histogram = Array.from({ length: 25 }, (_, index) => {
    const z = (index - 12) / 5;
    return {
      value: centre * (1 + z / 4),
      n: Math.max(1, Math.round((disclosed / 12.5) * Math.exp((-z * z) / 2))),
    };
  });
  return {
    country: "US",
    currency: "USD",
    n: histogram.reduce((sum, bin) => sum + bin.n, 0),
    employers: Math.round(disclosed / 5),
    inMarket: 2 * histogram.reduce((sum, bin) => sum + bin.n, 0),
    disclosedShare: 0.5,
    bounds: null,
    designEffect: 1.5,
    few: false,
    median: centre,
    interval: null,
    p10: centre * 0.7,
    p25: centre * 0.84,
    p75: centre * 1.16,
    p90: centre * 1.3,
    bySeniority,
    histogram,
    leftOut: { tooWide: 3, implausible: 1, otherCurrency: 2 },
  };
}

function withIntervals(profile: Profile): Profile {
  const { pay } = profile;
  const around = (median: number | null, width: number): [number, number] | null =>
    median === null ? null : [median - width, median + width];
  const levels = Object.fromEntries(
    SENIORITIES.map((level) => {
      const own = pay.bySeniority[level];
      return [level, { ...own, interval: around(own.median, 5_000) }];
    }),
  ) as PayProfile["bySeniority"];
  const attribute = (mean: number) => ({ mean, interval: [mean - 0.2, mean + 0.2] as [number, number] });
  const premium = {
    n: 60,
    median: (pay.median ?? 0) + 9_000,
    interval: around((pay.median ?? 0) + 9_000, 7_000),
    premium: 9_000,
    premiumInterval: around(9_000, 8_000),
    adjustedPremium: 5_000,
    adjustedInterval: around(5_000, 7_000),
    sure: false,
    impact: "none" as const,
  };
  return {
    ...profile,
    ai: { ...profile.ai, disclosed: 60, pay: premium },
    attributes: {
      n: profile.postings - 100,
      means: {
        breadth: attribute(4 + profile.skills.length / 10),
        architectureDepth: attribute(profile.postings / 600),
        userInterface: attribute(1),
        infrastructure: attribute(1.5),
      },
    },
    pay: { ...pay, interval: around(pay.median, 3_000), bySeniority: levels },
    skills: profile.skills.map((skill, index) => ({
      ...skill,
      pay: {
        n: Math.round(skill.n / 3),
        median: (pay.median ?? 0) + 4_000 * index,
        interval: around((pay.median ?? 0) + 4_000 * index, 6_000),
        premium: 4_000 * index,
        premiumInterval: around(4_000 * index, 6_000),
        adjustedPremium: 2_000 * index,
        adjustedInterval: around(2_000 * index, 6_000),
        sure: index > 2,
        impact: index > 2 ? "medium" : "none",
      },
    })),
  };
}
