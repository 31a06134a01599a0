import { type Fields, fieldsOf, isFields } from "./values";

const LISTS = new Set(
  "jobs results data postings jobpostings items offers hits content positions vacancies listings records rows children joblistings jobads jobposts opportunities openings entries documents docs value list".split(
    " ",
  ),
);
const AROUND = new Set("data response result results payload jobboard widget body feed export".split(" "));
const OF_A_POSTING = /^(?:(?:job|posting)?title|position|text|jobid)$/;

export function plainKey(key: string): string {
  return key.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/** Whether a list under the last of these keys may hold postings, seen from the text's outermost object. */
export function isListOfRecords(path: string[]): boolean {
  const keys = path.map(plainKey);
  return LISTS.has(keys.at(-1) ?? "") && keys.slice(0, -1).every((key) => AROUND.has(key));
}

/** What an object says before its list of records; null if it reads like a posting itself. */
export function parseEnvelope(textBeforeList: string, depth: number): Fields | null {
  const head = textBeforeList.replace(/,?\s*"[^"]{0,60}"\s*:\s*$/, "");
  try {
    const envelope = fieldsOf(JSON.parse(head + "}".repeat(depth)));
    return Object.keys(envelope).some((key) => OF_A_POSTING.test(plainKey(key))) ? null : envelope;
  } catch {
    return null;
  }
}

/** A board without postings: its list is there and empty. */
export function hasNoRecords(value: Fields): boolean {
  const keys = Object.keys(value);
  if (keys.some((key) => OF_A_POSTING.test(plainKey(key)))) return false;
  return keys.some((key) => isListOfRecords([key]) && Array.isArray(value[key]) && value[key].length === 0);
}

/** Parses one object, also with the slips that exporters make: NaN, raw line breaks in strings, trailing commas. */
export function parseObject(text: string): Fields | null {
  for (const attempt of [(raw: string) => raw, mendSlips]) {
    try {
      const value: unknown = JSON.parse(attempt(text));
      return isFields(value) ? value : null;
    } catch {}
  }
  return null;
}

const STRING_OR_SLIP =
  /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|\b(?:NaN|undefined|None)\b|-?\bInfinity\b|,(?=\s*[}\]])|\bTrue\b|\bFalse\b/g;
const CONTROL = /\p{Cc}/gu;

function mendSlips(text: string): string {
  return text.replace(STRING_OR_SLIP, (token) => {
    if (token.startsWith('"')) return token.replace(CONTROL, (char) => JSON.stringify(char).slice(1, -1));
    if (token === ",") return "";
    return token === "True" || token === "False" ? token.toLowerCase() : "null";
  });
}

const MAX_DEPTH = 50;

/** The part of a cut-off JSON text that can be understood: what is complete, with its brackets closed. */
export function parseStart(text: string): unknown {
  const closers: string[] = [];
  let good = 0;
  let closing = "";
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '"') {
      at = endOfString(text, at);
      if (at < 0) break;
    } else if (char === "{" || char === "[") {
      if (closers.length > MAX_DEPTH) break;
      closers.unshift(char === "{" ? "}" : "]");
      good = at + 1;
    } else if (char === "}" || char === "]") {
      closers.shift();
      good = at + 1;
    } else if (char === ",") good = at;
    else continue;
    if (good >= at) closing = closers.join("");
    if (good > 0 && closers.length === 0) break;
  }
  try {
    return JSON.parse(text.slice(0, good) + closing);
  } catch {
    return parseObject(text.slice(0, good) + closing);
  }
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 92) at += 1;
    else if (code === 34) return at;
  }
  return -1;
}
