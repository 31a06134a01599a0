import { type AllRoles, allRoles } from "./all-roles";
import { modelledIn } from "./modelled";
import type { RoleProfile } from "./role-profile";

/** One role as a row of a table of all. */
export interface RoleFigures {
  slug: string;
  name: string;
  postings: number;
  pay: { n: number; few: boolean; median: number | null; interval: readonly [number, number] | null };
  /** The role's median minus that of all roles; `clear` if the role's interval leaves that out. */
  gap: { amount: number; clear: boolean } | null;
  seniorShare: number;
  remoteShare: number;
  /** Which of them follow from the sample's model. */
  modelled: Record<"postings" | "median" | "n" | "gap" | "seniorShare" | "remoteShare", boolean>;
}

/** Every role's figures beside those of all roles together. */
export function roleFigures(profiles: readonly RoleProfile[]): {
  all: AllRoles | null;
  roles: RoleFigures[];
} {
  const all = allRoles(profiles.map(({ profile }) => profile));
  return { all, roles: profiles.map((one) => figuresOf(one, all)) };
}

function figuresOf(one: RoleProfile, all: AllRoles | null): RoleFigures {
  const { role, postings, pay, seniority, workMode } = one.profile;
  const { n, few, median, interval } = pay;
  const isModelled = modelledIn(one);
  return {
    slug: role.slug,
    name: role.name,
    postings,
    pay: { n, few, median, interval },
    gap: gapToAll(one.profile.pay, all),
    seniorShare: seniority.senior.share + seniority.staff.share,
    remoteShare: workMode.remote.share,
    modelled: {
      postings: isModelled("/postings"),
      median: isModelled("/pay/median"),
      n: isModelled("/pay/n"),
      // The median of all roles is never published.
      gap: isModelled("/pay/interval"),
      seniorShare: isModelled("/seniority/senior/share") || isModelled("/seniority/staff/share"),
      remoteShare: isModelled("/workMode/remote/share"),
    },
  };
}

/** That of all roles rests on so many more postings that it is taken as known. Null without either median. */
export function gapToAll(
  { median, interval, currency }: Pick<RoleProfile["profile"]["pay"], "median" | "interval" | "currency">,
  all: AllRoles | null,
): RoleFigures["gap"] {
  const whole = all?.pay.currency === currency ? all.pay.median : null;
  if (median === null || whole === null) return null;
  const clear = interval !== null && (interval[0] > whole || interval[1] < whole);
  return { amount: median - whole, clear };
}
