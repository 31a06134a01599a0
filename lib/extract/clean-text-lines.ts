import { bulletLength, GAP, INK, isLetter, NOTHING, sort } from "./clean-text-characters";
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
  // The stretch from `from` to `inked` is not yet copied; `parted` says that a space goes before what follows.
  let from = 0;
  let inked = 0;
  let parted = false;
  for (let at = 0; at < marked.length; at += 1) {
    const code = marked.charCodeAt(at);
    const kind = (code > SPACE && code < 0x7f) || (code > 0xad && code < 0x600) ? INK : sort(code);
    if (kind === INK) {
      if (inked === from) {
        from = at;
        if (parted && line.words !== "") line.words += " ";
        parted = false;
      }
      inked = at + 1;
      if (!line.hasPlain && isLetter(code)) {
        line.hasLetter = true;
        line.hasPlain = !bold;
      }
      continue;
    }
    // A single space between two words stays in the stretch.
    if (code === SPACE && at === inked && inked > from) continue;
    if (inked > from) {
      line.words += marked.slice(from, inked);
      parted = at > inked;
    }
    from = at + 1;
    inked = from;
    if (kind === GAP && code !== NEWLINE) parted = true;
    else if (code === NEWLINE) {
      addLine(page, line);
      line = newLine();
      parted = false;
    } else if (kind !== NOTHING) {
      if (code === BOLD_ON) bold = true;
      else if (code === BOLD_OFF) bold = false;
      else if (code === ITEM) line.item = true;
      else line.level = headingLevel(code);
    }
  }
  if (inked > from) line.words += marked.slice(from, inked);
  addLine(page, line);
  return { text: page.text, headings: page.headings };
}

interface Line {
  words: string;
  item: boolean;
  level: number;
  hasLetter: boolean;
  /** A letter stands outside bold. */
  hasPlain: boolean;
}

function newLine(): Line {
  return { words: "", item: false, level: 0, hasLetter: false, hasPlain: false };
}

interface Page {
  text: string;
  headings: HeadingMark[];
  /** An empty line came before the next one. */
  gap: boolean;
  /** A bullet stood alone on its line. */
  bullet: boolean;
  previous: "none" | "item" | "heading" | "text";
}

function newPage(): Page {
  return { text: "", headings: [], gap: false, bullet: false, previous: "none" };
}

function addLine(page: Page, line: Line): void {
  const bullet = line.level > 0 ? 0 : bulletLength(line.words);
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
    const apart = page.gap && page.previous !== "heading" && !(item && page.previous !== "text");
    page.text += apart ? "\n\n" : "\n";
  }
  if (headed) page.headings.push({ start: page.text.length, level });
  page.text += item ? `• ${words}` : words;
  page.previous = item ? "item" : headed ? "heading" : "text";
  page.gap = false;
  page.bullet = false;
}

function levelOf(line: Line, words: string): number {
  if (!line.hasLetter || words.length > MAX_HEADING) return 0;
  return line.level || (line.hasPlain ? 0 : BOLD_LEVEL);
}
