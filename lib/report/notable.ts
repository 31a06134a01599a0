import { allRoles } from "@/lib/compare/all-roles";
import type { Profile, SkillProfile } from "@/lib/compare/comparison";
import { modelledIn } from "@/lib/compare/modelled";
import type { RoleProfile } from "@/lib/compare/role-profile";
import { FEW } from "@/lib/compare/thresholds";
import { notableDifference } from "./share-difference";

/** Fewer roles than this are not ranked, and more than this are not named as the first together. */
export const MIN_RANKED_ROLES = 3;
export const MOST_FIRST_ROLES = 3;

/** A role's figure among those of others. */
export interface Ranked {
  role: Profile["role"];
  /** Pay a year, or a fraction of 1. */
  value: number;
  /** Postings it rests on, or counts, of how many. */
  n: number;
  of: number;
}

/** What the roles of a dataset show when they are ranked; `first` are those the postings cannot tell apart. */
export interface Ranking {
  id: "volume" | "pay" | "remote" | "senior" | "entry";
  first: Ranked[];
  next: Ranked | null;
}

export interface Premium {
  id: "premium";
  role: Profile["role"];
  skill: SkillProfile;
  /** With the mix of levels held. */
  amount: number;
}

export interface Notable {
  currency: string;
  rankings: Ranking[];
  premium: Premium | null;
}

interface PaidRole extends Ranked {
  interval: readonly [number, number];
}

interface SharedRole extends Ranked {
  part: { share: number; of: number; deff: number };
}

/**
 * What stands out among whole roles, by rules: most postings, highest median, largest shares of remote, senior and
 * entry postings, largest sure premium. Figures that follow from the sample's model take no part. Null without roles.
 */
export function notable(profiles: readonly RoleProfile[]): Notable | null {
  const all = allRoles(profiles.map(({ profile }) => profile));
  if (!all) return null;
  const isFewer = (other: Ranked, first: Ranked) => other.n < first.n;
  const paysLess = (other: PaidRole, first: PaidRole) => other.interval[1] < first.interval[0];
  const isRarer = (other: SharedRole, first: SharedRole) =>
    notableDifference(other.part, first.part) !== null;
  const shares = (id: "remote" | "senior" | "entry") =>
    rankingOf(
      id,
      profiles.flatMap((one) => shareOf(one, id) ?? []),
      isRarer,
    );
  const volumes = profiles
    .filter((one) => !modelledIn(one)("/postings"))
    .map(({ profile: { role, postings } }) => ({
      ...{ role, value: postings / all.postings, n: postings, of: all.postings },
    }));
  const rankings = [
    rankingOf("volume", volumes, isFewer),
    rankingOf(
      "pay",
      profiles.flatMap((one) => payOf(one) ?? []),
      paysLess,
    ),
    ...(["remote", "senior", "entry"] as const).map(shares),
  ];
  return {
    currency: all.pay.currency,
    rankings: rankings.filter((ranking) => ranking !== null),
    premium: largestPremium(profiles),
  };
}

function rankingOf<T extends Ranked>(
  id: Ranking["id"],
  roles: T[],
  isBehind: (other: T, first: T) => boolean,
): Ranking | null {
  const [first, ...others] = roles.sort((x, y) => y.value - x.value || (x.role.slug < y.role.slug ? -1 : 1));
  if (!first || roles.length < MIN_RANKED_ROLES) return null;
  const behind = others.findIndex((other) => isBehind(other, first));
  const level = behind < 0 ? others : others.slice(0, behind);
  // Nobody stands out where too many do, or everybody.
  if (level.length >= MOST_FIRST_ROLES || level.length === others.length) return null;
  return { id, first: [first, ...level], next: others[level.length] ?? null };
}

function payOf(one: RoleProfile): PaidRole | null {
  const { role, pay } = one.profile;
  if (pay.median === null || pay.few || modelledIn(one)("/pay/median")) return null;
  const interval = pay.interval ?? ([pay.median, pay.median] as const);
  return { role, value: pay.median, n: pay.n, of: pay.inMarket, interval };
}

function shareOf(one: RoleProfile, id: "remote" | "senior" | "entry"): SharedRole | null {
  const { role, postings, workMode, seniority, designEffects } = one.profile;
  const isModelled = modelledIn(one);
  const { counts, at, deff } = {
    remote: { counts: [workMode.remote], at: ["workMode/remote"], deff: designEffects.workMode.remote },
    senior: {
      counts: [seniority.senior, seniority.staff],
      at: ["seniority/senior", "seniority/staff"],
      deff: designEffects.senior,
    },
    entry: { counts: [seniority.entry], at: ["seniority/entry"], deff: designEffects.seniority.entry },
  }[id];
  if (postings < FEW || at.some((figure) => isModelled(`/${figure}/share`))) return null;
  const share = counts.reduce((sum, count) => sum + count.share, 0);
  const n = counts.reduce((sum, count) => sum + count.n, 0);
  // A role that is senior by its name says nothing.
  if (n === postings) return null;
  return { role, value: share, n, of: postings, part: { share, of: postings, deff } };
}

function largestPremium(profiles: readonly RoleProfile[]): Premium | null {
  const sure = profiles.flatMap((one) => {
    const isModelled = modelledIn(one);
    const { role, skills } = one.profile;
    return skills.flatMap((skill, index): Premium[] => {
      const amount = skill.pay?.sure ? skill.pay.adjustedPremium : null;
      if (amount == null || amount <= 0 || isModelled(`/skills/${index}/pay/adjustedPremium`)) return [];
      return [{ id: "premium", role, skill, amount }];
    });
  });
  const [largest] = sure.sort((x, y) => y.amount - x.amount || (x.role.slug < y.role.slug ? -1 : 1));
  return largest ?? null;
}
