/** Countries that are often chosen together; of the many regions that postings name, the ones a filter offers. */
export interface CountryGroup {
  code: string;
  name: string;
  /** ISO 3166-1 alpha-2, sorted. */
  countries: readonly string[];
}

const group = (code: string, name: string, countries: string): CountryGroup => ({
  code,
  name,
  countries: countries.split(" "),
});

/** Written out, since browsers load them without the rest of the regions. */
export const COUNTRY_GROUPS: readonly CountryGroup[] = [
  group("EU", "EU", "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"),
  group("DACH", "DACH", "AT CH DE"),
  group(
    "LATAM",
    "Latin America",
    "AG AI AR AW BB BL BO BQ BR BS BZ CL CO CR CU CW DM DO EC FK GD GF GP GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PR PY SR SV SX TC TT UY VC VE VG VI",
  ),
];

/** Splits chosen countries into whole groups, larger ones first, and the countries left over. */
export function groupsAmong(codes: readonly string[]): { groups: CountryGroup[]; others: string[] } {
  const groups = COUNTRY_GROUPS.filter(({ countries }) => countries.every((code) => codes.includes(code)));
  const covered = new Set(groups.flatMap(({ countries }) => countries));
  return { groups, others: codes.filter((code) => !covered.has(code)) };
}
