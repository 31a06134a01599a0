import type { Interval } from "@/lib/stats/median-interval";
import { quantile } from "@/lib/stats/quantile";
import type { PayProfile, Profile, SkillProfile } from "./comparison";
import { medianBounds } from "./disclosure";
import { payHistogram } from "./pay-histogram";
import type { PaySummary } from "./pay-summary";
import type { StoredSkillPay } from "./skill-pay";
import type { StoredPay, StoredProfile } from "./stored-profile";
import { FEW, MIN_LISTED_SHARE } from "./thresholds";

/** A skill as the vocabulary names it. */
export interface NamedSkill {
  slug: string;
  name: string;
  category: string;
}

/** A stored profile as readers see it: shares beside counts, whole currency units, skills by name. */
export function presentProfile(
  stored: StoredProfile,
  role: Profile["role"],
  skillOf: (id: number) => NamedSkill,
  alsoListed: Set<string>,
): Profile {
  const counted = (n: number) => ({ n, share: shareOf(n, stored.postings) });
  const { seniority, workMode } = stored;
  const skills = presentSkills(stored, skillOf, alsoListed);
  return {
    role,
    postings: stored.postings,
    duplicates: stored.duplicates,
    employers: stored.employers,
    seniority: {
      entry: counted(seniority.entry),
      mid: { ...counted(seniority.mid), assumed: stored.assumed },
      senior: counted(seniority.senior),
      staff: counted(seniority.staff),
    },
    workMode: {
      remote: counted(workMode.remote),
      hybrid: counted(workMode.hybrid),
      onsite: counted(workMode.onsite),
      unknown: counted(workMode.unknown),
    },
    countries: stored.countries.map(([code, n]) => ({ code, ...counted(n) })),
    pay: presentPay(stored.pay),
    skills,
    ai: {
      ...counted(stored.ai.n),
      disclosed: stored.ai.disclosed,
      pay: stored.ai.pay && presentSkillPay(stored.ai.pay),
    },
    attributes: { n: stored.attributes.n, means: stored.attributes.means },
    designEffects: presentEffects(stored, skillOf, new Set(skills.map(({ slug }) => slug))),
  };
}

function presentPay(pay: StoredPay): PayProfile {
  const histogram = payHistogram(pay);
  const at = (p: number, from: number) =>
    pay.median === null || pay.n < from ? null : whole(quantile(histogram, p));
  return {
    country: pay.country,
    currency: pay.currency,
    n: pay.n,
    employers: pay.employers,
    inMarket: pay.inMarket,
    disclosedShare: shareOf(pay.n, pay.inMarket),
    bounds: pay.median === null ? null : wholeBounds(medianBounds(histogram, pay.inMarket)),
    designEffect: pay.deff,
    few: pay.n < FEW,
    median: whole(pay.median),
    interval: wholeInterval(pay.interval),
    p10: at(0.1, FEW),
    p25: at(0.25, 0),
    p75: at(0.75, 0),
    p90: at(0.9, FEW),
    bySeniority: {
      entry: presentSummary(pay.bySeniority.entry),
      mid: presentSummary(pay.bySeniority.mid),
      senior: presentSummary(pay.bySeniority.senior),
      staff: presentSummary(pay.bySeniority.staff),
    },
    histogram: histogram.values.map((value, index) => ({ value, n: histogram.counts[index] ?? 0 })),
    leftOut: pay.leftOut,
  };
}

const presentSummary = ({ n, median, interval }: PaySummary) => ({
  n,
  median: whole(median),
  interval: wholeInterval(interval),
});

function presentSkills(
  stored: StoredProfile,
  skillOf: (id: number) => NamedSkill,
  alsoListed: Set<string>,
): SkillProfile[] {
  const payOf = new Map(stored.skillPay);
  return stored.skills
    .map(([id, n]): SkillProfile => {
      const pay = payOf.get(id);
      const share = shareOf(n, stored.postings);
      return { ...skillOf(id), n, share, pay: pay ? presentSkillPay(pay) : null };
    })
    .filter(({ share, pay, slug }) => share >= MIN_LISTED_SHARE || pay || alsoListed.has(slug))
    .sort((x, y) => y.n - x.n || (x.slug < y.slug ? -1 : 1));
}

const presentSkillPay = (pay: StoredSkillPay) => ({
  ...presentSummary(pay),
  premium: whole(pay.premium),
  premiumInterval: wholeInterval(pay.premiumInterval),
  adjustedPremium: whole(pay.adjustedPremium),
  adjustedInterval: wholeInterval(pay.adjustedInterval),
  sure: pay.sure,
  impact: pay.impact,
});

function presentEffects(
  { shareEffects, countries, skills, ai }: StoredProfile,
  skillOf: (id: number) => NamedSkill,
  listed: Set<string>,
): Profile["designEffects"] {
  const slugs = skills.map(([id], index) => [skillOf(id).slug, shareEffects.skills[index] ?? 1] as const);
  return {
    seniority: shareEffects.seniority,
    senior: shareEffects.senior,
    workMode: shareEffects.workMode,
    countries: Object.fromEntries(
      countries.map(([code], index) => [code, shareEffects.countries[index] ?? 1]),
    ),
    skills: Object.fromEntries(slugs.filter(([slug]) => listed.has(slug))),
    ai: ai.deff,
  };
}

const wholeBounds = (bounds: { lowest: number; highest: number } | null) =>
  bounds && { lowest: Math.round(bounds.lowest), highest: Math.round(bounds.highest) };
const shareOf = (n: number, of: number) => (of > 0 ? n / of : 0);
const whole = (amount: number | null) => (amount === null ? null : Math.round(amount));
const wholeInterval = (interval: Interval | null): Interval | null =>
  interval && [Math.round(interval[0]), Math.round(interval[1])];
