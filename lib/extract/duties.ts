import type { CleanPosting, Section } from "@/lib/posting/clean-posting";
import type { Evidence } from "@/lib/posting/facts";

const MAX_DUTIES = 20;
const SHORTEST = 10;
const LONGEST = 300;
const SPACE = 0x20;
const SENTENCE_END = /[.!?](?=\s+["“(]?\p{Lu})/gu;

interface Span {
  start: number;
  end: number;
}

// Where no section is about duties, the list under "The role" is.
const ROLE_HEADING =
  /^(?:about )?(?:the |this |your )?(?:role|position|job|opportunity|mission)\b|(?:role|position|job) (?:overview|summary|description)|^(?:die |deine )?(?:rolle|stelle)|stellenbeschreibung|le poste|el puesto|stanowisk|a vaga|de functie/i;

/** The posting's own "what you will do" lines, found by section. */
export function readDuties(posting: CleanPosting): { duties: string[]; evidence: Evidence[] } {
  const evidence: Evidence[] = [];
  const seen = new Set<string>();
  for (const { section, itemsOnly } of sectionsOfDuties(posting.sections)) {
    for (const span of dutiesOf(posting.text, section, itemsOnly)) {
      const value = posting.text.slice(span.start, span.end);
      if (seen.has(value)) continue;
      seen.add(value);
      evidence.push({ fact: "duty", value, text: value, start: span.start, end: span.end, field: "text" });
      if (evidence.length === MAX_DUTIES) return { duties: evidence.map((one) => one.value), evidence };
    }
  }
  return { duties: evidence.map((one) => one.value), evidence };
}

function sectionsOfDuties(sections: readonly Section[]): { section: Section; itemsOnly: boolean }[] {
  const own = sections.filter((section) => section.kind === "duties");
  if (own.length > 0) return own.map((section) => ({ section, itemsOnly: false }));
  return sections
    .filter((section) => section.kind === "other" && ROLE_HEADING.test(section.heading ?? ""))
    .map((section) => ({ section, itemsOnly: true }));
}

/** A section's list items; where it has no list, its sentences. */
function dutiesOf(text: string, section: Section, itemsOnly: boolean): Span[] {
  const lines = linesOf(text, section);
  const items = lines.filter((line) => text.startsWith("• ", line.start));
  const spans = items.length > 0 || itemsOnly ? items : lines.flatMap((line) => sentencesOf(text, line));
  return spans.map((span) => trimmed(text, span)).filter((span) => isDutyLength(span.end - span.start));
}

function isDutyLength(length: number): boolean {
  return length >= SHORTEST && length <= LONGEST;
}

function linesOf(text: string, section: Section): Span[] {
  const lines: Span[] = [];
  let start = section.start;
  if (section.heading !== null) start = afterHeading(text, section);
  while (start < section.end) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 || newline > section.end ? section.end : newline;
    if (end > start) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** The heading's own line, or for "Tasks: you will …" the words up to the colon. */
function afterHeading(text: string, section: Section): number {
  const heading = section.heading ?? "";
  const at = text.indexOf(heading, section.start);
  const end = at < 0 ? section.start : at + heading.length;
  const rest = /^\s{0,3}[:：]?[^\S\n]{0,3}\n?/.exec(text.slice(end, end + 8));
  return Math.min(section.end, end + (rest?.[0].length ?? 0));
}

function sentencesOf(text: string, line: Span): Span[] {
  const words = text.slice(line.start, line.end);
  const sentences: Span[] = [];
  let from = 0;
  for (const stop of words.matchAll(SENTENCE_END)) {
    sentences.push({ start: line.start + from, end: line.start + stop.index + 1 });
    from = stop.index + 1;
  }
  sentences.push({ start: line.start + from, end: line.end });
  return sentences;
}

/** Without the bullet and spaces around. */
function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  if (text.startsWith("• ", start)) start += 2;
  // Clean text knows no other blanks.
  while (start < end && text.charCodeAt(start) <= SPACE) start += 1;
  while (end > start && text.charCodeAt(end - 1) <= SPACE) end -= 1;
  return { start, end };
}
