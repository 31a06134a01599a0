import { bulletLength, GAP, isLetter, STRUCTURE, sort } from "./clean-text-characters";
import { headingLevel, MARK } from "./clean-text-marks";
import { Units } from "./units";

/** Where a heading's line starts in clean text. Levels 1 to 6 as in HTML, 7 for a line that is only bold. */
export interface HeadingMark {
  start: number;
  level: number;
}

export const BOLD_LEVEL = 7;

const MAX_HEADING = 120;
const NEWLINE = 0x0a;
const SPACE = 0x20;
const BULLET = 0x2022;
const BOLD_ON = MARK.boldOn.charCodeAt(0);
const BOLD_OFF = MARK.boldOff.charCodeAt(0);
const ITEM = MARK.item.charCodeAt(0);
/** Room before a line for what parts it from the one above, and for its bullet. */
const PREFIX = 4;

/** Lines of text with structure marks; the units are written anew with the next text. */
export interface MarkedText {
  units: Units;
  length: number;
  /** Which of `SEEN` the text may hold. */
  seen: number;
}

/** What `sort` says of a character, and two kinds more: the blank, which needs no change, and the line's end. */
const BLANK = GAP;
const OTHER_GAP = 4;
const LINE_END = 5;
const KINDS = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  if (code === NEWLINE) return LINE_END;
  const kind = sort(code);
  return kind === GAP && code !== SPACE ? OTHER_GAP : kind;
});
const source = new Units();
const page = new Units();

/** Turns marked lines into clean text: one space between words, no more than one empty line, "• " before items. */
export function cleanLines(marked: string): { text: string; headings: HeadingMark[] } {
  source.take(marked);
  return cleanMarked({ units: source, length: marked.length, seen: 0 });
}

/** Like `cleanLines`, for lines that are not in a string yet. */
export function cleanMarked({ units, length }: MarkedText): { text: string; headings: HeadingMark[] } {
  // A line grows by no more than its bullet.
  page.makeRoom(length * 2 + PREFIX + 2);
  const writer = new LineWriter(page.units);
  const { units: read } = units;
  // Ends every run of plain characters.
  read[length] = 0;
  const { units: out } = page;
  let at = writer.start;
  // 1 where a blank would be one too many: at the line's start, and after another.
  let spaced = 1;
  let bold = false;
  let plain = false;
  for (let index = 0; index < length; index += 1) {
    let code = read[index] as number;
    let kind = KINDS[code] as number;
    for (; !plain && kind <= BLANK; code = read[++index] as number, kind = KINDS[code] as number) {
      out[at] = code;
      at += 1 - (kind & spaced);
      spaced = kind;
      if (!isLetter(code)) continue;
      writer.hasLetter = true;
      plain = !bold;
      writer.hasPlain = plain;
    }
    for (; kind <= BLANK; code = read[++index] as number, kind = KINDS[code] as number) {
      out[at] = code;
      at += 1 - (kind & spaced);
      spaced = kind;
    }
    if (kind === LINE_END) {
      writer.endLine(at > writer.start ? at - spaced : at);
      at = writer.start;
      spaced = 1;
      plain = false;
    } else if (kind === OTHER_GAP) {
      out[at] = SPACE;
      at += 1 - spaced;
      spaced = 1;
    } else if (kind === STRUCTURE) {
      if (code === BOLD_ON) bold = true;
      else if (code === BOLD_OFF) bold = false;
      else if (code === ITEM) writer.item = true;
      else writer.level = headingLevel(code);
    }
  }
  writer.endLine(at > writer.start ? at - spaced : at);
  return { text: page.text(writer.written), headings: writer.headings };
}

/** Puts lines below each other. A line's words are written at `start`, with what is known of them, and then ended. */
class LineWriter {
  written = 0;
  start = PREFIX;
  readonly headings: HeadingMark[] = [];
  item = false;
  level = 0;
  hasLetter = false;
  /** A letter stands outside bold. */
  hasPlain = false;
  /** An empty line came before this one. */
  private gap = false;
  /** A bullet stood alone on its line. */
  private bullet = false;
  private previous: "none" | "item" | "heading" | "text" = "none";

  constructor(private readonly out: Uint16Array) {}

  endLine(end: number): void {
    const bullet = this.bulletOf(end);
    const start = this.start + bullet;
    if (start >= end) {
      if (this.item || bullet > 0) this.bullet = true;
      else this.gap = true;
    } else this.put(start, end, bullet > 0);
    this.item = false;
    this.level = 0;
    this.hasLetter = false;
    this.hasPlain = false;
    this.start = this.written + PREFIX;
  }

  private bulletOf(end: number): number {
    const first = this.out[this.start] as number;
    if (end === this.start || this.level > 0 || (first >= 0x30 && first <= 0x7a)) return 0;
    return bulletLength(String.fromCharCode(...this.out.subarray(this.start, Math.min(end, this.start + 3))));
  }

  private put(start: number, end: number, bulleted: boolean): void {
    const level = this.levelOf(end - start);
    const item = level === 0 || this.item ? this.item || bulleted || this.bullet : false;
    const headed = level > 0 && !item;
    if (this.previous !== "none") {
      const apart = this.gap && this.previous !== "heading" && !item;
      this.out[this.written++] = NEWLINE;
      if (apart) this.out[this.written++] = NEWLINE;
    }
    if (headed) this.headings.push({ start: this.written, level });
    if (item) {
      this.out[this.written++] = BULLET;
      this.out[this.written++] = SPACE;
    }
    this.out.copyWithin(this.written, start, end);
    this.written += end - start;
    this.previous = item ? "item" : headed ? "heading" : "text";
    this.gap = false;
    this.bullet = false;
  }

  private levelOf(length: number): number {
    if (!this.hasLetter || length > MAX_HEADING) return 0;
    return this.level || (this.hasPlain ? 0 : BOLD_LEVEL);
  }
}
