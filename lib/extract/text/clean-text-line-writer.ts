import { bulletLength, GAP, INK, isLetter, STRUCTURE, sort } from "./clean-text-characters";
import { headingLevel, MARK } from "./clean-text-marks";
import type { Units } from "./units";

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

const BLANK = GAP;
const OTHER_GAP = 4;
const LINE_END = 5;
/** What `sort` says of a unit, and two kinds more: the blank, which needs no change, and the line's end. */
const KINDS = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  if (unit === NEWLINE) return LINE_END;
  const kind = sort(unit);
  return kind === GAP && unit !== SPACE ? OTHER_GAP : kind;
});

/** For each unit whether `LineWriter.write` goes on at it: at ink and blanks, unless a reader has to look at it itself. */
export function plainUnless(stops: (unit: number) => boolean): Uint8Array {
  return KINDS.map((kind, unit) => (stops(unit) ? LINE_END : kind));
}

/**
 * Puts lines of clean text below each other: one space between words, no more than one empty line, "• " before items.
 * Or else keeps the structure marks and all lines, for what has yet to be read as something else.
 */
export class LineWriter {
  readonly headings: HeadingMark[] = [];
  private written = 0;
  readonly out: Uint16Array;
  /** The line's words so far, from here … */
  start: number;
  /** … to here. */
  at: number;
  /** 1 where a blank would be one too many: at the line's start, and after another. */
  private spaced: number;
  private bold = false;
  private item = false;
  private level = 0;
  private hasLetter = false;
  /** A letter stands outside bold. */
  private hasPlain = false;
  /** An empty line came before this one. */
  private gap = false;
  /** A bullet stood alone on its line. */
  private bullet = false;
  private previous: "none" | "item" | "heading" | "text" = "none";

  /** Writes into a page that has room for what will come: a line grows by no more than its bullet. */
  constructor(
    private readonly page: Units,
    private readonly keepsMarks = false,
  ) {
    this.out = page.units;
    this.start = keepsMarks ? 0 : PREFIX;
    this.at = this.start;
    this.spaced = keepsMarks ? 0 : 1;
  }

  /** The whole text, after its last line was ended. */
  text(): string {
    return this.page.text(this.keepsMarks ? this.at : this.written);
  }

  /** The unit before the next one. */
  get last(): number {
    return this.at === this.start ? NEWLINE : (this.out[this.at - 1] as number);
  }

  /** Writes units from a position on as long as they are plain, by `plainUnless`; gives where the first other one stands. */
  write(units: Uint16Array, from: number, kinds: Uint8Array = KINDS): number {
    const { out } = this;
    let { at, spaced } = this;
    let index = from;
    let unit = units[index] as number;
    let kind = kinds[unit] as number;
    for (; kind <= BLANK && !this.hasPlain; unit = units[++index] as number, kind = kinds[unit] as number) {
      out[at] = unit;
      at += 1 - (kind & spaced);
      spaced = kind;
      this.noteLetter(unit);
    }
    for (; kind <= BLANK; unit = units[++index] as number, kind = kinds[unit] as number) {
      out[at] = unit;
      at += 1 - (kind & spaced);
      spaced = kind;
    }
    this.at = at;
    this.spaced = spaced;
    return index;
  }

  /** Writes a unit of any kind. */
  put(unit: number): void {
    const kind = this.keepsMarks ? INK : (KINDS[unit] as number);
    if (kind === INK) {
      this.out[this.at++] = unit;
      this.spaced = 0;
      this.noteLetter(unit);
    } else if (kind === BLANK || kind === OTHER_GAP) {
      this.out[this.at] = SPACE;
      this.at += 1 - this.spaced;
      this.spaced = 1;
    } else if (kind === LINE_END) this.endLine();
    else if (kind === STRUCTURE) this.mark(unit);
  }

  private noteLetter(unit: number): void {
    if (this.hasPlain || !isLetter(unit)) return;
    this.hasLetter = true;
    this.hasPlain = !this.bold;
  }

  /** Takes note of a structure mark. */
  mark(unit: number): void {
    if (this.keepsMarks) this.out[this.at++] = unit;
    if (unit === BOLD_ON) this.bold = true;
    else if (unit === BOLD_OFF) this.bold = false;
    else if (unit === ITEM) this.item = true;
    else this.level = headingLevel(unit);
  }

  endLine(): void {
    if (this.keepsMarks) {
      this.out[this.at++] = NEWLINE;
      this.start = this.at;
      this.spaced = 0;
      return;
    }
    this.settle();
    this.item = false;
    this.level = 0;
    this.hasLetter = false;
    this.hasPlain = false;
    this.start = this.written + PREFIX;
    this.at = this.start;
    this.spaced = 1;
  }

  private settle(): void {
    const end = this.at > this.start ? this.at - this.spaced : this.at;
    const bullet = this.bulletOf(end);
    const start = this.start + bullet;
    if (start < end) this.settleLine(start, end, bullet > 0);
    else if (this.item || bullet > 0) this.bullet = true;
    else this.gap = true;
  }

  private bulletOf(end: number): number {
    const first = this.out[this.start] as number;
    if (end === this.start || this.level > 0 || (first >= 0x30 && first <= 0x7a)) return 0;
    return bulletLength(String.fromCharCode(...this.out.subarray(this.start, Math.min(end, this.start + 3))));
  }

  private settleLine(start: number, end: number, bulleted: boolean): void {
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
