import { headingLevel, MARK } from "./clean-text-marks";

/** Where a heading's line starts in clean text. Levels 1 to 6 as in HTML, 7 for a line that is only bold. */
export interface HeadingMark {
  start: number;
  level: number;
}

export const BOLD_LEVEL = 7;

const STRANGE_SPACE = /[\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const INVISIBLE = new RegExp(
  "[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e" +
    "\\u2060-\\u206f\\ufe0e\\ufe0f\\ufeff\\ufff9-\\ufffc]",
  "g",
);
const UNUSUAL = /[^\n -~‘’“”–—•…\ue101-\ue112]/;
const BULLET = /^(?:[•·●▪■◦○‣⁃∙➢➤►▶▸➔→✓✔◆◇♦❖★☆✦]\s*|[-–—*]\s+|[-–](?=[\p{Lu}]))/u;
const BOLD_MARKS = /[\ue110\ue111]/g;
const HAS_LETTER = /[\p{L}\p{N}]/u;
const MAX_HEADING = 120;

/** Turns marked lines into clean text: one space between words, no more than one empty line, "• " before items. */
export function cleanLines(marked: string): { text: string; headings: HeadingMark[] } {
  const plain = UNUSUAL.test(marked) ? marked.replace(STRANGE_SPACE, " ").replace(INVISIBLE, "") : marked;
  const headings: HeadingMark[] = [];
  let text = "";
  let bold = false;
  let gap = false;
  let pendingItem = false;
  let previous: "none" | "item" | "heading" | "text" = "none";
  for (const raw of plain.split("\n")) {
    const line = readLine(raw, bold);
    bold = line.boldAfter;
    if (line.text === "") {
      if (line.item) pendingItem = true;
      else gap = true;
      continue;
    }
    const item = line.item || (pendingItem && !line.level);
    pendingItem = false;
    if (previous !== "none")
      text += gap && !(item && previous !== "text") && previous !== "heading" ? "\n\n" : "\n";
    gap = false;
    if (line.level && !item) headings.push({ start: text.length, level: line.level });
    text += item ? `• ${line.text}` : line.text;
    previous = item ? "item" : line.level ? "heading" : "text";
  }
  return { text, headings };
}

interface Line {
  text: string;
  item: boolean;
  level: number;
  boldAfter: boolean;
}

function readLine(raw: string, boldBefore: boolean): Line {
  let body = raw.trim();
  let level = 0;
  let item = false;
  for (;;) {
    const code = body.charCodeAt(0);
    const found = headingLevel(code);
    if (found) level = found;
    else if (body.startsWith(MARK.item)) item = true;
    else break;
    body = body.slice(1).trimStart();
  }
  let boldAfter = boldBefore;
  let allBold = boldBefore;
  if (body.includes(MARK.boldOn) || body.includes(MARK.boldOff)) {
    ({ allBold, boldAfter } = readBold(body, boldBefore));
    body = body.replace(BOLD_MARKS, "");
  }
  if (body.includes("  ")) body = body.replace(/ {2,}/g, " ");
  body = body.trim();
  const bullet = level || isWordStart(body.charCodeAt(0)) ? null : BULLET.exec(body);
  if (bullet) {
    body = body.slice(bullet[0].length).trimStart();
    item = true;
  }
  if (level === 0 && allBold && !item) level = BOLD_LEVEL;
  if (level > 0 && (body.length > MAX_HEADING || !HAS_LETTER.test(body))) level = 0;
  return { text: body, item, level, boldAfter };
}

function isWordStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** A line is all bold if no letter or digit stands outside its bold stretches. */
function readBold(body: string, boldBefore: boolean): { allBold: boolean; boldAfter: boolean } {
  let bold = boldBefore;
  let allBold = true;
  let from = 0;
  for (let at = 0; at <= body.length; at += 1) {
    const code = at < body.length ? body.charCodeAt(at) : 0;
    if (code !== 0xe110 && code !== 0xe111 && at < body.length) continue;
    if (!bold && allBold && HAS_LETTER.test(body.slice(from, at))) allBold = false;
    bold = code === 0xe110 ? true : code === 0xe111 ? false : bold;
    from = at + 1;
  }
  return { allBold, boldAfter: bold };
}
