import type { Comparison } from "@/lib/compare/comparison";
import { formatList } from "@/lib/format";
import { countryName } from "@/lib/posting/countries";
import { groupsAmong } from "@/lib/posting/country-groups";
import type { PayPeriod } from "@/lib/posting/pay";
import type { Seniority } from "@/lib/posting/seniority";
import type { WorkMode } from "@/lib/posting/work-mode";
import { SIDES, type Side, type Slice } from "@/lib/view/view";

export const LEVEL_WORDS: Record<Seniority, string> = {
  entry: "Entry",
  mid: "Mid",
  senior: "Senior",
  staff: "Staff",
};

export const MODE_WORDS: Record<WorkMode, string> = {
  remote: "Remote",
  hybrid: "Hybrid",
  onsite: "On-site",
  unknown: "Not stated",
};

/** How often an amount is paid: "$45 an hour". */
export const PERIOD_WORDS: Record<PayPeriod, string> = {
  hour: "an hour",
  day: "a day",
  week: "a week",
  month: "a month",
  year: "a year",
};

/** What a side is called: `label` in charts and tables, `name` in a sentence, `postings` as its subject. */
export interface SideWords {
  label: string;
  name: string;
  postings: string;
}

/** Names of both sides; where they differ in filters, or share a role, the names say how. */
export function sideWords({ a, b, view }: Pick<Comparison, "a" | "b" | "view">): Record<Side, SideWords> {
  const own = { a: ownFilters(view.a, view.b), b: ownFilters(view.b, view.a) };
  const alike = a.role.slug === b.role.slug && isUnfiltered(own.a) && isUnfiltered(own.b);
  const words = (side: Side, short: string): SideWords => {
    const name = alike ? `${short} (${side.toUpperCase()})` : short;
    const { country, level, mode } = own[side];
    const label = formatCommas([name, filterWords({ country, level, mode })]);
    const before = [...level.map(levelWord), ...mode.map(modeWord)];
    const where = country.length ? ` in ${formatList(countriesIn(country, inCountry), "or")}` : "";
    const start = [...before, name].join(" ");
    return { label, name: `${start}${where}`, postings: `${start} postings${where}` };
  };
  return { a: words("a", a.role.short), b: words("b", b.role.short) };
}

type Filters = Omit<Slice, "role">;

/** "Germany, remote, senior or staff"; "" without filters. */
export function filterWords({ country, mode, level }: Filters): string {
  return formatCommas([
    formatList(countriesIn(country, countryName), "or"),
    formatList(mode.map(modeWord), "or"),
    formatList(level.map(levelWord), "or"),
  ]);
}

/** Chosen countries by name, whole groups as one. */
function countriesIn(codes: string[], nameOf: (code: string) => string): string[] {
  const { groups, others } = groupsAmong(codes);
  const group = ({ code, name }: { code: string; name: string }) => (code === "EU" ? `the ${name}` : name);
  return [...groups.map(group), ...others.map(nameOf)];
}

/**
 * A slice as a sentence names it, with the one country it is of: "Backend Developer in Germany (remote, senior)".
 */
export function sliceWords(role: string, { country, mode, level }: Slice, only: string | null): string {
  const where = only ? inCountry(only) : formatList(countriesIn(country, inCountry), "or");
  const rest = filterWords({ country: [], mode, level });
  return `${role}${where ? ` in ${where}` : ""}${rest ? ` (${rest})` : ""}`;
}

/** The filters both sides share, in words; "" without any. */
export function sharedFilterWords({ view }: Pick<Comparison, "view">): string {
  const shared = (a: string[], b: string[]) => (a.join() === b.join() ? a : []);
  return filterWords({
    country: shared(view.a.country, view.b.country),
    mode: shared(view.a.mode, view.b.mode),
    level: shared(view.a.level, view.b.level),
  });
}

const WITH_ARTICLE =
  /^(United (States|Kingdom|Arab)|Netherlands|Philippines|Dominican|Bahamas|Maldives|Gambia)/;

/** A country as a sentence names it: "the Netherlands". */
export function inCountry(code: string): string {
  const name = countryName(code);
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}

/** A country in few letters: "US", "Germany". */
export function shortCountry(code: string): string {
  return { US: "US", GB: "UK", AE: "UAE" }[code] ?? countryName(code);
}

/** Whether either side is filtered at all. */
export function hasFilters({ view }: Pick<Comparison, "view">): boolean {
  return SIDES.some((side) => !isUnfiltered(view[side]));
}

/** Whether both sides are one and the same slice. */
export function areSame({ view }: Pick<Comparison, "view">): boolean {
  return JSON.stringify(view.a) === JSON.stringify(view.b);
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function ownFilters(slice: Slice, other: Slice): Filters {
  const own = (mine: string[], theirs: string[]) => (mine.join() === theirs.join() ? [] : mine);
  return {
    country: own(slice.country, other.country),
    mode: own(slice.mode, other.mode),
    level: own(slice.level, other.level),
  };
}

const isUnfiltered = ({ country, mode, level }: Filters) => country.length + mode.length + level.length === 0;
const formatCommas = (parts: string[]) => parts.filter(Boolean).join(", ");
const levelWord = (level: string) => (LEVEL_WORDS[level as Seniority] ?? level).toLowerCase();
const modeWord = (mode: string) =>
  mode === "unknown" ? "work mode not stated" : (MODE_WORDS[mode as WorkMode] ?? mode).toLowerCase();
