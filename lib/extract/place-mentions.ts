import { foldPlaceWord, PLACE_WORD } from "./place-fold";
import {
  hasSubdivisionCode,
  isSeldomCity,
  type PlaceReading,
  readingsOfCode,
  readingsOfName,
} from "./place-names";

/** A name or code in a string of places, with all its readings. Offsets are into that string, end exclusive. */
export interface PlaceMention {
  start: number;
  end: number;
  /** Mentions of one segment may explain each other ("Paris, TX"); "or", ";" and "/" start the next. */
  segment: number;
  readings: PlaceReading[];
  /** A code or an everyday word: counts only beside a place that it goes with. */
  needsSupport: boolean;
  isCode: boolean;
  /** A comma parts it from the word before. */
  afterComma: boolean;
}

interface Word {
  raw: string;
  folded: string;
  start: number;
  end: number;
  /** The words before it and this one may form one name. */
  joined: boolean;
  comma: boolean;
  segment: number;
}

const LONGEST_NAME = 6;
const CONNECTORS = new Set([
  "or",
  "and",
  "und",
  "oder",
  "ou",
  "et",
  "y",
  "o",
  "lub",
  "of",
  "e",
  "plus",
  "vs",
]);
const HARD_GAP = /[;|/\n•·+&]|\s[-–—]{2,}\s/;
const JOINING_GAP = /^(?:\s+|-|‑|\.\s*|\s*)$/;

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let segment = 0;
  let end = 0;
  for (const match of text.matchAll(PLACE_WORD)) {
    const raw = match[0];
    const gap = text.slice(end, match.index);
    if (HARD_GAP.test(gap)) segment++;
    end = match.index + raw.length;
    words.push({
      raw,
      folded: foldPlaceWord(raw),
      start: match.index,
      end,
      joined: words.length > 0 && JOINING_GAP.test(gap),
      comma: gap.includes(","),
      segment,
    });
  }
  return words;
}

/** Words by which a place is taken back, or is the company's or a clock's and not the job's. */
const EXCEPT = new Set([
  "except",
  "excluding",
  "excl",
  "exclude",
  "excludes",
  "outside",
  "not",
  "non",
  "no",
  "without",
  "ohne",
  "sauf",
  "hors",
]);
const CLOCK = new Set([
  "time",
  "times",
  "timezone",
  "timezones",
  "tz",
  "hours",
  "hour",
  "zone",
  "zones",
  "clock",
]);
const BEFORE_CLOCK = new Set([
  "eastern",
  "central",
  "pacific",
  "mountain",
  "standard",
  "business",
  "working",
  "work",
  "office",
  "day",
  "time",
  "east",
  "west",
  "coast",
  "core",
  "compatible",
  "friendly",
]);

function isOfClock(words: Word[], next: number): boolean {
  for (let index = next; index < Math.min(next + 3, words.length); index++) {
    const word = words[index] as Word;
    if (CLOCK.has(word.folded)) return true;
    if (!BEFORE_CLOCK.has(word.folded)) return false;
  }
  return false;
}

function isExcepted(words: Word[], first: number): boolean {
  for (let index = first - 1; index >= Math.max(0, first - 3); index--) {
    const word = words[index] as Word;
    if (EXCEPT.has(word.folded)) return true;
    if (word.folded !== "the" && word.folded !== "of" && word.folded !== "for") return false;
  }
  return false;
}

const CLOCK_CODES = new Set([
  "EST",
  "EDT",
  "ET",
  "CST",
  "CDT",
  "CT",
  "MST",
  "MDT",
  "MT",
  "PST",
  "PDT",
  "PT",
  "GMT",
  "UTC",
  "BST",
  "CET",
  "CEST",
  "EET",
  "IST",
  "AEST",
  "SGT",
  "JST",
  "WET",
  "MSK",
]);
const ALWAYS_A_CODE = new Set([
  "US",
  "USA",
  "UK",
  "EU",
  "UAE",
  "KSA",
  "EMEA",
  "APAC",
  "LATAM",
  "DACH",
  "MENA",
  "CEE",
  "GCC",
  "CIS",
  "ANZ",
]);
/** Codes that are everyday words, or other abbreviations of job postings. */
const DOUBTFUL_CODES = new Set([
  "OR",
  "IN",
  "ME",
  "HI",
  "OK",
  "OH",
  "LA",
  "PA",
  "MA",
  "ID",
  "AL",
  "MS",
  "AS",
  "IT",
  "NO",
  "HR",
  "QA",
  "AI",
  "TV",
  "IS",
  "BE",
  "AT",
  "TO",
  "SO",
  "IO",
  "AM",
  "PM",
  "PR",
  "VR",
  "ML",
  "MD",
  "DO",
  "BI",
  "CV",
  "CC",
  "MO",
  "GA",
  "SA",
  "NE",
  "NA",
  "TA",
  "MT",
  "ST",
  "CO",
  "AG",
  "SE",
  "LI",
  "VC",
  "PS",
  "TC",
  "AR",
  "CD",
  "CI",
  "CM",
  "DJ",
  "BA",
  "NT",
  "CIS",
]);

function codeReadings(word: Word, shouting: boolean): { readings: PlaceReading[]; doubtful: boolean } | null {
  const code = word.raw.replace(/\./g, "");
  if (CLOCK_CODES.has(code)) return { readings: [], doubtful: true };
  if (code.length < 2 || code.length > 3 || !/^[A-Z]+$/.test(code)) return null;
  const readings = readingsOfCode(code);
  return { readings, doubtful: readings.length === 0 || shouting || DOUBTFUL_CODES.has(code) };
}

/** A run of Chinese or Japanese has no spaces: 中国北京 is read from its left, the longest name first. */
function hanReadings(word: Word): PlaceReading[] {
  for (let length = word.folded.length - 1; length >= 2; length--) {
    const readings = readingsOfName(word.folded.slice(0, length));
    if (readings.length > 0) return readings;
  }
  return [];
}

/** Finds the names and codes in a string that holds places, such as a posting's location. */
export function findMentions(text: string): PlaceMention[] {
  const words = wordsOf(text);
  const shouting = !/\p{Ll}/u.test(text) && words.length > 3;
  const mentions: PlaceMention[] = [];
  let extraSegments = 0;
  for (let index = 0; index < words.length; ) {
    const first = words[index] as Word;
    let length = 1;
    while (
      length < LONGEST_NAME &&
      words[index + length]?.joined &&
      words[index + length]?.segment === first.segment
    )
      length++;
    let readings: PlaceReading[] = [];
    let doubtful = false;
    for (; length >= 1; length--) {
      const span = words.slice(index, index + length);
      const key = span.map((word) => word.folded).join(" ");
      const code = length === 1 ? codeReadings(first, shouting) : null;
      const isConnector = length === 1 && CONNECTORS.has(key) && (code === null || shouting);
      if (isConnector) {
        if (key !== "of") extraSegments++;
        length = 0;
        break;
      }
      const isPronoun = key === "us" && !/^U\.?S/.test(first.raw) && words.length > 3;
      readings = isPronoun ? [] : readingsOfName(key);
      if (
        code &&
        !ALWAYS_A_CODE.has(first.raw.replace(/\./g, "")) &&
        !readings.some((reading) => reading.kind === "country")
      ) {
        readings = [...readings, ...code.readings];
        doubtful = code.doubtful && readings.length === code.readings.length;
        break;
      }
      if (readings.length === 0 && length === 1 && /\p{Script=Han}/u.test(key)) readings = hanReadings(first);
      if (readings.length > 0) {
        doubtful =
          readings.every((reading) => reading.kind === "city") &&
          span.every((word) => isSeldomCity(word.folded));
        break;
      }
    }
    const taken = Math.max(1, length);
    const last = words[index + taken - 1] as Word;
    const isCode = taken === 1 && /^[A-Z]{2,3}$/.test(first.raw);
    if (
      length >= 1 &&
      (readings.length > 0 || isCode) &&
      !isExcepted(words, index) &&
      !isOfClock(words, index + taken)
    ) {
      mentions.push({
        start: first.start,
        end: last.end,
        segment: first.segment + extraSegments,
        readings,
        needsSupport: doubtful,
        isCode,
        afterComma: first.comma,
      });
    }
    index += taken;
  }
  return addSubdivisionCodes(mentions, text);
}

/** "Curitiba, PR": a code of the neighbour's country may be one of its states. */
function addSubdivisionCodes(mentions: PlaceMention[], text: string): PlaceMention[] {
  return mentions
    .map((mention, index) => {
      const code = text.slice(mention.start, mention.end);
      const before = mentions[index - 1];
      if (!/^[A-Z]{2,3}$/.test(code) || before?.segment !== mention.segment) return mention;
      const countries = new Set(before.readings.map((reading) => reading.country));
      const extra = [...countries]
        .filter(
          (country) =>
            country !== "US" && country !== "CA" && country !== "AU" && hasSubdivisionCode(country, code),
        )
        .map((country): PlaceReading => ({ kind: "state", country, state: "", weight: 4.5 }));
      return extra.length === 0 ? mention : { ...mention, readings: [...mention.readings, ...extra] };
    })
    .filter((mention) => mention.readings.length > 0);
}
