import { decodeEntitiesFully } from "./clean-text-entities";
import { LONG_HTML_LINE, mayHideBreaks } from "./clean-text-glue";
import { LineWriter, plainUnless } from "./clean-text-line-writer";
import { LOOKS, SEEN, seenAfter } from "./clean-text-looks";
import { headingMark, MARK } from "./clean-text-marks";
import { finder, TAG, type Tag, TagScanner } from "./clean-text-tags";
import { Units, unitsOf } from "./units";

const ANY_TAG =
  /<\/?(?:p|br|li|ul|ol|div|h[1-6]|strong|b|em|i|u|a|span|font|table|tr|td|section|pre|hr|img)(?=[\s/>])/i;
const ESCAPED_TAG =
  /&(?:amp;){0,2}lt;\/?(?:p|br|li|ul|ol|div|h[1-6]|strong|b|em|span|section|table)(?![a-z])/i;
const BLOCK_TAG = /<(?:p|br|li|div|h[1-6]|tr)(?=[\s/>])/gi;
const LONGEST_ROW = 1500;
/** An empty line may hold this many. */
const MOST_BLANKS = 8;
/** The most that a character of HTML grows to, as marks and breaks. */
const GROWTH = 3;
const BOLD_ON = MARK.boldOn.charCodeAt(0);
const BOLD_OFF = MARK.boldOff.charCodeAt(0);
const ITEM = MARK.item.charCodeAt(0);
const NEWLINE = 0x0a;
const TAB = 0x09;
const SPACE = 0x20;
const BAR = 0x7c;
const AMPERSAND = 0x26;
const ESCAPED_AMPERSAND = unitsOf("&amp;");
const HASH = 0x23;
const LESS = 0x3c;

/** Whether the text holds HTML tags. */
export function looksLikeHtml(text: string): boolean {
  return text.includes("<") && ANY_TAG.test(text);
}

/** Turns HTML that was itself escaped, once or twice, back into tags. */
export function unescapeTags(text: string): string {
  let html = text;
  for (let round = 0; round < 3 && !ANY_TAG.test(html) && ESCAPED_TAG.test(html); round += 1) {
    html = decodeEntitiesFully(html);
  }
  return html;
}

/** Units to which a reader of HTML goes on without a look. */
const PLAIN = plainUnless((unit) => LOOKS[unit] !== 0);
const source = new Units();
const page = new Units();
const markedPage = new Units();

/** Lines read from HTML, which are written anew with the next ones, and which of `SEEN` they may hold. */
export interface HtmlLines {
  lines: LineWriter;
  seen: number;
}

/** Reads HTML into lines, or into lines with structure marks, in one pass; broken tags cost only themselves. */
export function readHtml(html: string, keepsMarks = false): HtmlLines {
  source.take(html);
  const written = keepsMarks ? markedPage : page;
  written.makeRoom(html.length * GROWTH + 16);
  const writer = new Writer(html, source.units, new LineWriter(written, keepsMarks));
  for (let tag = writer.textFrom(0); tag; ) {
    const { kind } = tag;
    const end = kind === TAG.skip ? writer.endOfSkipped(tag) : tag.end;
    if (kind !== TAG.skip && kind !== TAG.inline) writer.tag(tag);
    tag = writer.textFrom(end);
  }
  writer.newLine();
  return writer;
}

/** Writes text and breaks, knowing what the open tags mean for them. */
class Writer implements HtmlLines {
  seen = 0;
  private readonly scanner: TagScanner;
  private readonly breaksCount: boolean;
  private readonly nextRowEnd: (from: number) => number;
  private readonly skipEnds = new Map<string, (from: number) => number>();
  /** The mark of the heading that is open, 0 if none is. */
  private heading = 0;
  private bold = 0;
  private preformatted = 0;
  /** An item was opened and has no text yet: breaks before its text mean nothing. */
  private freshItem = false;
  /** In a short table row, breaks are spaces and cells are parted by bars. */
  private inRow = false;
  private firstCell = true;

  constructor(
    private readonly html: string,
    private readonly units: Uint16Array,
    readonly lines: LineWriter,
  ) {
    this.scanner = new TagScanner(html, units);
    this.breaksCount = !html.includes("\n") || newlinesCarryStructure(html);
    this.nextRowEnd = finder(html, "</tr");
  }

  /** Writes the text from a position to the next tag, and gives that; null at the end. */
  textFrom(from: number): Tag | null {
    const { units, html, scanner, lines } = this;
    if (this.freshItem) {
      const first = endOfBlanks(units, from);
      if (first >= html.length) return null;
      const tag = units[first] === LESS ? scanner.tagAt(first) : null;
      if (tag) return tag;
      this.freshItem = false;
    }
    const keepsBreaks = this.breaksCount || this.preformatted > 0;
    for (let index = lines.write(units, from, PLAIN); ; index = lines.write(units, index + 1, PLAIN)) {
      const unit = units[index] as number;
      if (unit === LESS) {
        const tag = scanner.tagAt(index);
        if (tag) return tag;
        this.put(unit);
      } else if (unit === AMPERSAND) {
        if (!isEscapedAmpersand(units, index)) return this.escapedFrom(index, keepsBreaks);
        lines.put(unit);
        index += ESCAPED_AMPERSAND.length - 1;
      } else if (unit === NEWLINE) {
        const next = keepsBreaks ? index + 1 : endOfEmptyLine(units, index);
        if (next < 0) lines.put(SPACE);
        else {
          this.newLine();
          if (!keepsBreaks) this.newLine();
          index = next - 1;
        }
      } else if (index >= html.length) return null;
      else this.put(unit);
    }
  }

  /** The same for text with character references. */
  private escapedFrom(from: number, keepsBreaks: boolean): Tag | null {
    const tag = this.scanner.next(from);
    const raw = this.html.slice(from, tag?.start);
    const text = decodeEntitiesFully(keepsBreaks ? raw : withoutBreaks(raw));
    for (let index = 0; index < text.length; index++) this.put(text.charCodeAt(index));
    return tag;
  }

  private put(unit: number): void {
    if (unit === NEWLINE) this.newLine();
    else {
      this.seen |= seenAfter(this.lines.last, unit);
      this.lines.put(unit);
    }
  }

  tag(tag: Tag): void {
    const { kind, closing } = tag;
    if (kind === TAG.bold) this.setBold(closing);
    else if (kind === TAG.paragraph) {
      if (closing && this.bold > 0) this.endBold();
      this.break(2);
    } else if (kind === TAG.item) this.item(closing);
    else if (kind === TAG.heading) this.setHeading(tag);
    else if (kind === TAG.row) this.row(tag);
    else if (kind === TAG.cell) this.cell(closing);
    else {
      this.break(1);
      if (kind === TAG.preformatted) this.preformatted = closing ? 0 : 1;
    }
  }

  /** Scripts and the like are left out with all they hold. */
  endOfSkipped({ name, closing, end }: Tag): number {
    if (closing || this.html.charAt(end - 2) === "/") return end;
    const next = this.skipEnds.get(name) ?? finder(this.html, `</${name}`);
    this.skipEnds.set(name, next);
    return Math.max(end, next(end));
  }

  private break(count: number): void {
    if (this.freshItem) return;
    if (this.inRow) {
      this.lines.put(SPACE);
      return;
    }
    if (this.bold > 0) this.lines.mark(BOLD_OFF);
    for (let line = 0; line < count; line++) this.newLine();
    if (this.heading > 0) this.lines.mark(this.heading);
    if (this.bold > 0) this.lines.mark(BOLD_ON);
  }

  newLine(): void {
    const { lines } = this;
    if (lines.at - lines.start >= LONG_HTML_LINE && mayHideBreaks(lines.out, lines.start, lines.at))
      this.seen |= SEEN.longLine;
    lines.endLine();
  }

  private setBold(closing: boolean): void {
    if (!closing) {
      if (this.bold === 0) this.lines.mark(BOLD_ON);
      this.bold += 1;
    } else if (this.bold > 0) {
      this.bold -= 1;
      if (this.bold === 0) this.lines.mark(BOLD_OFF);
    }
  }

  private endBold(): void {
    this.bold = 0;
    this.lines.mark(BOLD_OFF);
  }

  private item(closing: boolean): void {
    this.freshItem = false;
    this.heading = 0;
    this.break(1);
    if (closing) return;
    if (!this.inRow) this.lines.mark(ITEM);
    this.freshItem = true;
  }

  private setHeading({ name, closing }: Tag): void {
    this.heading = 0;
    this.break(closing ? 1 : 2);
    if (closing || this.freshItem || this.inRow) return;
    this.heading = headingMark(Number(name.charAt(1))).charCodeAt(0);
    this.lines.mark(this.heading);
  }

  private row({ closing, end }: Tag): void {
    this.freshItem = false;
    this.inRow = false;
    this.firstCell = true;
    if (closing) return;
    this.break(1);
    const close = this.nextRowEnd(end);
    this.inRow = close >= 0 && close - end < LONGEST_ROW;
  }

  private cell(closing: boolean): void {
    if (closing) return;
    if (!this.inRow) this.break(1);
    else if (!this.firstCell) for (const unit of [SPACE, BAR, SPACE]) this.lines.put(unit);
    this.firstCell = false;
  }
}

/** Whether a reference to "&" stands here and begins no other reference; most references are such. */
function isEscapedAmpersand(units: Uint16Array, at: number): boolean {
  for (let index = 1; index < ESCAPED_AMPERSAND.length; index++)
    if (units[at + index] !== ESCAPED_AMPERSAND[index]) return false;
  const next = units[at + ESCAPED_AMPERSAND.length] as number;
  const letter = next | 0x20;
  return next !== HASH && (letter < 0x61 || letter > 0x7a);
}

function endOfBlanks(units: Uint16Array, from: number): number {
  let index = from;
  while (isBlank(units[index] as number)) index++;
  return index;
}

/** Whether `String.trim` would take a unit off. */
function isBlank(unit: number): boolean {
  if (unit < 0x80) return unit === SPACE || (unit >= 0x09 && unit <= 0x0d);
  return /\s/.test(String.fromCharCode(unit));
}

/** Where the line after an empty one begins, -1 if the line that a newline begins is not empty. */
function endOfEmptyLine(units: Uint16Array, newline: number): number {
  let index = newline + 1;
  while (index - newline <= MOST_BLANKS && (units[index] === SPACE || units[index] === TAB)) index++;
  return units[index] === NEWLINE ? index + 1 : -1;
}

/** In HTML a newline is a space and an empty line a break … */
function withoutBreaks(raw: string): string {
  if (!raw.includes("\n")) return raw;
  return raw
    .split(/\n[ \t]{0,8}\n/)
    .map((part) => part.replace(/\n/g, " "))
    .join("\n\n");
}

/** … unless the text has far more newlines than block tags. */
function newlinesCarryStructure(html: string): boolean {
  let newlines = 0;
  for (let at = html.indexOf("\n"); at >= 0 && newlines < 2000; at = html.indexOf("\n", at + 1))
    newlines += 1;
  return newlines > 2 * (html.match(BLOCK_TAG)?.length ?? 0);
}
