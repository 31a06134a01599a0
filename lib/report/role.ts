import type { AllRoles } from "@/lib/compare/all-roles";
import type { Profile } from "@/lib/compare/comparison";
import { modelledIn } from "@/lib/compare/modelled";
import { gapToAll } from "@/lib/compare/role-figures";
import type { RoleProfile } from "@/lib/compare/role-profile";
import { formatCount, formatList, formatMoney, formatShare, roundedInterval } from "@/lib/format";
import { WORLDWIDE } from "@/lib/posting/countries";
import { payMarketWords } from "./deck";
import { seniorShare } from "./levels";
import { type Span, spans, strong } from "./spans";
import { capitalised, inCountry } from "./words";

/** What a role pays, set beside all roles where the postings can tell the two apart. */
export function roleLead(one: RoleProfile, all: AllRoles | null): Span[] {
  const { pay, role } = one.profile;
  if (pay.median === null) return spans(`Too few ${role.short} postings state their pay to give a median.`);
  const money = formatMoney(pay.median, pay.currency);
  const isModelled = modelledIn(one)("/pay/median");
  const start = spans(`Median ${payMarketWords(pay)} is `, { ...strong(money), modelled: isModelled });
  const gap = gapToAll(pay, all);
  if (!gap) return [...start, { text: "." }];
  const signed = modelledIn(one)("/pay/interval");
  if (!gap.clear)
    return [...start, { text: ", about that of all roles together", modelled: signed }, { text: "." }];
  const by = formatMoney(Math.abs(gap.amount), pay.currency);
  const than = `, ${by} ${gap.amount > 0 ? "more" : "less"} than that of all roles together`;
  return [...start, { text: than, modelled: signed }, { text: "." }];
}

/** How sure the median is, what it rests on, and where most of the stated pay lies. */
export function roleDeck(one: RoleProfile): Span[] {
  const { pay } = one.profile;
  const { currency, n, interval, p25, p75 } = pay;
  const isModelled = modelledIn(one);
  const stated: Span = {
    text: `${formatCount(n)} of ${formatCount(pay.inMarket)} postings there state usable pay`,
    modelled: isModelled("/pay/inMarket"),
  };
  if (!interval)
    return spans(
      stated,
      pay.median === null ? "; a median needs 10, from 5 employers, none with more than half." : ".",
    );
  const ends = roundedInterval(interval).map((end) => formatMoney(end, currency));
  const sure: Span = { text: `It lies between ${ends.join(" and ")}`, modelled: isModelled("/pay/interval") };
  const half: Span[] =
    p25 === null || p75 === null
      ? []
      : spans(
          " Half of them state ",
          {
            text: `${formatMoney(p25, currency)} to ${formatMoney(p75, currency)}`,
            modelled: isModelled("/pay/p25"),
          },
          ".",
        );
  return spans(sure, " (95% interval); ", stated, pay.few ? ", which is few." : ".", ...half);
}

/** The level that most of its postings belong to, in a heading. */
export function roleLevelsFinding(profile: Profile): string {
  return `${formatShare(seniorShare(profile))} are senior or staff`;
}

/** The skills asked for most, in a heading. */
export function roleSkillsFinding({ skills, role }: Profile): string {
  const names = skills.slice(0, 3).map(({ name }) => name);
  if (names.length === 0) return "No skill is named";
  return `${formatList(names)} lead what ${role.short} postings ask for`;
}

/** Where most of the work is done, in a heading. */
export function rolePlacesFinding({ countries, workMode }: Profile): string {
  const [first] = countries.filter(({ code }) => code !== WORLDWIDE);
  const remote = `${formatShare(workMode.remote.share)} remote`;
  return first
    ? `${remote}, ${first.share > 0.5 ? "mostly" : "most often"} in ${inCountry(first.code)}`
    : capitalised(remote);
}
