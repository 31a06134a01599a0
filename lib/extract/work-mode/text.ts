import { BULLET, fold } from "@/lib/extract/text/scan";
import { stemFinder } from "@/lib/extract/text/stem-finder";
import type { CleanPosting, Section, SectionKind } from "@/lib/posting/clean-posting";
import { hit, type ModeHit, readLabel } from "./labels";
import { OFF_TOPIC, withoutNoise } from "./noise";
import { STATEMENTS } from "./statements";

/**
 * How much a place in the text weighs. The heaviest kind present decides:
 * a label ("Location: remote", "#LI-Hybrid", a header line), a statement about this job,
 * what the employer offers or is, a hint in passing.
 */
export const WEIGHT = { label: 4, job: 3, employer: 2, hint: 1 } as const;

export interface WeighedHit extends ModeHit {
  weight: number;
}

/** Words that may say where the job is done; only sentences that hold one are read. */
const nextTrigger = stemFinder(
  "remot|hybri|hybry|híbri|onsite|on-site|on site|in-office|in office|in-person|in person|wfh|from home|from-home|at home|at-home|from anywhere|from-anywhere|telecommut|telework|homeoffice|home office|home-office|office |office-|offices-|hq |hub |headquarters|commut|relocat|local only|locals only|must be local|distributed team|distributed company|distributed workforce|télétravail|présentiel|sur site|teletrab|presencial|zdaln|stacjonarn|biurze|thuiswerk|kantoor|mobiles arbeit|mobile arbeit|mobilen arbeit|vor ort|im büro|days a week|days per week|presence in".split(
    "|",
  ),
);

const LABEL_LINE =
  /^(?:\W{0,6})(?:(?:job |work |working |primary |role |office |employment |position )?(?:location|locations|place|workplace|mode|model|type|arrangement|set-?up|style|setting|policy|environment|modality|format|schedule|remote|basis)(?: type| policy| model| requirements?)?|where|arbeitsort|arbeitsmodell|standort|einsatzort|lieu|localisation|ubicación|modalidad|lokalizacja|tryb pracy|miejsce pracy|local|modelo|modelo de trabalho|locatie|standplaats|remote)(?: \([^)]{0,30}\))? ?[:-]/;
const HASHTAG = /(?:^|\s|#)[lb]i-(remote|hybrid|on-?site)\b/;
const HIRING_STEPS =
  /interview|hiring process|recruit\w+ process|application process|selection process|^(?:the |our )?process$|bewerbung|processus|proceso|proces rekr|processo|sollicitatie/i;
// On Hacker News the mode stands in capitals in the first line.
const SHOUTED = /\b(?:REMOTE|ON-?SITE|HYBRID)\b/;
const ABBREVIATION =
  /\b(?:st|mr|mrs|dr|inc|ltd|co|corp|e\.g|i\.e|u\.s|u\.k|approx|incl|bzw|ca|no|vs|ft|mt)$/i;
const LONGEST_ABBREVIATION = 7;
const MAX_SENTENCE = 260;
/** No posting speaks of this so often; the rest of one that does is left unread. */
const MAX_SENTENCES = 150;
const LINE_OPENING = 300;
const SHORT_LINE = 64;

/** Every sentence of the text that says where the job is done, weighed. Each character is looked at a few times at most. */
export function readStatements(posting: CleanPosting): WeighedHit[] {
  const { text } = posting;
  const hits: WeighedHit[] = [];
  let line = { start: 0, end: -1 };
  let at = nextTrigger(text, 0, text.length);
  for (let read = 0; at >= 0 && read < MAX_SENTENCES; read += 1) {
    if (at > line.end) line = lineAround(text, at);
    const sentence = sentenceAround(text, at, line);
    const section = sectionAt(posting, at);
    if (!(section.heading && HIRING_STEPS.test(section.heading)))
      readSentence(text, sentence, section.kind, hits);
    at = nextTrigger(text, Math.max(sentence.end, at + 1), text.length);
  }
  return hits;
}

interface Sentence {
  start: number;
  end: number;
  lineStart: number;
  lineEnd: number;
}

/** Adds what a sentence says to the hits. */
function readSentence(text: string, sentence: Sentence, section: SectionKind, hits: WeighedHit[]): void {
  const folded = fold(text);
  const words = folded.slice(sentence.start, sentence.end);
  const tag = HASHTAG.exec(words);
  if (tag) {
    const mode = tag[1] === "remote" ? "remote" : tag[1] === "hybrid" ? "hybrid" : "onsite";
    hits.push(weighed(hit(mode, tag), WEIGHT.label, sentence));
    return;
  }
  const line = folded.slice(
    sentence.lineStart,
    Math.min(sentence.lineEnd, sentence.lineStart + LINE_OPENING),
  );
  const header =
    sentence.lineStart === 0 &&
    sentence.start < LINE_OPENING &&
    (words.includes("|") || SHOUTED.test(text.slice(sentence.start, sentence.end)));
  const labelled = header || LABEL_LINE.test(line.slice(0, 80));
  const offTopic = OFF_TOPIC.test(words);
  if (!labelled && offTopic) return;
  if (labelled || isShortLine(line, section)) {
    const label = readLabel(words);
    if (label) {
      hits.push(weighed(label, labelled ? WEIGHT.label : shortLineWeight(line, section), sentence));
      return;
    }
  }
  if (offTopic) return;
  const said = withoutNoise(words);
  for (const statement of STATEMENTS) {
    const match = statement.pattern.exec(said);
    if (!match || statement.unless?.test(said)) continue;
    hits.push(weighed(hit(statement.mode, match), weigh(statement.weight, section, said), sentence));
    if (statement.settles) break;
  }
}

/** A hit in a sentence as one in the text. */
function weighed({ mode, start, end }: ModeHit, weight: number, sentence: Sentence): WeighedHit {
  return { mode, start: start + sentence.start, end: end + sentence.start, weight };
}

/** "Fully remote" or "Full-time (hybrid)" on a line of its own. */
function isShortLine(line: string, section: SectionKind): boolean {
  if (line.length > SHORT_LINE || section === "requirements" || section === "duties" || section === "nice")
    return false;
  return (
    !/[.?!]$/.test(line) &&
    line.split(" ").length <= 8 &&
    !/\b(?:office perks|offices|our|at the)\b/.test(line)
  );
}

function shortLineWeight(line: string, section: SectionKind): number {
  const offered =
    section === "benefits" || section === "company" || section === "legal" || line.startsWith(`${BULLET} `);
  return offered ? WEIGHT.employer : WEIGHT.job;
}

const THIS_JOB = /\b(?:this|the) (?:role|position|job|opportunity|internship)\b/;

/** What stands among benefits or in praise of the employer weighs less, unless it names the job. */
function weigh(weight: number, section: SectionKind, said: string): number {
  if (section !== "benefits" && section !== "company" && section !== "legal") return weight;
  return THIS_JOB.test(said) ? weight : Math.min(weight, WEIGHT.employer);
}

function lineAround(text: string, at: number): { start: number; end: number } {
  const newline = text.indexOf("\n", at);
  return {
    start: at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1,
    end: newline < 0 ? text.length : newline,
  };
}

function sentenceAround(text: string, at: number, line: { start: number; end: number }): Sentence {
  const lineStart = line.start;
  const lineEnd = line.end;
  const from = Math.max(lineStart, at - MAX_SENTENCE / 2);
  const to = Math.min(lineEnd, at + MAX_SENTENCE / 2);
  let start = at;
  while (start > from && !endsSentence(text, start - 1, to)) start -= 1;
  let end = at;
  while (end < to && !endsSentence(text, end, to)) end += 1;
  return { start, end: Math.min(end + 1, to), lineStart, lineEnd };
}

function endsSentence(text: string, index: number, to: number): boolean {
  const code = text.charCodeAt(index);
  if (code !== 0x2e && code !== 0x3b && code !== 0x21 && code !== 0x3f) return false;
  if (index + 1 < to && text.charCodeAt(index + 1) > 0x20) return false;
  return !ABBREVIATION.test(text.slice(Math.max(0, index - LONGEST_ABBREVIATION), index));
}

function sectionAt(posting: CleanPosting, at: number): Section {
  for (const section of posting.sections) {
    if (at >= section.start && at < section.end) return section;
  }
  return { kind: "other", heading: null, start: 0, end: posting.text.length };
}
