import { elementAt } from "@/lib/extract/element-at";
import type { Section, SectionKind } from "@/lib/posting/clean-posting";
import { BOLD_LEVEL, type HeadingMark } from "./clean-text-line-writer";
import { type HeadingMatch, matchHeading } from "./sections-headings";
import {
  continuesCompany,
  firstWords,
  jobSentence,
  kindByFirstWords,
  namesTools,
  opensJob,
  opensJobStrongly,
  speaksOfCompany,
} from "./sections-paragraphs";

export interface SectionHints {
  employer?: string;
  /** Where the markup named headings; without them headings are told by their words and shape alone. */
  headings?: readonly HeadingMark[];
}

interface Open extends Section {
  /** Level of the heading that gave the section its kind; deeper unknown headings keep the kind. */
  level: number;
  /** Opened by a paragraph's first words or by "Salary: …": ends with its paragraph. */
  passing: boolean;
  /** Taken for company only if the posting has headings at all, so that a short free-form text keeps its words. */
  tentative: boolean;
}

const UNMARKED_LEVEL = BOLD_LEVEL + 1;
/** Lists that are often divided into groups, whatever markup the groups' names have. */
const LISTS: ReadonlySet<SectionKind> = new Set(["duties", "requirements", "nice"]);
const KEEPS_SUBHEADINGS: ReadonlySet<SectionKind> = new Set([
  "duties",
  "requirements",
  "nice",
  "benefits",
  "pay",
  "legal",
]);

/** Divides clean text by its headings. Sections follow each other and cover the text. */
export function findSections(text: string, hints: SectionHints = {}): Section[] {
  const names = employerNames(hints.employer ?? "");
  const headings = hints.headings ?? [];
  let marked = 0;
  let current = section("other", 0, UNMARKED_LEVEL);
  const found: Open[] = [current];
  let headed = false;
  let gap = false;

  for (let start = 0, next = 0; start < text.length; start = next) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    next = end + 1;
    if (end === start) {
      gap = true;
      continue;
    }
    while ((headings[marked]?.start ?? start) < start) marked++;
    const level = headings[marked]?.start === start ? headings[marked]?.level : undefined;
    const item = text.charCodeAt(start) === BULLET && text.charCodeAt(start + 1) === BLANK;
    const line = { text, start, end, item, level };
    const heading = readHeading(line, names);
    let opened: Open | null = null;
    if (heading) {
      opened = underHeading(heading, start, current);
      headed ||= heading.kind !== null;
    } else if (current.kind === "company" && namesTools(text, start, end)) {
      opened = section("other", start, current.level);
    } else if (!item) opened = atParagraph(line, current, { names, headed, gap });
    if (opened) {
      found.push(opened);
      current = opened;
    }
    gap = false;
  }
  return settle(found, headed, text.length);
}

interface Line {
  text: string;
  start: number;
  end: number;
  item: boolean;
  level: number | undefined;
}

interface Heading {
  kind: SectionKind | null;
  words: string;
  level: number;
  /** Text follows on the heading's own line. */
  runIn: boolean;
  beforeItem?: boolean;
}

const MAX_MARKED = 120;
const MAX_UNMARKED = 70;
const MAX_LABEL = 45;
const MAX_UNKNOWN = 80;
const MAX_UNKNOWN_WORDS = 8;
const BULLET = 0x2022;
const BLANK = 0x20;
const COLON = 0x3a;
const COMMA = 0x2c;
const FULL_STOP = 0x2e;

function readHeading(line: Line, names: readonly string[]): Heading | null {
  const { text, start, end, item, level } = line;
  const last = text.charCodeAt(end - 1);
  if (item && last !== COLON) return null;
  const short = end - start <= (level === undefined ? MAX_UNMARKED : MAX_MARKED);
  if (!short || last === FULL_STOP || last === COMMA) return item ? null : labelOf(line, names);
  const words = text.slice(item ? start + 2 : start, end).trim();
  const match = matchHeading(words, names);
  if (match?.fit !== "whole" && !item) {
    const label = labelOf(line, names);
    if (label) return label;
  }
  if (
    match &&
    (level !== undefined || match.fit === "whole" || (!item && looksLikeHeading(line, words, match)))
  ) {
    return { kind: match.kind, words: withoutColon(words), level: level ?? UNMARKED_LEVEL, runIn: false };
  }
  if (level === undefined || item || words.startsWith("#") || end - start > MAX_UNKNOWN) return null;
  // A whole sentence in bold is a remark, not a heading.
  if (last !== COLON && countWords(words) > MAX_UNKNOWN_WORDS) return null;
  return { kind: null, words: withoutColon(words), level, runIn: false, beforeItem: beforeItem(line) };
}

/** "Requirements: five years …": a heading whose text follows on its own line. */
function labelOf(line: Line, names: readonly string[]): Heading | null {
  const colon = line.text.slice(line.start, Math.min(line.end, line.start + MAX_LABEL)).indexOf(":");
  if (colon < 3 || line.start + colon + 1 >= line.end) return null;
  const words = line.text.slice(line.start, line.start + colon);
  const match = matchHeading(words, names);
  if (match?.fit !== "whole") return null;
  return { kind: match.kind, words: words.trim(), level: line.level ?? UNMARKED_LEVEL, runIn: true };
}

/** Without markup an open phrase ("What you'll do at …") needs the shape of a heading too. */
function looksLikeHeading(line: Line, words: string, match: HeadingMatch): boolean {
  const next = beforeItem(line);
  if (match.fit === "word") return next && words.endsWith(":");
  if (words.endsWith(":") || words.endsWith("?")) return true;
  if (words.length > 8 && words === words.toUpperCase()) return true;
  const alone = line.start === 0 || line.text.charCodeAt(line.start - 2) === 10;
  return next || (alone && countWords(words) <= 5);
}

function beforeItem(line: Line): boolean {
  return line.text.startsWith("\n• ", line.end) || line.text.startsWith("\n\n• ", line.end);
}

function countWords(words: string): number {
  let count = 1;
  for (let blank = words.indexOf(" "); blank >= 0; blank = words.indexOf(" ", blank + 1)) count++;
  return count;
}

function withoutColon(words: string): string {
  return /[:：]$/.test(words) ? words.replace(/\s*[:：]+$/, "") : words;
}

function underHeading(heading: Heading, start: number, current: Open): Open {
  if (heading.kind !== null) {
    const opened = section(heading.kind, start, heading.level);
    opened.heading = heading.words;
    opened.passing = heading.runIn;
    return opened;
  }
  const grouped = heading.beforeItem === true && LISTS.has(current.kind);
  const keeps =
    grouped ||
    heading.level > current.level ||
    (KEEPS_SUBHEADINGS.has(current.kind) && heading.level === current.level);
  const kind = keeps && !current.passing ? current.kind : "other";
  const opened = section(kind, start, kind === "other" ? heading.level : current.level);
  opened.heading = heading.words;
  return opened;
}

/** Kinds whose sections end where a paragraph begins to speak of the job. */
const MAY_TURN_TO_JOB: ReadonlySet<SectionKind> = new Set(["company", "benefits", "legal"]);

interface Context {
  names: readonly string[];
  headed: boolean;
  gap: boolean;
}

/** The section that begins with this paragraph, if one does. */
function atParagraph(line: Line, current: Open, { names, headed, gap }: Context): Open | null {
  const { start, end } = line;
  const kind = kindByFirstWords(line.text, start, end);
  if (kind) {
    return kind === current.kind && !current.passing
      ? null
      : { ...section(kind, start, current.level), passing: true };
  }
  if (current.passing) return gap ? section("other", start, current.level) : null;
  const mayTurn = MAY_TURN_TO_JOB.has(current.kind) || (!headed && current.kind === "other");
  if (!mayTurn) return null;
  const opening = firstWords(line.text, start, end, names);
  if (current.kind === "company") {
    const job = current.tentative ? !continuesCompany(opening) : opensJob(opening);
    if (job) return section("other", start, current.level);
    const sentence = jobSentence(line.text, start, end, names);
    return sentence > 0 ? section("other", start + sentence, current.level) : null;
  }
  if (current.kind === "other") {
    return speaksOfCompany(opening) ? { ...section("company", start, current.level), tentative: true } : null;
  }
  return opensJobStrongly(opening) ? section("other", start, current.level) : null;
}

function section(kind: SectionKind, start: number, level: number): Open {
  return { kind, heading: null, start, end: start, level, passing: false, tentative: false };
}

/** Drops empty sections, joins neighbours of one kind, and gives each its end. */
function settle(found: readonly Open[], headed: boolean, length: number): Section[] {
  const sections: Section[] = [];
  found.forEach((open, index) => {
    const end = found[index + 1]?.start ?? length;
    if (end === open.start && found.length > 1) return;
    const kind = open.tentative && !headed ? "other" : open.kind;
    const last = elementAt(sections, sections.length - 1);
    if (last && last.kind === kind && open.heading === null) last.end = end;
    else sections.push({ kind, heading: open.heading, start: open.start, end });
  });
  return sections;
}

/** The names a text may call its employer: the whole one and its first word, in small letters. */
export function employerNames(employer: string): string[] {
  const whole = employer
    .toLowerCase()
    .replace(/[-_.,]+/g, " ")
    .replace(/ (?:inc|ltd|llc|gmbh|ag|sa|bv|co|corp|io|ai|com)\b.*$/, "")
    .trim();
  const first = whole.split(" ")[0] ?? "";
  return [...new Set([whole, first])].filter((name) => name.length >= 3 && !COMMON_WORDS.has(name));
}

const COMMON_WORDS = new Set(
  "the our your job jobs role work team tech software data new one you and for".split(" "),
);
