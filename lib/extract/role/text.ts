import { stemFinder } from "@/lib/extract/text/stem-finder";
import { SPECIALTIES } from "./rules";
import { readTitle } from "./title";

/** A role named in running text; offsets point into the text. */
interface TextRole {
  role: string;
  start: number;
  end: number;
}

const OPENING = 3000;
const PHRASE = 60;
const JOB = /(?:[Ee]ngineer|[Dd]eveloper|[Pp]rogrammer)(?!\w)/y;
const nextJob = stemFinder(["engineer ", "developer ", "programmer "]);
const ARTICLES = new Set(["a", "an", "as", "our", "the", "for", "next", "new"]);

/** Where the phrase begins that ends in a job word: after the nearest article, at most six words back. */
function phraseStart(text: string, job: number): number | undefined {
  let end = job;
  for (let words = 0; words < 7 && end > job - PHRASE; words++) {
    while (end > 0 && text.charAt(end - 1) === " ") end--;
    const space = text.lastIndexOf(" ", end - 1);
    const word = text.slice(space + 1, end);
    if (words > 0 && ARTICLES.has(word.toLowerCase())) return end + 1;
    if (/[.,;:!?()\n]$|\n/.test(word)) return undefined;
    end = space + 1;
    if (end <= 0) return undefined;
  }
  return undefined;
}

/** The special role that a text's opening gives a job whose title is generic: "we seek a backend engineer". */
export function specialisedRole(text: string): TextRole | undefined {
  for (let job = nextJob(text, 0, OPENING); job >= 0; job = nextJob(text, job + 1, OPENING)) {
    JOB.lastIndex = job;
    if (!JOB.test(text)) continue;
    const end = JOB.lastIndex;
    const start = phraseStart(text, job);
    if (start === undefined) continue;
    const best = readTitle(text.slice(start, end)).roles[0];
    if (!best || best.rule.doubt || !SPECIALTIES.has(best.role)) continue;
    return { role: best.role, start: start + best.start, end: start + best.end };
  }
  return undefined;
}

const HEADER_TEXT = 6000;
const JOBS =
  /engineer(?:ing|s)?|developers?|programmers?|designers?|scientists?|analysts?|devops|sre|architects?|managers?|cto/gi;
const LEADING = /(?:[\w/+#.&-]+[ \t]){0,4}[\w/+#.&-]*$/;

/** A role of a free-form posting, with the words around it that may say its level. */
interface NamedRole extends TextRole {
  phrase: { start: number; end: number };
}

/** Roles named anywhere in a free-form posting: on lines of their own, in lists, in "hiring a …". */
export function rolesInText(text: string): NamedRole[] {
  const found: NamedRole[] = [];
  const opening = text.slice(0, HEADER_TEXT);
  JOBS.lastIndex = 0;
  for (let job = JOBS.exec(opening); job; job = JOBS.exec(opening)) {
    const end = job.index + job[0].length;
    if (/\w/.test(opening.charAt(end))) continue;
    const before = opening.slice(Math.max(0, job.index - PHRASE), job.index);
    const start = job.index - (LEADING.exec(before)?.[0].length ?? 0);
    const [best] = readTitle(opening.slice(start, end)).roles;
    if (!best || (best.rule.doubt && best.rule.words.length === 1)) continue;
    found.push({
      role: best.role,
      start: start + best.start,
      end: start + best.end,
      phrase: { start, end },
    });
  }
  return found;
}
