import { bulletLength, GAP, INK, isLetter, STRUCTURE, sort } from "./clean-text-characters";
import { headingLevel, MARK } from "./clean-text-marks";

/** Where a heading's line starts in clean text. Levels 1 to 6 as in HTML, 7 for a line that is only bold. */
export interface HeadingMark {
  start: number;
  level: number;
}

export const BOLD_LEVEL = 7;

const MAX_HEADING = 120;
const NEWLINE = 0x0a;
const SPACE = 0x20;
const BOLD_ON = MARK.boldOn.charCodeAt(0);
const BOLD_OFF = MARK.boldOff.charCodeAt(0);
const ITEM = MARK.item.charCodeAt(0);

/** Turns marked lines into clean text: one space between words, no more than one empty line, "• " before items. */
export function cleanLines(marked: string): { text: string; headings: HeadingMark[] } {
  const page = newPage();
  let line = newLine();
  let bold = false;
  let parted = false;
  for (let at = 0; at < marked.length; ) {
    const code = marked.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === INK) {
      const end = endOfStretch(marked, at);
      if (line.words === "") line.first = code;
      else if (parted) line.words += " ";
      parted = marked.charCodeAt(end - 1) === SPACE;
      line.words += marked.slice(at, parted ? end - 1 : end);
      if (!line.hasPlain && hasLetter(marked, at, end)) {
        line.hasLetter = true;
        line.hasPlain = !bold;
      }
      at = end;
      continue;
    }
    at += 1;
    if (code === NEWLINE) {
      addLine(page, line);
      line = newLine();
      parted = false;
    } else if (kind === GAP) parted = true;
    else if (kind === STRUCTURE) {
      if (code === BOLD_ON) bold = true;
      else if (code === BOLD_OFF) bold = false;
      else if (code === ITEM) line.item = true;
      else line.level = headingLevel(code);
    }
  }
  addLine(page, line);
  return { text: page.pieces.join(""), headings: page.headings };
}

/** Goes on over ordinary characters and single spaces. */
function endOfStretch(marked: string, start: number): number {
  let at = start + 1;
  let spaced = false;
  for (; at < marked.length; at += 1) {
    const code = marked.charCodeAt(at);
    if (code === SPACE) {
      if (spaced) break;
      spaced = true;
    } else if ((code > SPACE && code < 0x7f) || kindOf(code) === INK) spaced = false;
    else break;
  }
  return at;
}

function kindOf(code: number): number {
  return (code > SPACE && code < 0x7f) || (code > 0xad && code < 0x600) ? INK : sort(code);
}

function hasLetter(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (isLetter(text.charCodeAt(at))) return true;
  return false;
}

interface Line {
  words: string;
  first: number;
  item: boolean;
  level: number;
  hasLetter: boolean;
  /** A letter stands outside bold. */
  hasPlain: boolean;
}

function newLine(): Line {
  return { words: "", first: 0, item: false, level: 0, hasLetter: false, hasPlain: false };
}

interface Page {
  pieces: string[];
  length: number;
  headings: HeadingMark[];
  /** An empty line came before the next one. */
  gap: boolean;
  /** A bullet stood alone on its line. */
  bullet: boolean;
  previous: "none" | "item" | "heading" | "text";
}

function newPage(): Page {
  return { pieces: [], length: 0, headings: [], gap: false, bullet: false, previous: "none" };
}

function addLine(page: Page, line: Line): void {
  const bullet = line.level > 0 || isWordStart(line.first) ? 0 : bulletLength(line.words);
  const words = bullet > 0 ? line.words.slice(bullet) : line.words;
  if (words === "") {
    if (line.item || bullet > 0) page.bullet = true;
    else page.gap = true;
    return;
  }
  const level = levelOf(line, words);
  const item = level === 0 || line.item ? line.item || bullet > 0 || page.bullet : false;
  const headed = level > 0 && !item;
  if (page.previous !== "none") {
    const apart = page.gap && page.previous !== "heading" && !item;
    put(page, apart ? "\n\n" : "\n");
  }
  if (headed) page.headings.push({ start: page.length, level });
  if (item) put(page, "• ");
  put(page, words);
  page.previous = item ? "item" : headed ? "heading" : "text";
  page.gap = false;
  page.bullet = false;
}

function put(page: Page, piece: string): void {
  page.pieces.push(piece);
  page.length += piece.length;
}

function isWordStart(code: number): boolean {
  return code >= 0x30 && code <= 0x7a;
}

function levelOf(line: Line, words: string): number {
  if (!line.hasLetter || words.length > MAX_HEADING) return 0;
  return line.level || (line.hasPlain ? 0 : BOLD_LEVEL);
}
