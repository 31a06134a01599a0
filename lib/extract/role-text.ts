import type { TitleRole } from "./role-segment";
import { readTitle } from "./role-title";

/** A role named in running text; offsets point into the text. */
export interface TextRole {
  role: string;
  start: number;
  end: number;
}

const OPENING = 3000;
const JOB_NAMED =
  /\b(?:an?|as|our|the|for|next|new)\s+((?:[\w/+#.&-]+[ \t]){0,5}?[\w/+#.&-]+[ \t](?:engineer|developer|programmer))(?![\w])/gi;

/** The special role that a text's opening gives a job whose title is generic: "we seek a backend engineer". */
export function specialisedRole(text: string): TextRole | undefined {
  for (const match of text.slice(0, OPENING).matchAll(JOB_NAMED)) {
    const phrase = match[1] ?? "";
    const best = readTitle(phrase).roles[0];
    if (!best || best.rule.tier === "generic" || best.rule.doubt) continue;
    const start = match.index + match[0].length - phrase.length;
    return { role: best.role, start: start + best.start, end: start + best.end };
  }
  return undefined;
}

const LINE = /[^\n]+/g;
const HEADER_TEXT = 6000;

/** Roles named anywhere in a free-form posting: on lines of their own, in lists, in "hiring a …". */
export function rolesInText(text: string): TextRole[] {
  const found: TextRole[] = [];
  const put = (roles: TitleRole[], offset: number) => {
    for (const { role, start, end, rule } of roles) {
      if (rule.doubt && rule.words.length === 1) continue;
      found.push({ role, start: offset + start, end: offset + end });
    }
  };
  for (const line of text.slice(0, HEADER_TEXT).matchAll(LINE)) {
    for (const part of line[0].matchAll(JOB_PHRASE)) {
      put(readTitle(part[0]).roles.slice(0, 1), line.index + part.index);
    }
  }
  return found;
}

const JOB_PHRASE =
  /(?:[\w/+#.&-]+[ \t]){0,4}(?:engineer(?:ing|s)?|developers?|programmers?|designers?|scientists?|analysts?|devops|sre|architects?|product managers?|cto)\b/gi;
