import { line, lines, text } from "./values";

/** What the first line of a comment says by the threads' custom: "Employer | Role | Place | Remote | …". */
export interface FirstLine {
  title: string;
  employer: string;
  places: string[];
}

const ADDRESS =
  /https?:\/\/\S+|\bwww\.\S+|(?<=^|[\s(])[\w-]+(?:\.[\w-]+)*\.(?:com|io|org|net|ai|co|dev|app|de|uk)(?:\/\S*)?(?=[\s)]|$)/gi;
const ASIDE = /\s*\((?:YC|https?:|www\.|formerly|fka|[\w-]+\.\w{2,4}\))[^)]*\)?/gi;
const MODE = /\b(?:remote|on-?\s?site|hybrid|in[- ]office|wfh)\b/i;
const CONTRACT =
  /\b(?:(?:full|part)[- ]?time|contract(?:ors?)?|freelance|intern(?:s|ships?)?|permanent|ft|fte)\b/i;
const PAY = /[$€£]\s?\d|\b\d{2,3}k\b|\b(?:salary|equity|competitive)\b/i;
const VISA = /\b(?:visas?|h-?1b|relocation|citizens?|green card)\b/i;
const ROLE =
  /\b(?:engineer(?:s|ing)?|developers?|devs?|devops|designers?|scientists?|analysts?|architects?|managers?|programmers?|director|cto|sre|full[- ]?stack|front[- ]?end|back[- ]?end|marketing|sales|recruiters?|researchers?|positions?|roles?|openings?|multiple|several|various|consultants?|administrators?|specialists?|writers?|advocates?)\b/i;
const FIRM = /\b(?:inc|llc|ltd|gmbh|corp|co|labs|ag|bv|ab|plc|limited)\b\.?$/i;
const CITY = /^\p{Lu}[\p{L} .'’-]+, ?\p{Lu}[\p{L} .'’-]+$/u;
const LAND = /\b(?:US|USA|UK|EU|NYC|SF|EMEA)\b/;
const OFFER =
  /\b(?:hiring|looking for|seeking|join (?:us|our|the)|apply|open (?:roles?|positions?)|full[- ]?time|on-?site)\b/i;
const TALK =
  /^(?:@|meta\b|please\b|anyone\b|is there\b|how\b|why\b|when\b|thanks\b|i(?:['’]m| am| have| would)\b|if you\b|don['’]t\b)/i;
const NO_NAME =
  /^(?:we|our|the|this|i|you|it|who|seeking|hello|hi|startup|well|join|come|senior|junior|lead)\b/i;

/** Null if the comment is no posting: nothing in it offers a job. */
export function readFirstLine(html: string): FirstLine | null {
  const paragraphs = html
    .split(/<\/?p>|<pre>/i)
    .map(plainText)
    .filter(Boolean);
  const title = firstOf(paragraphs[0] ?? "");
  const piped = title.split("|").map(line).filter(Boolean);
  if (piped.length < 3 && !offersJob(title, paragraphs.join("\n"))) return null;
  const parts =
    piped.length > 1
      ? piped
      : title
          .split(/\s[-–—~/]\s|[,;.:(]\s|\s\(|\s(?=(?:is|are|was|has)\s)/)
          .map(line)
          .filter(Boolean);
  const name = parts.find(isName) ?? "";
  const others = parts.filter((part) => part !== name);
  // Unpiped, a place before the work mode looks like a name.
  const isSure =
    piped.length > 1 ||
    others.length === 0 ||
    others.some((part) => !MODE.test(part) && !CONTRACT.test(part));
  return {
    title: line(title),
    employer: isSure ? nameIn(name) : "",
    places: lines(others.filter(isPlace)).slice(0, 6),
  };
}

function plainText(html: string): string {
  const words = html.replace(/<a\b[^>]*>([\s\S]*?)<\/a>/gi, "$1").replace(/<[^>]+>/g, "");
  return text(words).trim();
}

/** The first line, and those that go on with its bars. */
function firstOf(paragraph: string): string {
  const [first = "", ...rest] = paragraph.split("\n");
  let title = first;
  for (const next of rest) {
    if (!title.trimEnd().endsWith("|") && !next.includes("|")) break;
    title += ` ${next}`;
  }
  return title;
}

function offersJob(title: string, whole: string): boolean {
  const opening = line(title);
  if (whole.length < 200 || TALK.test(opening) || opening.endsWith("?")) return false;
  return OFFER.test(whole) && (ROLE.test(whole) || MODE.test(opening));
}

function isName(part: string): boolean {
  if (MODE.test(part) || CONTRACT.test(part) || PAY.test(part) || VISA.test(part) || ROLE.test(part))
    return false;
  if (LAND.test(part) || (CITY.test(part) && !FIRM.test(part))) return false;
  const name = nameIn(part);
  return name.length > 1 && name.length <= 60 && !NO_NAME.test(name);
}

/** "Acme (YC W16) https://acme.example" is "Acme"; a bare address stays. */
function nameIn(part: string): string {
  const bare = line(
    part
      .replace(ASIDE, "")
      .replace(ADDRESS, "")
      .replace(/^at\s+/i, ""),
  );
  return bare.replace(/[\s,;:–—-]+$/, "") || line(part.replace(/^https?:\/\/(?:www\.)?|\/.*$/g, ""));
}

function isPlace(part: string): boolean {
  if (MODE.test(part)) return true;
  if (part.length > 60 || !/^\p{Lu}/u.test(part) || part.search(ADDRESS) >= 0) return false;
  return !(CONTRACT.test(part) || PAY.test(part) || VISA.test(part) || ROLE.test(part));
}
