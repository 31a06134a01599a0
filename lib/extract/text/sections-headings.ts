import { SECTION_KINDS, type SectionKind } from "@/lib/posting/clean-posting";
import phrases from "./section-headings.json";
import { normalizeHeading } from "./sections-words";

/** What a heading's words say, and whether a phrase is all of it, a part, or only a telling word is in it. */
export interface HeadingMatch {
  kind: SectionKind;
  fit: "whole" | "part" | "word";
}

const EMPLOYER = "{employer}";
const MAX_WORDS = 14;
const WHOLE = new Map<string, SectionKind>();
const OPENING = new Map<string, SectionKind>();
const CLOSING = new Map<string, SectionKind>();
const FRAMES: { opening: string; closing: string; kind: SectionKind }[] = [];

for (const kind of SECTION_KINDS) {
  for (const phrase of phrases[kind]) {
    const [opening = "", closing] = phrase.split("…").map((part) => normalizeHeading(part));
    if (closing === undefined) addOnce(WHOLE, opening, kind);
    else if (opening === "") addOnce(CLOSING, closing, kind);
    else if (closing === "") addOnce(OPENING, opening, kind);
    else FRAMES.push({ opening: `${opening} `, closing: ` ${closing}`, kind });
  }
}

function addOnce(map: Map<string, SectionKind>, key: string, kind: SectionKind): void {
  if (!map.has(key)) map.set(key, kind);
}

interface Known {
  heading: string;
  match: HeadingMatch | null;
}

// Headings repeat from posting to posting; looking one up again costs a tenth.
const KNOWN = new Map<string, Known>();
const MOST_KNOWN = 20_000;

/** Looks a heading up in the phrase list, whole first, then by its opening or closing words, longest first. */
export function matchHeading(line: string, employerNames: readonly string[]): HeadingMatch | null {
  let known = KNOWN.get(line);
  if (!known) {
    const heading = normalizeHeading(line);
    known = { heading, match: findMatch(line, heading, []) };
    if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
    // A slice would keep its whole text in memory; a copy keeps the line.
    KNOWN.set(line.split("").join(""), known);
  }
  const heading = withEmployer(known.heading, employerNames);
  return heading === known.heading ? known.match : findMatch(line, heading, employerNames);
}

function findMatch(line: string, heading: string, employerNames: readonly string[]): HeadingMatch | null {
  if (heading === "" || heading.split(" ").length > MAX_WORDS) return null;
  const kind = WHOLE.get(heading);
  if (kind) return { kind, fit: "whole" };
  const open = matchOpen(heading);
  if (open && open.length > 6) return { kind: open.kind, fit: "part" };
  for (const part of partsOf(line)) {
    const partKind = WHOLE.get(withEmployer(normalizeHeading(part), employerNames));
    if (partKind) return { kind: partKind, fit: "part" };
  }
  if (open) return { kind: open.kind, fit: "part" };
  const word = TELLING_WORDS.find(([, pattern]) => pattern.test(heading));
  return word ? { kind: word[0], fit: "word" } : null;
}

const TELLING_WORDS: readonly [SectionKind, RegExp][] = [
  ["other", /\b(?:not|shouldn't|don't|interview)\b/],
  ["legal", /\b(?:equal opportunit|eeo|eeoc|fraud|privacy|accommodations?)/],
  ["nice", /\b(?:nice to haves?|bonus|plus|pluses|preferred|even better|stand out|it'd be great)\b/],
  [
    "benefits",
    /\b(?:benefits?|perks?|we offer|you'll get|why (?:work|join)|take care of|vorteile|avantages|beneficios|benefity|voordelen)\b/,
  ],
  [
    "requirements",
    /\b(?:qualifications?|requirements?|you have|you've done|you'll need|you need|you bring|looking for|(?:good|great) fit|thrive|ideal|must haves?|skills|candidate|prerequisites|anforderungen|requisitos|wymagania|competences|kwalificaties)\b/,
  ],
  [
    "duties",
    /\b(?:responsib\w+|duties|tasks|you'll|your mission|missions|day to day|in charge of|aufgaben|taches|tareas|funciones|obowiazk\w+|zadani\w+|tarefas|werkzaamheden|taken)\b/,
  ],
  ["pay", /\b(?:salary|compensation|pay range|remuneration|gehalt|wynagrodzenie)\b/],
];

function matchOpen(heading: string): { kind: SectionKind; length: number } | null {
  let best: { kind: SectionKind; length: number } | null = null;
  const offer = (kind: SectionKind | undefined, length: number) => {
    if (kind && (!best || length > best.length)) best = { kind, length };
  };
  offer(OPENING.get(heading), heading.length);
  offer(CLOSING.get(heading), heading.length);
  for (let space = heading.indexOf(" "); space >= 0; space = heading.indexOf(" ", space + 1)) {
    offer(OPENING.get(heading.slice(0, space)), space);
    offer(CLOSING.get(heading.slice(space + 1)), heading.length - space - 1);
  }
  for (const frame of FRAMES) {
    if (heading.startsWith(frame.opening) && heading.endsWith(frame.closing)) {
      offer(frame.kind, frame.opening.length + frame.closing.length);
    }
  }
  return best;
}

/** "Requirements – Backend" and "The role (Berlin)": the parts around the separators, first and last. */
function partsOf(line: string): string[] {
  const parts = line.split(/\s[-–—|/]\s|[:(•|]/).filter((part) => part.trim() !== "");
  return parts.length > 1 ? [parts[0] ?? "", parts.at(-1) ?? ""] : [];
}

function withEmployer(heading: string, employerNames: readonly string[]): string {
  for (const name of employerNames) {
    if (name !== "" && heading.includes(name)) {
      const words = ` ${heading} `
        .replace(` ${name} `, ` ${EMPLOYER} `)
        .replace(` ${name}'s `, ` ${EMPLOYER} `);
      return words.trim();
    }
  }
  return heading;
}
