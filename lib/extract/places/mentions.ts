import { elementAt } from "@/lib/extract/element-at";
import {
  COUNTRY_WEIGHT,
  hasSubdivisionCode,
  isSeldomCity,
  longestNameFrom,
  type PlaceReading,
  readingsOfCode,
  readingsOfName,
} from "./names";
import { isExcepted, isOfBuilding, isOfClock, isOfStreet, type PlaceWord, placeWords } from "./tokens";
import words from "./words.json";

/** A name or code in a string of places, with all its readings. Offsets are into that string, end exclusive. */
export interface PlaceMention {
  start: number;
  end: number;
  /** The name, folded. */
  name: string;
  /** Mentions of one segment may explain each other ("Paris, TX"); "or", ";" and "/" start the next. */
  segment: number;
  readings: PlaceReading[];
  /** A code or an everyday word: counts only beside a place that it goes with. */
  needsSupport: boolean;
  isCode: boolean;
  afterComma: boolean;
  /** No other word stands between it and the mention before. */
  touches: boolean;
  /** It opens the string. */
  opens: boolean;
  /** It may be part of a longer name that is not known: "Taco Bell", "Las Colinas". */
  isPart: boolean;
}

export interface MentionOptions {
  /** Free text, where a lone code ("NP", "CAD") is hardly ever a place. */
  prose?: boolean;
}

/** From some two million people on a city is itself, whatever country stands beside it. */
const WELL_KNOWN = 5.8;
/** Up to some fifty thousand people. */
const SMALL = 5.2;
const set = (list: string): ReadonlySet<string> => new Set(list.split("|"));
const CONNECTORS = set(words.connectors);
const ALWAYS_CODES = set(words.alwaysCodes);
const CLOCK_CODES = set(words.clockCodes);
const DOUBTFUL_CODES = set(words.doubtfulCodes);

interface Found {
  readings: PlaceReading[];
  length: number;
  doubtful: boolean;
}

const NOTHING: Found = { readings: [], length: 1, doubtful: false };
const HAN = /\p{Script=Han}/u;
const MAY_BE_CODE = /^[A-Z.]{2,8}$|^[A-Z][a-z]$/;

/** "U.S." is "US"; after a comma "Ca" is "CA". */
function codeOf({ raw, comma }: PlaceWord): string {
  const bare = raw.replace(/\./g, "");
  const isState = comma && /^[A-Z][a-z]$/.test(bare) && !DOUBTFUL_CODES.has(bare.toUpperCase());
  return isState ? bare.toUpperCase() : bare;
}

function foundCode(
  list: PlaceWord[],
  index: number,
  named: PlaceReading[],
  shouting: boolean,
  prose: boolean,
): Found {
  const word = list[index] as PlaceWord;
  const code = codeOf(word);
  let coded = readingsOfCode(code);
  const isState = coded.some(({ kind }) => kind === "state");
  const before = elementAt(list, index - 1);
  const afterTown = word.comma && isState && before !== undefined && /^\p{Lu}/u.test(before.raw);
  if (afterTown && !isSeldomCity(before.folded)) {
    coded = coded.map((reading) =>
      reading.kind === "state" ? { ...reading, weight: reading.weight + 0.6 } : reading,
    );
  }
  const doubtful =
    prose ||
    ((shouting || DOUBTFUL_CODES.has(code)) && !(afterTown && !shouting)) ||
    coded.every(isOfFewPostings);
  return { readings: [...named, ...coded], length: 1, doubtful: doubtful && (prose || named.length === 0) };
}

/** Countries of few postings are seldom named by a code alone. */
function isOfFewPostings(reading: PlaceReading): boolean {
  return reading.kind === "country" && reading.weight < 6;
}

/** A run of Chinese or Japanese has no spaces: 中国北京 is read from its left, the longest name first. */
function foundHan(word: PlaceWord): Found {
  for (let length = word.folded.length - 1; length >= 2; length--) {
    const readings = readingsOfName(word.folded.slice(0, length));
    if (readings.length > 0) return { readings, length: 1, doubtful: false };
  }
  return NOTHING;
}

/** The longest name that starts at a word. */
function foundAt(list: PlaceWord[], index: number, shouting: boolean, prose: boolean): Found {
  const first = list[index] as PlaceWord;
  const longest = longestNameFrom(first.folded);
  if (longest === 0 && !MAY_BE_CODE.test(first.raw))
    return HAN.test(first.folded) ? foundHan(first) : NOTHING;
  let key = first.folded;
  const keys = [key];
  for (let next = index + 1; next < index + longest; next++) {
    const word = list[next];
    if (!word?.joined || word.segment !== first.segment) break;
    key += ` ${word.folded}`;
    keys.push(key);
  }
  for (let length = keys.length; length > 1; length--) {
    const readings = readingsOfName(keys[length - 1] as string);
    if (readings.length > 0) return { readings, length, doubtful: false };
  }
  const code = codeOf(first);
  if (CLOCK_CODES.has(code)) return NOTHING;
  if (first.folded === "us" && !/^U\.?S/.test(first.raw) && list.length > 3) return NOTHING;
  const named = longest === 0 ? [] : readingsOfName(first.folded);
  if (/^[A-Z]{2,3}$/.test(code) && !ALWAYS_CODES.has(code) && !named.some(({ kind }) => kind === "country")) {
    return foundCode(list, index, named, shouting, prose);
  }
  const isAcronym = prose && /^[A-Z]{2,3}$/.test(code) && !ALWAYS_CODES.has(code);
  const doubtful = isAcronym || (isSeldomCity(first.folded) && named.every(({ kind }) => kind === "city"));
  return { readings: named, length: 1, doubtful };
}

function isConnector(word: PlaceWord, shouting: boolean): boolean {
  return CONNECTORS.has(word.folded) && (shouting || !/^[A-Z]{2}$/.test(word.raw));
}

/** Finds the names and codes in a string that holds places, such as a posting's location. */
export function findMentions(text: string, { prose = false }: MentionOptions = {}): PlaceMention[] {
  const list = placeWords(text);
  const shouting = list.length > 3 && !/\p{Ll}/u.test(text);
  const mentions: PlaceMention[] = [];
  let connectors = 0;
  let taken = 0;
  for (let index = 0; index < list.length; ) {
    const first = list[index] as PlaceWord;
    if (isConnector(first, shouting)) {
      if (first.folded !== "of") connectors++;
      index++;
      continue;
    }
    const { readings, length, doubtful } =
      first.raw === "the" ? NOTHING : foundAt(list, index, shouting, prose);
    const next = index + length;
    const isCode = length === 1 && /^[A-Z]{2,3}$/.test(first.raw);
    if (
      (readings.length > 0 || isCode) &&
      !isExcepted(list, index) &&
      !isOfClock(list, next) &&
      !(isOfStreet(list, next) && !readings.some(({ kind }) => kind === "country")) &&
      !(
        isOfBuilding(list, next) &&
        readings.every(({ kind, weight }) => kind === "city" && weight < WELL_KNOWN)
      )
    ) {
      const followsPlace = mentions.length > 0 && taken === index && first.joined && !isCode;
      const isPart =
        followsPlace ||
        (taken < index && first.joined && isNameWord(elementAt(list, index - 1))) ||
        (list[next]?.joined === true && isNameWord(list[next]) && longestNameFrom(list[next].folded) === 0);
      const isTown = readings.every(({ kind, weight }) => kind === "city" && weight < SMALL);
      mentions.push({
        start: first.start,
        end: (list[next - 1] as PlaceWord).end,
        name: list
          .slice(index, next)
          .map((word) => word.folded)
          .join(" "),
        segment: first.segment + connectors,
        readings,
        needsSupport: doubtful || (isPart && isTown),
        isCode,
        afterComma: first.comma,
        touches: mentions.length > 0 && taken === index,
        opens: index === 0,
        isPart,
      });
      taken = next;
    }
    index = next;
  }
  return mentions
    .map((mention, index) =>
      withNeighbours(mention, elementAt(mentions, index - 1), mentions[index + 1], text),
    )
    .filter(({ readings }) => readings.length > 0);
}

/** Is it of a name, rather than "Office" or "Remote"? */
function isNameWord(word: PlaceWord | undefined): boolean {
  return word !== undefined && /^\p{Lu}\p{L}/u.test(word.raw) && !isSeldomCity(word.folded);
}

/** Readings that only a neighbour suggests. */
function withNeighbours(
  mention: PlaceMention,
  before: PlaceMention | undefined,
  after: PlaceMention | undefined,
  text: string,
): PlaceMention {
  const extra: PlaceReading[] = [];
  const code = text.slice(mention.start, mention.end);
  if (mention.isCode && before?.segment === mention.segment) {
    // "Curitiba, PR": a code may be a state of the city's country.
    for (const country of new Set(before.readings.map((reading) => reading.country))) {
      if (!mention.readings.some((reading) => reading.kind === "state" && reading.country === country)) {
        if (hasSubdivisionCode(country, code)) extra.push({ kind: "state", country, state: "", weight: 6 });
      }
    }
  }
  const isCountry = mention.readings.find(
    ({ kind, weight }) => kind === "country" && weight >= COUNTRY_WEIGHT,
  );
  if (
    isCountry &&
    !mention.isCode &&
    after?.segment === mention.segment &&
    after.afterComma &&
    after.isCode
  ) {
    // "Jersey, GA", "Peru, IL": towns named after countries.
    if (!after.readings.some(({ country }) => country === isCountry.country)) {
      for (const { kind, country, state } of after.readings) {
        if (kind === "state" && country === "US") extra.push({ kind: "city", country, state, weight: 4 });
      }
    }
  }
  const isCity =
    mention.readings.some(({ kind }) => kind === "city") &&
    !mention.readings.some(({ kind }) => kind === "country");
  if (isCity && after?.segment === mention.segment && after.afterComma && after.touches) {
    // "Brighton, TN": a town of that state too small to be listed.
    for (const { kind, country, state } of after.readings) {
      if (kind === "state" && state) extra.push({ kind: "city", country, state, weight: 1.8 });
    }
  }
  if (isCity && !mention.needsSupport && mention.readings.every(({ weight }) => weight < WELL_KNOWN)) {
    // "Costa Rica - Belén": a town of that country too small to be listed.
    for (const other of [mention.touches ? before : undefined, after?.touches ? after : undefined]) {
      if (other?.segment !== mention.segment) continue;
      for (const { kind, country, weight } of other.readings) {
        if (
          kind === "country" &&
          weight >= COUNTRY_WEIGHT &&
          !mention.readings.some((reading) => reading.country === country)
        ) {
          extra.push({ kind: "city", country, state: "", weight: 3.5 });
        }
      }
    }
  }
  return extra.length === 0 ? mention : { ...mention, readings: [...mention.readings, ...extra] };
}
