import { COUNTRIES } from "./countries";
import rows from "./regions.json";

export interface Region {
  /** `EU`, `DACH`, `LATAM` …: what `Facts.regions` holds. */
  code: string;
  name: string;
  /** ISO 3166-1 alpha-2, sorted. */
  countries: readonly string[];
}

/** A member is a country, or a region listed in the same file. */
function membersOf(members: string, all: ReadonlyMap<string, string>): string[] {
  return members.split(" ").flatMap((member) => {
    const nested = all.get(member);
    return nested === undefined ? [member] : membersOf(nested, all);
  });
}

const membersByCode = new Map(rows.map(([code, , members]) => [code as string, members as string]));

export const REGIONS: readonly Region[] = rows.map(([code, name, members]) => ({
  code: code as string,
  name: name as string,
  countries: [...new Set(membersOf(members as string, membersByCode))].sort(),
}));

const byCode = new Map(REGIONS.map((region) => [region.code, region]));
const byCountry = new Map(
  COUNTRIES.map(({ code }) => [
    code,
    REGIONS.filter((region) => region.countries.includes(code)).map((region) => region.code),
  ]),
);

export function regionByCode(code: string): Region | null {
  return byCode.get(code) ?? null;
}

/** English name, or the code itself if it is none. */
export function regionName(code: string): string {
  return byCode.get(code)?.name ?? code;
}

/** Codes of the regions a country belongs to. */
export function regionsOfCountry(code: string): readonly string[] {
  return byCountry.get(code) ?? [];
}
