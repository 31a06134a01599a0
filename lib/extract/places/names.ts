import { COUNTRIES } from "@/lib/posting/countries";
import { countryByFoldedName, foldedCountryNames } from "@/lib/posting/country-names";
import gazetteer from "./gazetteer.json";
import words from "./words.json";

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

/** Sorted lines "name|entry entry": looked up by halving, since a map of all of them costs more than it saves. */
const places = gazetteer.places.split(";");

function firstFrom(needle: string): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as string) < needle) low = middle + 1;
    else high = middle;
  }
  return low;
}

function entriesOf(key: string): string[] {
  const needle = `${key}|`;
  const line = places[firstFrom(needle)];
  return line?.startsWith(needle) ? line.slice(needle.length).split(" ") : [];
}

const countWords = (name: string): number => name.split(" ").length;
const longestOther = new Map<string, number>();
for (const name of [...regions.keys(), ...nicknames.keys(), ...foldedCountryNames()]) {
  const first = name.split(" ", 1)[0] ?? name;
  longestOther.set(first, Math.max(longestOther.get(first) ?? 0, countWords(name)));
}
const longestFrom = new Map<string, number>();
const WORDS_KEPT = 20_000;

/** How many words the longest name has that starts with this one; 0 if none does. */
export function longestNameFrom(word: string): number {
  const known = longestFrom.get(word);
  if (known !== undefined) return known;
  let longest = Math.max(longestOther.get(word) ?? 0, entriesOf(word).length > 0 ? 1 : 0);
  const prefix = `${word} `;
  for (let at = firstFrom(prefix); places[at]?.startsWith(prefix); at++) {
    const line = places[at] as string;
    longest = Math.max(longest, countWords(line.slice(0, line.indexOf("|"))));
  }
  if (longestFrom.size >= WORDS_KEPT) longestFrom.clear();
  if (word.length < 40) longestFrom.set(word, longest);
  return longest;
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
  for (const entry of entriesOf(key)) readings.push(readingOf(entry));
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
