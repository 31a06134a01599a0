import type { CleanPosting } from "@/lib/posting/clean-posting";
import { countryByCode, WORLDWIDE } from "@/lib/posting/countries";
import type { Evidence, EvidenceField } from "@/lib/posting/facts";
import { findMentions, type PlaceMention } from "./place-mentions";
import { type ResolvedMention, resolveMentions } from "./place-resolve";

interface Places {
  countries: string[];
  regions: string[];
  evidence: Evidence[];
}

const NO_CONTEXT: ReadonlyMap<string, number> = new Map();
/** Below this distance to the next reading, other places of the posting and its text decide. */
const SURE = 1.5;
const CACHE_SIZE = 5000;

interface ReadString {
  mentions: PlaceMention[];
  resolved: ResolvedMention[];
  sure: boolean;
}

const cache = new Map<string, ReadString>();

function readString(text: string): ReadString {
  const known = cache.get(text);
  if (known) return known;
  const mentions = findMentions(text);
  const resolved = resolveMentions(mentions, NO_CONTEXT);
  const read = { mentions, resolved, sure: resolved.every((entry) => entry.margin >= SURE) };
  if (cache.size >= CACHE_SIZE) cache.clear();
  if (text.length < 300) cache.set(text, read);
  return read;
}

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
    // "Paris, TX, USA" is one proof, not three.
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

/** Countries (ISO 3166-1 alpha-2, `["*"]` for worldwide) and regions where the work may be done. */
export function readPlaces(posting: CleanPosting): Places {
  const stated = (posting.stated.countries ?? []).flatMap((name) => readStated(name));
  const context = new Map<string, number>();
  for (const { value } of stated) context.set(value, 5);
  const reads = posting.locations.map(readString);
  if (reads.some((read) => !read.sure)) {
    for (const read of reads) {
      for (const { reading, margin } of read.resolved) {
        if (margin >= SURE && !context.has(reading.country)) context.set(reading.country, 1);
      }
    }
  }
  const found: Evidence[] = [...stated];
  let offset = 0;
  posting.locations.forEach((location, index) => {
    const read = reads[index] as ReadString;
    const resolved = read.sure ? read.resolved : resolveMentions(read.mentions, context);
    found.push(...evidenceOf(resolved, location, offset, "location"));
    offset += location.length + 2;
  });
  return summarise(found);
}

function readStated(name: string): Evidence[] {
  const code = name.trim().toUpperCase();
  const field = "stated.countries";
  if (countryByCode(code))
    return [{ fact: "country", value: code, text: name, start: 0, end: name.length, field }];
  return evidenceOf(readString(name).resolved, name, 0, field);
}

function summarise(found: Evidence[]): Places {
  const narrowed = found.some(({ fact, value }) => fact === "region" || value !== WORLDWIDE);
  const seen = new Set<string>();
  const evidence = found.filter(({ fact, value }) => {
    if ((value === WORLDWIDE && narrowed) || seen.has(`${fact} ${value}`)) return false;
    seen.add(`${fact} ${value}`);
    return true;
  });
  const values = (fact: string): string[] =>
    evidence.filter((entry) => entry.fact === fact).map((entry) => entry.value);
  return { countries: values("country"), regions: values("region"), evidence };
}
