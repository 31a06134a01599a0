import type { Comparison, Profile } from "@/lib/compare/comparison";
import type { ValueCounts } from "@/lib/compare/value-counts";
import { countryName } from "@/lib/posting/countries";
import { SENIORITIES } from "@/lib/posting/seniority";
import { WORK_MODES } from "@/lib/posting/work-mode";
import { LEVEL_WORDS, MODE_WORDS } from "@/lib/report/words";
import { type Filter, SIDES, type Side } from "@/lib/view/view";

export const FILTER_WORDS: Record<Filter, string> = { country: "Country", mode: "Work mode", level: "Level" };

export interface FilterOption {
  value: string;
  name: string;
  /** Postings behind the value, where that is known. */
  n?: number;
}

/** What of a comparison says how many postings a filter's values have. */
export type CountedSides = Pick<Comparison, "view"> &
  Record<Side, Pick<Profile, "seniority" | "workMode" | "countries">>;

/** Where the numbers beside a filter's values come from: of a filter that is set the comparison knows only its own. */
export interface Counted {
  comparison: CountedSides;
  counts?: ValueCounts;
}

/** A filter's values, each with its postings on one side or on both. */
export function filterOptions(
  filter: Filter,
  countries: readonly { code: string }[],
  counted?: Counted,
  side?: Side,
): FilterOption[] {
  const sides: readonly Side[] = side ? [side] : SIDES;
  const numbers = counted && sides.map((each) => numbersOf(counted, each, filter));
  const option = (value: string, name: string): FilterOption => {
    const known = numbers?.map((of) => of?.(value));
    if (!known || known.includes(undefined)) return { value, name };
    return { value, name, n: known.reduce<number>((sum, n) => sum + (n ?? 0), 0) };
  };
  if (filter === "mode") return WORK_MODES.map((value) => option(value, MODE_WORDS[value]));
  if (filter === "level") return SENIORITIES.map((value) => option(value, LEVEL_WORDS[value]));
  const chosen = counted ? sides.flatMap((each) => counted.comparison.view[each].country) : [];
  const codes = new Set([...countries.map(({ code }) => code), ...chosen]);
  return [...codes]
    .map((code) => option(code, countryName(code)))
    .sort((x, y) => (y.n ?? 0) - (x.n ?? 0) || (x.n === 0 && x.name > y.name ? 1 : 0));
}

function numbersOf(
  { comparison, counts }: Counted,
  side: Side,
  filter: Filter,
): ((value: string) => number) | undefined {
  const open = counts?.[side][filter];
  if (open) return (value) => open[value] ?? 0;
  if (comparison.view[side][filter].length > 0) return;
  const profile = comparison[side];
  if (filter === "country") {
    const ofCode = new Map(profile.countries.map(({ code, n }) => [code, n]));
    return (value) => ofCode.get(value) ?? 0;
  }
  const rows: Record<string, { n: number }> = filter === "mode" ? profile.workMode : profile.seniority;
  return (value) => rows[value]?.n ?? 0;
}
