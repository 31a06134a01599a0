import type { CleanPosting, Section } from "@/lib/posting/clean-posting";
import type { Evidence } from "@/lib/posting/facts";

const MAX_DUTIES = 20;
const SHORTEST = 10;
const LONGEST = 300;
const BULLET = "• ";
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
  const { text } = posting;
  const duties: string[] = [];
  const evidence: Evidence[] = [];
  for (const { section, itemsOnly } of sectionsOfDuties(posting.sections)) {
    for (const { start, end } of dutiesOf(text, section, itemsOnly)) {
      const value = text.slice(start, end);
      // Comparing a few lines is quicker than hashing each, as a set would.
      if (duties.includes(value)) continue;
      duties.push(value);
      evidence.push({ fact: "duty", value, text: value, start, end, field: "text" });
      if (duties.length === MAX_DUTIES) return { duties, evidence };
    }
  }
  return { duties, evidence };
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
  const items: Span[] = [];
  const lines: Span[] = [];
  let listed = itemsOnly;
  let start = section.heading === null ? section.start : afterHeading(text, section);
  while (start < section.end) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 || newline > section.end ? section.end : newline;
    if (end > start && text.startsWith(BULLET, start)) {
      listed = true;
      addTrimmed(items, text, start + BULLET.length, end);
    } else if (end > start && !listed) lines.push({ start, end });
    start = end + 1;
  }
  if (!listed) for (const line of lines) addSentences(items, text, line);
  return items;
}

/** The heading's own line, or for "Tasks: you will …" the words up to the colon. */
function afterHeading(text: string, section: Section): number {
  const heading = section.heading ?? "";
  const at = text.indexOf(heading, section.start);
  const end = at < 0 ? section.start : at + heading.length;
  const rest = /^\s{0,3}[:：]?[^\S\n]{0,3}\n?/.exec(text.slice(end, end + 8));
  return Math.min(section.end, end + (rest?.[0].length ?? 0));
}

function addSentences(spans: Span[], text: string, { start, end }: Span): void {
  const line = text.slice(start, end);
  let from = 0;
  SENTENCE_END.lastIndex = 0;
  while (SENTENCE_END.test(line)) {
    addTrimmed(spans, text, start + from, start + SENTENCE_END.lastIndex);
    from = SENTENCE_END.lastIndex;
  }
  addTrimmed(spans, text, start + from, end);
}

/** Adds what is neither too short nor too long for a duty without spaces around. */
function addTrimmed(spans: Span[], text: string, from: number, to: number): void {
  let [start, end] = [from, to];
  // Clean text knows no other blanks.
  while (start < end && text.charCodeAt(start) <= SPACE) start += 1;
  while (end > start && text.charCodeAt(end - 1) <= SPACE) end -= 1;
  const length = end - start;
  if (length >= SHORTEST && length <= LONGEST) spans.push({ start, end });
}
