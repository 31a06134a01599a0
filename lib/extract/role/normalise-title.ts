import { countryByFoldedName } from "@/lib/posting/country-names";
import { foldTitle, maskGender } from "./title-tokens";

const PAY =
  /(?:up to |from |ab |bis )?(?:[$€£₹¥]\s?\d[\d.,]*\s?[km]?|\d[\d.,]*\s?k?\s?(?:eur|usd|gbp|chf|pln|[$€£])(?![a-z]))(?:\s?(?:-|to)\s?[$€£]?\d[\d.,]*\s?[km]?)?\+?(?:\s?(?:\/|per |an? )\s?(?:hr|hour|day|week|month|mo|year|yr|annum))?/g;
const REQUISITION =
  /\b(?:req(?:uisition)?|job|ref(?:erence)?|id|jr|r|irc)(?:[ .:#-]*(?:no|id|nr))?[ .:#_-]*\d{3,}\b|#\s?\d+\b|\b\d{5,}\b|[([]\s?\d{4,}\s?[)\]]/g;
const WAYS =
  /^(?:\d+ )?(?:fully |full |mostly )?(?:remote|hybrid|on ?site|in office|wfh|work from home|home office|homeoffice|teletravail|teletrabajo|zdalnie|hybride|full time|part time|permanent|contract|freelance|vollzeit|teilzeit|temps plein|cdi|cdd|f t|p t|urgent|hiring now|urgently hiring|visa sponsorship)(?: (?:ok|only|first|friendly|eligible|possible|moglich|work|based|position|job|role))*/;
const REGION =
  /^(?:us|u s|u s a|eu|europe|emea|apac|latam|dach|mena|americas|north america|south america|latin america|asia|worldwide|global|anywhere|nationwide|international|nyc|sf|bay area|london|new york|san francisco|berlin|paris|amsterdam|toronto)$/;

const isPlace = (text: string, places: Set<string>) =>
  REGION.test(text) || places.has(text) || countryByFoldedName(text) !== null;
const STATE_TAIL = /^[a-z .'-]+[,/] ?[a-z]{2}$/;

interface KnownOfPosting {
  employer?: string;
  locations?: string[];
}

const words = (text: string) =>
  text
    .replace(/[^a-z0-9+#.\u0100-\u1fff\u3040-\ud7ff]+/g, " ")
    .replace(/(?<![a-z0-9])\.(?!net)|\.(?![a-z0-9])/g, " ")
    .replace(/ {2,}/g, " ")
    .trim();

const fold = (text: string) => words(foldTitle(text));

function isAside(part: string, known: { employer: string; places: Set<string> }): boolean {
  let rest = words(part);
  if (rest === "") return true;
  const way = WAYS.exec(rest);
  if (way)
    rest = rest
      .slice(way[0].length)
      .replace(/^ (?:in|within|from|or|and)(?= )/, "")
      .trim();
  if (rest === "" || isPlace(rest, known.places)) return true;
  if (known.employer !== "" && (rest === known.employer || rest === `at ${known.employer}`)) return true;
  const places = part.split(/[,/;&]| and | or /).map(words);
  return places.every((place) => place === "" || isPlace(place, known.places) || WAYS.test(place));
}

const SPELLINGS: [RegExp, string][] = [
  [/\bsr\b|\bsnr\b/g, "senior"],
  [/\bjr\b|\bjnr\b/g, "junior"],
  [/\bfull ?stack\b/g, "fullstack"],
  [/\bfront ?end\b/g, "frontend"],
  [/\bback ?end\b/g, "backend"],
];

/** A title as duplicates are compared by: lower case, without gender marks, numbers of requisitions, pay, places, ways of working and the employer. The posting's own employer and locations help to know them. */
export function normaliseTitle(
  title: string,
  { employer = "", locations = [] }: KnownOfPosting = {},
): string {
  const known = {
    employer: fold(employer),
    places: new Set(
      locations
        .flatMap((place) => [place, ...place.split(/[,;/|()]/)])
        .map(fold)
        .filter(Boolean),
    ),
  };
  const text = maskGender(foldTitle(title)).replace(PAY, " ").replace(REQUISITION, " ");
  const [first = "", ...rest] = text
    .replace(/\s(?:@|at)\s+(?=[^|()]*$)/, " | at ")
    .split(/\s+[-|•·–]+\s+|\s*[|•·()[\]]\s*|\s+-|-\s+|\s*:\s+/);
  const atEmployer = / at $/;
  const kept = [first, ...rest].filter((part, i) => {
    if (i === 0) return true;
    if (/^at /.test(part) || atEmployer.test(part)) return false;
    return !STATE_TAIL.test(part.trim()) && !isAside(part, known);
  });
  while (kept.length > 1 && isAside(kept[0] ?? "", known)) kept.shift();
  const commas = (kept.pop() ?? "").split(",");
  while (commas.length > 1 && isAside(commas.at(-1) ?? "", known)) commas.pop();
  let out = words([...kept, commas.join(" ")].join(" ")).replace(/^(?:remote|hybrid|onsite) (?=\w)/, "");
  out = out.replace(/(?<=\w) (?:remote|hybrid|onsite)$/, "");
  for (const [pattern, spelling] of SPELLINGS) out = out.replace(pattern, spelling);
  return out || fold(title);
}
