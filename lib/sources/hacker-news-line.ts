import { line, lines, text } from "./values";

/** What the first line of a comment says by the threads' custom: "Employer | Role | Place | Remote | …". */
export interface FirstLine {
  title: string;
  employer: string;
  places: string[];
}

const ADDRESS =
  /https?:\/\/\S+|\bwww\.\S+|(?<=^|[\s(])[\w-]+(?:\.[\w-]+)*\.(?:com|io|org|net|ai|co|dev|app|de|uk)(?:\/\S*)?(?=[\s)]|$)/i;
const ASIDE = /\s*\((?:YC|https?:|www\.|formerly|fka|[\w-]+\.\w{2,10}\))[^)]*\)?/i;
const MODE = /\b(?:remote|on-?\s?site|hybrid|in[- ]office|wfh)\b/i;
const CONTRACT =
  /\b(?:(?:full|part)[- ]?time|contract(?:ors?)?|freelance|intern(?:s|ships?)?|permanent|ft|fte)\b/i;
const ALL_MODES = new RegExp(MODE, "gi");
const ALL_CONTRACTS = new RegExp(CONTRACT, "gi");
const ALL_ADDRESSES = new RegExp(ADDRESS, "gi");
const PAY = /[$€£]\s?\d|\b\d{2,3}k\b|\b(?:salary|equity|competitive)\b/i;
const VISA = /\b(?:visas?|h-?1b|relocation|citizens?|green card)\b/i;
const ROLE =
  /\b(?:engineer(?:s|ing)?|developers?|devs?|devops|designers?|scientists?|analysts?|architects?|managers?|programmers?|director|cto|sre|full[- ]?stack|front[- ]?end|back[- ]?end|marketing|sales|recruiters?|researchers?|positions?|roles?|openings?|multiple|several|various|consultants?|administrators?|specialists?|writers?|advocates?)\b/i;
const FIRM = /\b(?:inc|llc|ltd|gmbh|corp|co|labs|ag|bv|ab|plc|limited)\b\.?$/i;
const CITY = /^\p{Lu}[\p{L} .'’-]+, ?\p{Lu}[\p{L} .'’-]+$/u;
const LAND = /^(?:US|USA|UK|EU|NYC|SF|EMEA|Europe)\b(?!-)/;
const CRAFT =
  /\b(?:js|java(?:script)?|typescript|python|react|angular|node|rails|ruby|php|golang|aws|css|html|sql|data|software|saas|senior|junior|mid|ml|ai|nlp)\b/i;
const OFFER =
  /\b(?:hiring|looking for|seeking|join (?:us|our|the)|apply|open (?:roles?|positions?)|openings?|careers?|full[- ]?time|on-?site)\b/i;
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
  const parts = piped.length > 1 ? splitName(piped) : splitWords(title);
  const name = parts.find((part, index) => isName(part, index === 0 && piped.length > 1)) ?? "";
  const others = parts.filter((part) => part !== name);
  // Unpiped, a place before the work mode looks like a name.
  const isSure = piped.length > 1 || others.length === 0 || others.some((part) => meaning(part) !== "");
  return { title: line(title), employer: isSure ? nameIn(name) : "", places: placesAmong(others) };
}

/** "Acme - Oslo, Norway | …": the first part names a place or a role too. */
function splitName([first = "", ...rest]: string[]): string[] {
  const [, name, more = ""] = /^(.{2,50}?)\s+[-–—]+\s+(.+)$/.exec(first) ?? [];
  return name && (more.includes(",") || ROLE.test(more)) ? [name, more, ...rest] : [first, ...rest];
}

function splitWords(title: string): string[] {
  const parts = title.split(/\s[-–—~/]+\s|[,;.:(]\s|\s\(|\s(?=(?:is|are|was|has)\s)/);
  return parts.map(line).filter(Boolean);
}

/** What a part says beside work mode and contract. */
function meaning(part: string): string {
  const other = part.replace(ALL_MODES, " ").replace(ALL_CONTRACTS, " ");
  return other.replace(/\b(?:or|and|only|ok|optional|possible|flexible|the)\b|[^\p{L}]/giu, "");
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
  if (opening.includes("|")) return true;
  return OFFER.test(whole) && (ROLE.test(whole) || MODE.test(opening));
}

// By custom the name comes first: there only what can be no name is passed over.
function isName(part: string, first: boolean): boolean {
  if (meaning(part) === "" || PAY.test(part) || LAND.test(part) || /^(?:remote|on-?site)\b/i.test(part))
    return false;
  if (CITY.test(part) && !FIRM.test(part)) return false;
  const name = nameIn(part);
  if (name.length < 2 || name.length > 60) return false;
  if (ROLE.test(part) && !/\s@\s/.test(part))
    return first && /\b(?:institute|university|group|research|consult\w+)\b/i.test(name);
  return first || !(NO_NAME.test(name) || MODE.test(part) || CONTRACT.test(part) || VISA.test(part));
}

/** "Acme (YC W16) https://acme.example" is "Acme", "Engineer @ Acme" too; a bare address stays. */
function nameIn(part: string): string {
  const after = part.replace(/^.*\s@\s/, "").replace(/^at\s+/i, "");
  const ends = [ASIDE, ADDRESS].map((pattern) => after.search(pattern)).filter((at) => at > 0);
  const bare = line(after.slice(0, Math.min(...ends, after.length))).replace(/[\s,;:(–—-]+$/, "");
  return bare.replace(/^https?:\/\/(?:www\.)?/, "").replace(/^(\S+\.\w+)\/.*$/, "$1");
}

function placesAmong(parts: string[]): string[] {
  return lines(parts.filter(isPlace).map((part) => part.replace(ALL_ADDRESSES, ""))).slice(0, 6);
}

function isPlace(part: string): boolean {
  if (MODE.test(part)) return true;
  if (part.length > 60 || part.split(" ").length > 6 || !/^\p{Lu}/u.test(part) || ADDRESS.test(part))
    return false;
  return ![CONTRACT, PAY, VISA, ROLE, CRAFT].some((pattern) => pattern.test(part));
}
