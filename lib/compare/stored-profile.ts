import { SENIORITIES, type Seniority } from "@/lib/posting/seniority";
import { WORK_MODES, type WorkMode } from "@/lib/posting/work-mode";
import { aiPayOf, aiShareOf, type StoredAiSkills } from "./ai-skills";
import { EmployerGroups } from "./employer-totals";
import { largestEmployers, type StoredEmployer } from "./largest-employers";
import type { PayMarket } from "./pay-market";
import { type PaySummary, summarisePay } from "./pay-summary";
import type { PostingFact } from "./posting-fact";
import { type RoleAttributes, roleAttributesOf } from "./role-attributes";
import { type StoredShareEffects, shareEffectsOf } from "./share-effects";
import { kindsReader, type SkillKinds } from "./skill-kinds";
import { deffWithinLevels, type LevelPoint, type StoredSkillPay, skillPayOf } from "./skill-pay";
import { FEW } from "./thresholds";

/** Everything the postings of one slice determine, as roll-ups keep it: counts, not shares; skills by identifier. */
export interface StoredProfile {
  postings: number;
  duplicates: number;
  employers: number;
  /** Most postings first, ties by identifier. */
  largest: StoredEmployer[];
  seniority: Record<Seniority, number>;
  assumed: number;
  workMode: Record<WorkMode, number>;
  /** Most postings first, ties by code. */
  countries: [code: string, n: number][];
  pay: StoredPay;
  /** Every skill, most postings first, ties by identifier. */
  skills: [skill: number, n: number][];
  skillPay: [skill: number, pay: StoredSkillPay][];
  shareEffects: StoredShareEffects;
  ai: StoredAiSkills;
  attributes: RoleAttributes;
}

export interface StoredPay extends PaySummary {
  country: string | null;
  currency: string;
  /** Postings of the slice in the pay market, disclosed or not. */
  inMarket: number;
  leftOut: { tooWide: number; implausible: number; otherCurrency: number };
  bySeniority: Record<Seniority, PaySummary>;
  /** Design effect at the median beyond what levels explain, at least 1. */
  deffWithinLevels: number;
  /** Ascending by value; `cell` is level × work mode, see `payCell`. Of `n`, `assumed` name no level, left out where none. */
  histogram: [value: number, cell: number, n: number, assumed?: number][];
}

/** The cell of a level and a work mode in a stored pay histogram. */
export function payCell(seniority: Seniority, workMode: WorkMode): number {
  return SENIORITIES.indexOf(seniority) * WORK_MODES.length + WORK_MODES.indexOf(workMode);
}

/** The part of a profile that rests only on those postings of the slice that are in the pay market. */
export interface PaidPart extends Pick<StoredProfile, "pay" | "skillPay"> {
  disclosed: DisclosedFact[];
  ai: Pick<StoredAiSkills, "disclosed" | "pay">;
}

/** What kinds of skill a posting names. */
type KindsOf = (fact: PostingFact) => SkillKinds;

export function paidPartOf(facts: PostingFact[], market: PayMarket, kindsOf: KindsOf): PaidPart {
  const { pay, disclosed } = payOf(facts, market);
  return {
    pay,
    disclosed,
    skillPay: disclosed.length < FEW ? [] : skillPayOf(bySkill(disclosed), pay, disclosed),
    ai: aiPayOf(disclosed, pay, (fact) => kindsOf(fact).ai),
  };
}

/** The profile of a slice's postings. `market` says which of their pay is compared. */
export function profileOf(
  facts: PostingFact[],
  market: PayMarket,
  kindsOf: KindsOf = kindsReader(() => "other"),
  { pay, disclosed, skillPay, ai }: PaidPart = paidPartOf(facts, market, kindsOf),
): StoredProfile {
  const seniority = { entry: 0, mid: 0, senior: 0, staff: 0 };
  const workMode = { remote: 0, hybrid: 0, onsite: 0, unknown: 0 };
  const countries = new Map<string, number>();
  const skills = new Map<number, number>();
  const employers = new Map<number, number>();
  let [assumed, duplicates] = [0, 0];
  for (const fact of facts) {
    seniority[fact.seniority]++;
    workMode[fact.workMode]++;
    if (fact.assumed) assumed++;
    duplicates += fact.copies;
    employers.set(fact.employer, (employers.get(fact.employer) ?? 0) + 1);
    for (const country of fact.countries) countries.set(country, (countries.get(country) ?? 0) + 1);
    for (const skill of fact.skills) skills.set(skill, (skills.get(skill) ?? 0) + 1);
  }
  const groups = new EmployerGroups(facts);
  const listed = {
    countries: byCount(countries, (x, y) => (x < y ? -1 : 1)),
    skills: byCount(skills, (x, y) => x - y),
  };
  return {
    postings: facts.length,
    duplicates,
    employers: employers.size,
    largest: largestEmployers(employers, disclosed),
    seniority,
    assumed,
    workMode,
    countries: listed.countries,
    pay,
    skills: listed.skills,
    skillPay,
    shareEffects: shareEffectsOf(
      groups,
      listed.countries.map(([code]) => code),
      listed.skills.map(([id]) => id),
    ),
    ai: { ...aiShareOf(facts, groups, (fact) => kindsOf(fact).ai), ...ai },
    attributes: roleAttributesOf(facts, kindsOf),
  };
}

interface DisclosedFact extends LevelPoint {
  fact: PostingFact;
}

/** Pay of a slice's postings in a market, and which of them state it. */
export function payOf(
  facts: PostingFact[],
  market: PayMarket,
): { pay: StoredPay; disclosed: DisclosedFact[] } {
  const leftOut = { tooWide: 0, implausible: 0, otherCurrency: 0 };
  const disclosed: DisclosedFact[] = [];
  let inMarket = 0;
  for (const fact of facts) {
    if (!fact.countries.some((country) => market.countries.includes(country))) continue;
    inMarket++;
    if (!fact.pay) continue;
    if (fact.pay.currency !== market.currency) leftOut.otherCurrency++;
    else if (fact.pay.excluded === "too-wide") leftOut.tooWide++;
    else if (fact.pay.excluded) leftOut.implausible++;
    else
      disclosed.push({ fact, annual: fact.pay.annual, employer: fact.employer, seniority: fact.seniority });
  }
  const ofLevel = (level: Seniority) =>
    summarisePay(disclosed.filter(({ fact }) => fact.seniority === level));
  const pay: StoredPay = {
    ...summarisePay(disclosed),
    country: market.country,
    currency: market.currency,
    inMarket,
    leftOut,
    bySeniority: {
      entry: ofLevel("entry"),
      mid: ofLevel("mid"),
      senior: ofLevel("senior"),
      staff: ofLevel("staff"),
    },
    deffWithinLevels: deffWithinLevels(disclosed),
    histogram: cellHistogram(disclosed),
  };
  return { pay, disclosed };
}

function cellHistogram(disclosed: DisclosedFact[]): StoredPay["histogram"] {
  const counts = new Map<number, Map<number, { n: number; assumed: number }>>();
  for (const { annual, fact } of disclosed) {
    const cells = counts.get(annual) ?? new Map<number, { n: number; assumed: number }>();
    const cell = payCell(fact.seniority, fact.workMode);
    const { n, assumed } = cells.get(cell) ?? { n: 0, assumed: 0 };
    cells.set(cell, { n: n + 1, assumed: assumed + (fact.assumed ? 1 : 0) });
    counts.set(annual, cells);
  }
  return [...counts]
    .sort(([x], [y]) => x - y)
    .flatMap(([value, cells]) =>
      [...cells]
        .sort(([x], [y]) => x - y)
        .map(([cell, { n, assumed }]): StoredPay["histogram"][number] =>
          assumed > 0 ? [value, cell, n, assumed] : [value, cell, n],
        ),
    );
}

function bySkill(disclosed: DisclosedFact[]): Map<number, DisclosedFact[]> {
  const points = new Map<number, DisclosedFact[]>();
  for (const point of disclosed) {
    for (const skill of point.fact.skills) {
      const of = points.get(skill);
      if (of) of.push(point);
      else points.set(skill, [point]);
    }
  }
  return points;
}

function byCount<K>(counts: Map<K, number>, byKey: (x: K, y: K) => number): [K, number][] {
  return [...counts].sort(([x, m], [y, n]) => n - m || byKey(x, y));
}
