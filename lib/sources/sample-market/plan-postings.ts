import { employerOf, employersIn } from "./employers";
import { type PaidPosting, payOf } from "./pay";
import places from "./places.json";
import { planSkills } from "./plan-skills";
import { apportion, draw } from "./quota";
import { type Random, randomOf, shuffle } from "./random";
import type { RoleTarget } from "./role-target";

/** Every fact of a role's postings, decided before a word is written. Lists run over the postings. */
export interface PostingPlan {
  target: RoleTarget;
  asOf: string;
  /** 0 entry … 3 staff. */
  levels: Uint8Array;
  /** Index into the places; NO_COUNTRY for none. */
  countries: Uint8Array;
  modes: Uint8Array;
  employers: Uint32Array;
  /** Annual pay in USD of those open in the US that state it; 0 for others. */
  pay: Float64Array;
  /** Numbers of the target's skills. */
  skills: number[][];
}

export const NO_COUNTRY = 255;
export const MODES = ["remote", "hybrid", "onsite", "unknown"] as const;
const [REMOTE, HYBRID, ONSITE, UNKNOWN] = [0, 1, 2, 3];
const US = places.findIndex(({ code }) => code === "US");
const WITHOUT_COUNTRY = 1.5;

/** Plans a role's postings so that every total of its target comes out exactly. The same target gives the same plan. */
export function planPostings(target: RoleTarget, asOf: string): PostingPlan {
  const random = randomOf(`${target.role} ${asOf}`);
  const size = target.postings;
  const countries = planCountries(target, random);
  const { employers, disclosed } = planEmployers(target, countries, random);
  const levels = planLevels(target, disclosed, size, random);
  const modes = planModes(target, countries, random);
  const paid: PaidPosting[] = disclosed.map((index) => ({
    level: levels[index] ?? 1,
    standing: employerOf(employers[index] ?? 0).standing,
  }));
  const exact = Object.values(target.skillPay).map(([median, n]) => ({ median, n }));
  const values = payOf(target.role, paid, target.pay.median, exact, random);
  const pay = new Float64Array(size);
  disclosed.forEach((index, order) => {
    pay[index] = values[order] ?? 0;
  });
  const skills = planSkills(target, { levels, disclosed, values }, random);
  return { target, asOf, levels, countries, modes, employers, pay, skills };
}

function planCountries({ postings, countries }: RoleTarget, random: Random): Uint8Array {
  const given = Object.values(countries).reduce((sum, share) => sum + share, WITHOUT_COUNTRY);
  const free = places.filter(({ code }) => !(code in countries)).reduce((sum, { weight }) => sum + weight, 0);
  const shares = places.map(({ code, weight }) => countries[code] ?? (weight * (100 - given)) / free);
  const counts = apportion(postings, [...shares, WITHOUT_COUNTRY]);
  const list = new Uint8Array(postings);
  let from = 0;
  counts.forEach((count, index) => {
    list.fill(index === places.length ? NO_COUNTRY : index, from, from + count);
    from += count;
  });
  return shuffle(list, random);
}

/** Gives each country's postings to employers in runs, and says which of those in the US state pay: whole employers first. */
function planEmployers(target: RoleTarget, countries: Uint8Array, random: Random) {
  const employers = new Uint32Array(target.postings);
  const disclosed: number[] = [];
  let firstOfCountry = 0;
  for (const [index, { weight, code }] of [...places, { weight: 1, code: "" }].entries()) {
    const own = indicesOf(countries, index === places.length ? NO_COUNTRY : index);
    const pool = employersIn(code === "US" ? 45 : weight);
    const order = shuffle(
      Array.from({ length: pool }, (_, number) => firstOfCountry + number),
      random,
    );
    const runs: number[][] = [];
    for (let from = 0; from < own.length; ) {
      const run = own.slice(from, from + 1 + Math.floor(random() * random() * 12));
      for (const posting of run) employers[posting] = order[runs.length % pool] ?? firstOfCountry;
      runs.push(run);
      from += run.length;
    }
    if (index === US) disclosed.push(...runs.slice(0, runs.length).flat().slice(0, target.pay.n));
    firstOfCountry += pool;
  }
  return { employers, disclosed: disclosed.sort((x, y) => x - y) };
}

/** The levels of postings that state pay have the same shares as all. */
function planLevels(
  { seniority, pay, postings }: RoleTarget,
  disclosed: number[],
  size: number,
  random: Random,
): Uint8Array {
  const all = apportion(postings, seniority);
  const paid = apportion(pay.n, seniority);
  const levels = new Uint8Array(size);
  const isPaid = new Set(disclosed);
  const others = Array.from({ length: size }, (_, index) => index).filter((index) => !isPaid.has(index));
  const rest = all.map((count, level) => count - (paid[level] ?? 0));
  deal(levels, shuffle([...disclosed], random), paid);
  deal(levels, shuffle(others, random), rest);
  return levels;
}

/** Postings without a country are remote; employers in the US and of no country are so more often. */
function planModes({ modes, postings }: RoleTarget, countries: Uint8Array, random: Random): Uint8Array {
  const list = new Uint8Array(postings).fill(ONSITE);
  const quota = (share: number) => Math.round((postings * share) / 100);
  const everywhere = indicesOf(countries, NO_COUNTRY);
  for (const index of everywhere) list[index] = REMOTE;
  const open = () =>
    Array.from({ length: postings }, (_, index) => index).filter((index) => list[index] === ONSITE);
  const assign = (mode: number, count: number, weightOf: (index: number) => number) => {
    for (const index of draw(open(), count, weightOf, random)) list[index] = mode;
  };
  assign(REMOTE, quota(modes.remote) - everywhere.length, (index) => (countries[index] === US ? 1.3 : 1));
  assign(HYBRID, quota(modes.hybrid), (index) => (countries[index] === US ? 0.9 : 1));
  assign(UNKNOWN, quota(modes.unknown), () => 1);
  return list;
}

function deal(levels: Uint8Array, order: number[], counts: number[]) {
  let from = 0;
  counts.forEach((count, level) => {
    for (const index of order.slice(from, from + count)) levels[index] = level;
    from += count;
  });
}

function indicesOf(list: Uint8Array, value: number): number[] {
  const found: number[] = [];
  for (let index = 0; index < list.length; index++) if (list[index] === value) found.push(index);
  return found;
}
