import type { CleanPosting } from "@/lib/posting/clean-posting";
import { countryByCode, WORLDWIDE } from "@/lib/posting/countries";
import type { Evidence, EvidenceField } from "@/lib/posting/facts";
import { contextOf } from "./context";
import { placesInHeader } from "./header";
import { findMentions, type PlaceMention } from "./mentions";
import { type ResolvedMention, resolveMentions } from "./resolve";
import { placesInText, type TextPlace } from "./text";

interface Places {
  countries: string[];
  regions: string[];
  evidence: Evidence[];
}

const NO_CONTEXT: ReadonlyMap<string, number> = new Map();
/** Below this distance to the next reading, other places of the posting and its text decide. */
const SURE = 1;
/** What another place of the posting adds to its country: enough to choose between Cambridges, not to move Dublin. */
const OTHER_PLACE = 0.8;
const STATED = 5;
const CACHE_SIZE = 5000;
const LONGEST_CACHED = 300;
/** Nobody names places for longer than this in one field. */
const LONGEST_LOCATION = 2000;
const LONGEST_HEADER = 300;

interface ReadString {
  mentions: PlaceMention[];
  resolved: ResolvedMention[];
  sure: boolean;
}

const cache = new Map<string, ReadString>();

function readString(text: string): ReadString {
  const known = cache.get(text);
  if (known) return known;
  const mentions = findMentions(text.slice(0, LONGEST_LOCATION));
  const resolved = resolveMentions(mentions, NO_CONTEXT);
  const read = { mentions, resolved, sure: resolved.every(({ margin }) => margin >= SURE) };
  if (cache.size >= CACHE_SIZE) cache.clear();
  if (text.length <= LONGEST_CACHED) cache.set(text, read);
  return read;
}

/** Countries (ISO 3166-1 alpha-2, `["*"]` for worldwide) and regions where the work may be done. */
export function readPlaces(posting: CleanPosting): Places {
  const stated = (posting.stated.countries ?? []).flatMap(readStated);
  const located = readLocations(posting, stated);
  const known = summarise([...stated, ...located]);
  if (known.countries.some((code) => code !== WORLDWIDE)) return known;
  const isSilent = known.countries.length === 0;
  const title = readTitle(posting).filter(({ value }) => isSilent || value !== WORLDWIDE);
  const header = title.length > 0 || !isSilent ? title : readFirstLine(posting);
  if (isSilent && header.some(({ fact, value }) => fact === "country" && value !== WORLDWIDE)) {
    return summarise([...stated, ...located, ...countriesOnly(header, known)]);
  }
  const inText = placesInText(posting.text, posting.sections)
    .filter(({ loose }) => isSilent || !loose)
    .map((place) => textEvidence(posting.text, place))
    .filter(({ value }) => isSilent || value !== WORLDWIDE);
  const read = summarise([...stated, ...located, ...countriesOnly([...header, ...inText], known)]);
  return read.countries.length + read.regions.length > 0 || isSilent ? read : known;
}

/** Regions of title and text count only where the locations name none. */
function countriesOnly(found: Evidence[], known: Places): Evidence[] {
  return known.regions.length === 0 ? found : found.filter(({ fact }) => fact === "country");
}

function readStated(name: string): Evidence[] {
  const code = name.trim().toUpperCase();
  const field = "stated.countries";
  if (countryByCode(code))
    return [{ fact: "country", value: code, text: name, start: 0, end: name.length, field }];
  return evidenceOf(readString(name).resolved, name, 0, field);
}

function readLocations(posting: CleanPosting, stated: Evidence[]): Evidence[] {
  const reads = posting.locations.map(readString);
  const sure = reads.every((read) => read.sure);
  const said = sure ? NO_CONTEXT : whatElseSays(posting, stated, reads);
  const counts = sure ? NO_CONTEXT : countNamed(reads);
  const found: Evidence[] = [];
  let offset = 0;
  for (let index = 0; index < reads.length; index++) {
    const location = posting.locations[index] as string;
    const read = reads[index] as ReadString;
    const resolved = read.sure
      ? read.resolved
      : resolveMentions(read.mentions, withOthers(said, counts, read));
    for (const one of evidenceOf(resolved, location, offset, "location")) found.push(one);
    offset += location.length + 2;
  }
  return found;
}

/** What the posting's own fields, its title and its text say for one country or another. */
function whatElseSays(
  posting: CleanPosting,
  stated: Evidence[],
  reads: ReadString[],
): ReadonlyMap<string, number> {
  const inQuestion = new Set<string>();
  for (const { mentions, sure } of reads) {
    if (!sure)
      for (const { readings } of mentions) for (const { country } of readings) inQuestion.add(country);
  }
  const context = contextOf(posting, inQuestion);
  for (const { value } of readTitle(posting)) raise(context, value, OTHER_PLACE);
  for (const { value } of stated) raise(context, value, STATED);
  return context;
}

/** In how many locations each country is named for sure. */
function countNamed(reads: ReadString[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const read of reads)
    for (const country of surelyNamed(read)) counts.set(country, (counts.get(country) ?? 0) + 1);
  return counts;
}

function surelyNamed({ resolved }: ReadString): Set<string> {
  return new Set(resolved.filter(({ margin }) => margin >= SURE).map(({ reading }) => reading.country));
}

function withOthers(
  said: ReadonlyMap<string, number>,
  counts: ReadonlyMap<string, number>,
  own: ReadString,
): Map<string, number> {
  const context = new Map(said);
  const named = surelyNamed(own);
  for (const [country, count] of counts)
    if (count > (named.has(country) ? 1 : 0)) raise(context, country, OTHER_PLACE);
  return context;
}

function raise(context: Map<string, number>, country: string, points: number): void {
  context.set(country, Math.max(context.get(country) ?? 0, points));
}

function readTitle(posting: CleanPosting): Evidence[] {
  return evidenceOf(placesInHeader(posting.title.slice(0, LONGEST_HEADER)), posting.title, 0, "title");
}

/** Where a posting has no place of its own, its first line may: "Acme | Engineer | Berlin". */
function readFirstLine(posting: CleanPosting): Evidence[] {
  const line = posting.text.slice(0, LONGEST_HEADER).split("\n", 1)[0] ?? "";
  const isHeader = posting.title === "" ? / [|–—-] |\|/.test(line) : line.includes("|");
  return isHeader ? evidenceOf(placesInHeader(line), line, 0, "text") : [];
}

function textEvidence(text: string, { resolved, start, end }: TextPlace): Evidence {
  const { reading } = resolved;
  const fact = reading.kind === "region" ? "region" : "country";
  return { fact, value: reading.country, text: text.slice(start, end), start, end, field: "text" };
}

/** One proof for a place and what it lies in ("Paris, TX, USA"). */
function evidenceOf(
  resolved: ResolvedMention[],
  text: string,
  offset: number,
  field: EvidenceField,
): Evidence[] {
  const evidence: Evidence[] = [];
  for (let index = 0; index < resolved.length; index++) {
    const { mention, reading } = resolved[index] as ResolvedMention;
    let end = mention.end;
    for (let next = index + 1; next < resolved.length; next++, index++) {
      const other = resolved[next] as ResolvedMention;
      if (other.mention.segment !== mention.segment || other.reading.country !== reading.country) break;
      end = other.mention.end;
    }
    const fact = reading.kind === "region" ? "region" : "country";
    evidence.push({
      fact,
      value: reading.country,
      text: text.slice(mention.start, end),
      start: offset + mention.start,
      end: offset + end,
      field,
    });
  }
  return evidence;
}

function summarise(found: Evidence[]): Places {
  const narrowed = found.some(({ fact, value }) => fact === "region" || value !== WORLDWIDE);
  const read: Places = { countries: [], regions: [], evidence: [] };
  for (const entry of found) {
    const { fact, value } = entry;
    const values = fact === "region" ? read.regions : read.countries;
    if ((value === WORLDWIDE && narrowed) || values.includes(value)) continue;
    values.push(value);
    read.evidence.push(entry);
  }
  return read;
}
