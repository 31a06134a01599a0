import { findMentions } from "./mentions";
import { type ResolvedMention, resolveMentions } from "./resolve";

/** What a header says beside the place: "Acme | Backend Engineer | Berlin, Germany (no remote) | full-time". */
const BESIDE =
  /\b(?:(?:fully |full |100 ?% ?|no |not |partially |partly |or |and |possible |possibly |optional |ok |only |also |mostly )*(?:remote(?:ly)?|on-?site|hybrid|in-?office|in[ -]person|wfh|relocation|visas?|h1-?b|local|telecommute|teletravail|télétravail|homeoffice|home office)(?: (?:only|first|friendly|possible|ok|okay|optional|preferred|welcome|available|sponsored|sponsorship|from|in|within|us|eu|candidates))*|full[ -]?time|part[ -]?time|contract(?:or)?|intern(?:s|ship)?|freelance|permanent|anywhere|based|greater|area|region|metro|downtown|hq|headquarters|office|near|around|located|location|in|at|the|or|and|und|oder|ou|also|only|both|multiple locations|up to)\b/gi;
const PART_BREAK = /\s*\|\s*|\s[-–—•·:]{1,3}\s|[\n()[\]]|\s-(?=\S)|(?<=\S)-\s/;
const LONGEST_PART = 120;
/** A lone city this well known needs no country beside it. */
const WELL_KNOWN = 5.5;

/** Places in a title or a first line: parts that are nothing but a place, or a place with its state or country. */
export function placesInHeader(header: string): ResolvedMention[] {
  const found: ResolvedMention[] = [];
  let from = 0;
  for (const part of header.split(PART_BREAK)) {
    const start = header.indexOf(part, from);
    from = start + part.length;
    if (part.length < 2 || part.length > LONGEST_PART) continue;
    for (const entry of placesInPart(part)) {
      const { mention } = entry;
      found.push({
        ...entry,
        mention: { ...mention, start: mention.start + start, end: mention.end + start },
      });
    }
  }
  return found;
}

function placesInPart(part: string): ResolvedMention[] {
  const resolved = resolveMentions(findMentions(part, { prose: true }), new Map()).filter(({ mention }) =>
    /^[\p{Lu}\p{Lo}]/u.test(part.slice(mention.start)),
  );
  if (resolved.length === 0) return [];
  let rest = "";
  let end = 0;
  for (const { mention } of resolved) {
    rest += `${part.slice(end, mention.start)} `;
    end = mention.end;
  }
  rest += part.slice(end);
  const onlyPlaces = !/[\p{L}]/u.test(rest.replace(BESIDE, " "));
  const lastComma = part.lastIndexOf(",", resolved[0]?.mention.start);
  const afterComma =
    lastComma >= 0 &&
    !/[\p{L}]/u.test(part.slice(lastComma, resolved[0]?.mention.start).replace(BESIDE, " "));
  return resolved.filter(({ reading, support }) => {
    if (support >= 3) return true;
    const known =
      reading.kind !== "city"
        ? reading.kind !== "state" || reading.weight >= 6
        : reading.weight >= WELL_KNOWN;
    return known && (onlyPlaces || (afterComma && !/[\p{L}]/u.test(part.slice(end).replace(BESIDE, " "))));
  });
}
