import { COUNTRIES } from "@/lib/posting/countries";
import { countryByFoldedName, foldedCountryNames } from "@/lib/posting/country-names";
import gazetteer from "./gazetteer.json";
import words from "./place-words.json";

/** One reading of a name. `country` is a country code, or a region's for kind region, or `*`. */
export interface PlaceReading {
  kind: "city" | "state" | "country" | "region" | "worldwide";
  country: string;
  /** Postal code of a state or province of the United States or Canada, where known. */
  state: string;
  /** How likely the reading is with nothing else known: about the power of ten of its people. */
  weight: number;
}

const codesByCountry = new Map(
  Object.entries(gazetteer.codes as Record<string, string>).map(([country, all]) => [
    country,
    new Set(all.split(" ")),
  ]),
);

/** Postings are not spread as people are: a name shared with a country of many postings is likelier its own. */
const HOME: Record<string, number> = words.home;
const home = (country: string): number => HOME[country] ?? 0;

/** Weight of a reading as a country by its name. */
export const COUNTRY_WEIGHT = 9;
const STATE_WEIGHT = 6.2;
const PART_WEIGHT = 5;
const NICKNAME_WEIGHT = 6;

/** State codes that are in use beside those of ISO 3166-2. */
const MORE_CODES: Record<string, string> = words.moreCodes;

const listed = (names: string): string[] => names.split("|").filter(Boolean);
const nicknames = new Map<string, PlaceReading>();
for (const [country, byState] of Object.entries(words.cities)) {
  for (const [state, names] of Object.entries(byState as Record<string, string>)) {
    for (const name of listed(names)) {
      nicknames.set(name, { kind: "city", country, state, weight: NICKNAME_WEIGHT + home(country) });
    }
  }
}
const regions = new Map<string, PlaceReading>();
for (const [code, names] of Object.entries(words.regions)) {
  for (const name of listed(names))
    regions.set(name, { kind: "region", country: code, state: "", weight: COUNTRY_WEIGHT });
}
for (const name of listed(words.worldwide)) {
  regions.set(name, { kind: "worldwide", country: "*", state: "", weight: COUNTRY_WEIGHT });
}
const notCities = new Set(listed(words.notCities));

interface Index {
  /** Entries by folded name. */
  lines: Map<string, string>;
  /** How many words the longest name has that starts with a word. */
  longest: Map<string, number>;
}

/** Built at first use: pages that only name countries need none of it. */
let built: Index | null = null;

function index(): Index {
  if (built) return built;
  const lines = new Map<string, string>();
  const longest = new Map<string, number>();
  const note = (key: string): void => {
    const space = key.indexOf(" ");
    const first = space < 0 ? key : key.slice(0, space);
    const count = space < 0 ? 1 : key.split(" ").length;
    if (count > (longest.get(first) ?? 0)) longest.set(first, count);
  };
  for (const line of gazetteer.places.split(";")) {
    const bar = line.indexOf("|");
    const key = line.slice(0, bar);
    lines.set(key, line.slice(bar + 1));
    note(key);
  }
  for (const key of [...regions.keys(), ...nicknames.keys(), ...foldedCountryNames()]) note(key);
  built = { lines, longest };
  return built;
}

/** How many words the longest name has that starts with this one; 0 if none does. */
export function longestNameFrom(word: string): number {
  return index().longest.get(word) ?? 0;
}

function readingOf(entry: string): PlaceReading {
  const country = entry.slice(0, 2);
  const state = entry.slice(2, -1);
  const size = entry.slice(-1);
  if (size === "!")
    return { kind: "state", country, state, weight: state ? STATE_WEIGHT : PART_WEIGHT + home(country) };
  return { kind: "city", country, state, weight: 3 + (size.charCodeAt(0) - 97) / 5 + home(country) };
}

/** All readings of a folded name. */
export function readingsOfName(key: string): PlaceReading[] {
  const readings: PlaceReading[] = [];
  const region = regions.get(key);
  if (region) return [region];
  const country = countryByFoldedName(key);
  if (country) {
    // Georgia the state has as many people as Georgia the country, and more postings.
    const weight = country === "GE" ? STATE_WEIGHT + 0.5 : COUNTRY_WEIGHT;
    readings.push({ kind: "country", country, state: "", weight });
  }
  const nickname = nicknames.get(key);
  if (nickname) readings.push(nickname);
  for (const entry of index().lines.get(key)?.split(" ") ?? []) readings.push(readingOf(entry));
  return readings;
}

/** Words that are also names of towns, but seldom mean them. */
export function isSeldomCity(key: string): boolean {
  return notCities.has(key);
}

/** Countries of few postings are seldom named by a code alone. */
const codeWeight = (country: string): number =>
  (codesByCountry.has(country) || home(country) > 0 ? 6.2 : 5.2) + home(country) / 2;
const countryCodes = new Set(COUNTRIES.map(({ code }) => code));
const STATES: [string, ReadonlySet<string>][] = ["US", "CA", "AU"].map((country) => [
  country,
  codesByCountry.get(country) ?? new Set(),
]);

/** Readings of a word in capitals as a country's or a state's code. */
export function readingsOfCode(code: string): PlaceReading[] {
  const readings: PlaceReading[] = [];
  const country = countryCodes.has(code) ? code : (words.alpha3 as Record<string, string>)[code];
  if (country)
    readings.push({
      kind: "country",
      country,
      state: "",
      weight: code.length === 3 ? COUNTRY_WEIGHT : codeWeight(country),
    });
  for (const [of, codes] of STATES) {
    if (codes.has(code))
      readings.push({
        kind: "state",
        country: of,
        state: of === "AU" ? "" : code,
        weight: 6.2 + home(of) / 2,
      });
  }
  return readings;
}

/** Does a country have a state, province or district of this code? */
export function hasSubdivisionCode(country: string, code: string): boolean {
  return codesByCountry.get(country)?.has(code) || (MORE_CODES[country]?.split(" ").includes(code) ?? false);
}
