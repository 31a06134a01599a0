import { bulletLength, GAP, INK, isLetter, STRUCTURE, sort } from "./clean-text-characters";
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

const KINDS = Uint8Array.from({ length: 0x10000 }, (_, code) => sort(code));
const source = new Units();
const page = new Units();

/** Turns marked lines into clean text: one space between words, no more than one empty line, "• " before items. */
export function cleanLines(marked: string): { text: string; headings: HeadingMark[] } {
  source.take(marked);
  // A line grows by no more than its bullet.
  page.makeRoom(marked.length * 2 + PREFIX + 2);
  const writer = new LineWriter(page.units);
  const { units: read } = source;
  const { units: out } = page;
  const { length } = marked;
  let at = writer.start;
  let parted = false;
  let bold = false;
  let plain = false;
  for (let index = 0; index < length; index += 1) {
    const code = read[index] as number;
    if (code === SPACE) {
      parted = true;
      continue;
    }
    const kind = KINDS[code] as number;
    if (kind === INK) {
      if (parted) {
        parted = false;
        if (at > writer.start) out[at++] = SPACE;
      }
      out[at++] = code;
      if (plain === false && isLetter(code)) {
        writer.hasLetter = true;
        plain = !bold;
        writer.hasPlain = plain;
      }
    } else if (code === NEWLINE) {
      writer.endLine(at);
      at = writer.start;
      parted = false;
      plain = false;
    } else if (kind === GAP) parted = true;
    else if (kind === STRUCTURE) {
      if (code === BOLD_ON) bold = true;
      else if (code === BOLD_OFF) bold = false;
      else if (code === ITEM) writer.item = true;
      else writer.level = headingLevel(code);
    }
  }
  writer.endLine(at);
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
