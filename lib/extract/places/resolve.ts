import { elementAt } from "@/lib/extract/element-at";
import { regionByCode } from "@/lib/posting/regions";
import type { PlaceMention } from "./mentions";
import { COUNTRY_WEIGHT, type PlaceReading } from "./names";

export interface ResolvedMention {
  mention: PlaceMention;
  reading: PlaceReading;
  /** How much it goes with its neighbours. */
  support: number;
  /** Distance to the best reading in another country: under 1.5, context may turn it. */
  margin: number;
}

const RANK = { city: 0, state: 1, country: 2, region: 3, worldwide: 4 } as const;

/** How well two neighbouring readings fit as a place and what it lies in. */
function containment(a: PlaceReading, b: PlaceReading): number {
  if (RANK[a.kind] === RANK[b.kind]) return 0;
  const [inner, outer] = RANK[a.kind] < RANK[b.kind] ? [a, b] : [b, a];
  if (outer.kind === "worldwide") return 0;
  if (outer.kind === "region") {
    return inner.kind !== "worldwide" && regionByCode(outer.country)?.countries.includes(inner.country)
      ? 0.8
      : 0;
  }
  if (inner.country !== outer.country) return 0;
  if (outer.kind === "country") return 4;
  if (outer.state && inner.state) return outer.state === inner.state ? 6 : 0;
  return 3;
}

/** What a mention adds beside the one before it. A place before its city ("USA - New York") is rarer than after it. */
function link(
  before: PlaceReading,
  after: PlaceReading,
  beforeIsInside: boolean,
  isListOfStates: boolean,
): number {
  const base = containment(before, after);
  if (base > 0) return RANK[before.kind] < RANK[after.kind] ? base : base * (beforeIsInside ? 0.5 : 0.9);
  if (isListOfStates) return 1.6;
  // "US, CA, UK": among countries a code is likelier a country than a state.
  return before.kind === "country" && after.kind === "country" && before.country !== after.country ? 0.7 : 0;
}

interface Step {
  score: number;
  from: number;
}

/** What is known of countries before a string's mentions are weighed. */
interface Known {
  context: ReadonlyMap<string, number>;
  /** Countries that the string names for sure. */
  named: ReadonlySet<string>;
}

/** The best chain of readings of neighbouring mentions (Viterbi). */
function bestChain(mentions: PlaceMention[], known: Known): PlaceReading[] {
  const table: Step[][] = [];
  mentions.forEach((mention, index) => {
    const previous = elementAt(mentions, index - 1);
    const inside = elementAt(mentions, index - 2)?.segment === previous?.segment;
    table.push(
      mention.readings.map((reading) => {
        let best: Step = { score: 0, from: -1 };
        previous?.readings.forEach((before, from) => {
          const score =
            (elementAt(table, index - 1)?.[from]?.score ?? 0) +
            linkOf(previous, before, mention, reading, inside);
          if (best.from < 0 || score > best.score) best = { score, from };
        });
        return { score: best.score + weigh(mention, reading, known), from: best.from };
      }),
    );
  });
  const chain: PlaceReading[] = [];
  let pick = -1;
  for (let index = mentions.length - 1; index >= 0; index--) {
    const steps = table[index] as Step[];
    if (pick < 0)
      pick = steps.reduce((best, step, at) => (step.score > (steps[best] as Step).score ? at : best), 0);
    chain.unshift(mentions[index]?.readings[pick] as PlaceReading);
    pick = elementAt(steps, pick)?.from ?? -1;
  }
  return chain;
}

function linkOf(
  a: PlaceMention,
  before: PlaceReading,
  b: PlaceMention,
  after: PlaceReading,
  inside: boolean,
): number {
  // "San José, San José, Costa Rica"
  if (a.name === b.name && before.country === after.country) return 2;
  const isList = before.kind === "country" && after.kind === "state" && b.isCode && b.afterComma;
  const isListOfStates =
    before.kind === "state" &&
    after.kind === "state" &&
    before.country === after.country &&
    a.isCode &&
    b.isCode;
  // "US, CA, Santa Clara" as Workday writes it, but "Remote (US, CA)".
  if (a.segment === b.segment && isList && a.opens) return containment(before, after) / 4;
  if (a.segment === b.segment && !isList) return link(before, after, inside, isListOfStates);
  return before.kind === "country" && after.kind === "country" && before.country !== after.country ? 0.7 : 0;
}

/** "Mexico" is the country, not the town in Missouri, whatever country the other places are in. */
function isCountryName({ readings }: PlaceMention): boolean {
  return readings.some(({ kind, weight }) => kind === "country" && weight >= COUNTRY_WEIGHT);
}

/** How likely a reading is without its neighbours. */
function weigh(mention: PlaceMention, reading: PlaceReading, { context, named }: Known): number {
  if (reading.kind !== "country" && isCountryName(mention)) return reading.weight;
  const bonus = named.has(reading.country) && mention.readings.length > 1 && !mention.isCode ? 1 : 0;
  return reading.weight + (context.get(reading.country) ?? 0) + bonus;
}

/** How much a reading of a mention goes with what its neighbours are read as. */
function supportOf(
  mentions: PlaceMention[],
  chain: PlaceReading[],
  index: number,
  reading: PlaceReading,
): number {
  const mention = mentions[index] as PlaceMention;
  const [previous, next] = [elementAt(mentions, index - 1), mentions[index + 1]];
  const [before, after] = [elementAt(chain, index - 1), chain[index + 1]];
  let support = 0;
  if (previous && before) {
    const inside = elementAt(mentions, index - 2)?.segment === previous.segment;
    support += linkOf(previous, before, mention, reading, inside);
  }
  if (next && after) {
    support += linkOf(mention, reading, next, after, previous?.segment === mention.segment);
  }
  return support;
}

/** Chooses for every mention the reading that fits its neighbours, the context and, last, the number of people. */
export function resolveMentions(
  mentions: PlaceMention[],
  context: ReadonlyMap<string, number>,
): ResolvedMention[] {
  if (mentions.length === 0) return [];
  const named = new Set<string>();
  for (const { readings } of mentions) {
    if (readings.length === 1 && readings[0]?.kind === "country") named.add(readings[0].country);
  }
  const known = { context, named };
  const chain = bestChain(mentions, known);
  const result = mentions.map((mention, index): ResolvedMention => {
    const reading = chain[index] as PlaceReading;
    const support = supportOf(mentions, chain, index, reading);
    let rival = Number.NEGATIVE_INFINITY;
    for (const other of mention.readings) {
      if (other.country === reading.country) continue;
      rival = Math.max(rival, weigh(mention, other, known) + supportOf(mentions, chain, index, other));
    }
    return { mention, reading, support, margin: weigh(mention, reading, known) + support - rival };
  });
  return result.filter((entry, index) => isBelieved(entry, index, result));
}

const SUPPORTED = 3;
const WELL_KNOWN = 6.5;

function isBelieved(entry: ResolvedMention, index: number, all: ResolvedMention[]): boolean {
  const { mention, reading, support } = entry;
  if (mention.needsSupport) return support >= 1.5;
  if (reading.kind === "country" && isParentOfNeighbour(entry, index, all)) return false;
  if (support > 0 || reading.weight >= WELL_KNOWN || (reading.kind !== "city" && reading.kind !== "state"))
    return true;
  const [next, afterNext] = [all[index + 1], all[index + 2]];
  // "Santa Bárbara d'Oeste, São Paulo, Brasil": a town of Brazil that only shares its name with a known one.
  if (
    isRival(next, entry) &&
    isRival(afterNext, entry) &&
    next.mention.afterComma &&
    next.support >= SUPPORTED
  ) {
    if (next.reading.country === afterNext.reading.country && next.reading.kind !== "country") return false;
  }
  return !(mention.isPart && all.some((other) => isRival(other, entry) && isSure(other)));
}

/** Of the same segment, but read as of another country. */
function isRival(
  other: ResolvedMention | undefined,
  { mention, reading }: ResolvedMention,
): other is ResolvedMention {
  return other?.mention.segment === mention.segment && other.reading.country !== reading.country;
}

function isSure({ support, reading }: ResolvedMention): boolean {
  return support >= SUPPORTED || reading.weight >= WELL_KNOWN;
}

/** Territories with a code of their own, whose places name the larger country after them. */
const PARENTS: Record<string, string> = {
  HK: "CN",
  MO: "CN",
  TW: "CN",
  PR: "US",
  GU: "US",
  VI: "US",
  AS: "US",
  MP: "US",
  JE: "GB",
  GG: "GB",
  IM: "GB",
  GI: "GB",
  GP: "FR",
  MQ: "FR",
  RE: "FR",
  GF: "FR",
  YT: "FR",
  CW: "NL",
  AW: "NL",
  SX: "NL",
  BQ: "NL",
  FO: "DK",
  GL: "DK",
  AX: "FI",
};

/** "Hong Kong, China" is Hong Kong; "China, Hong Kong, Singapore" is all three. */
function isParentOfNeighbour(entry: ResolvedMention, index: number, all: ResolvedMention[]): boolean {
  const { mention, reading } = entry;
  const child = [elementAt(all, index - 1), all[index + 1]].find(
    (other) =>
      other?.mention.segment === mention.segment && PARENTS[other.reading.country] === reading.country,
  );
  if (!child) return false;
  return all.every(
    (other) =>
      other.mention.segment !== mention.segment ||
      other === entry ||
      other.reading.country === child.reading.country,
  );
}
