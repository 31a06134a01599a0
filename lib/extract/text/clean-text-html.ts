import { decodeEntitiesFully } from "./clean-text-entities";
import { headingMark, MARK } from "./clean-text-marks";
import { finder, TAG, type Tag, TagScanner } from "./clean-text-tags";

const ANY_TAG =
  /<\/?(?:p|br|li|ul|ol|div|h[1-6]|strong|b|em|i|u|a|span|font|table|tr|td|section|pre|hr|img)(?=[\s/>])/i;
const ESCAPED_TAG =
  /&(?:amp;){0,2}lt;\/?(?:p|br|li|ul|ol|div|h[1-6]|strong|b|em|span|section|table)(?![a-z])/i;
const BLOCK_TAG = /<(?:p|br|li|div|h[1-6]|tr)(?=[\s/>])/gi;
const LONGEST_ROW = 1500;

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

/** Reads HTML into lines of text with structure marks, in one pass; broken tags cost only themselves. */
export function readHtml(html: string): string {
  const scanner = new TagScanner(html);
  const writer = new Writer(html);
  let at = 0;
  for (let tag = scanner.next(0); tag; tag = scanner.next(at)) {
    if (tag.start > at) writer.text(html.slice(at, tag.start));
    at = tag.end;
    if (tag.kind === TAG.skip) at = writer.endOfSkipped(tag);
    else if (tag.kind !== TAG.inline) writer.tag(tag);
  }
  if (at < html.length) writer.text(html.slice(at));
  return writer.out.join("");
}

/** Writes text and breaks, knowing what the open tags mean for them. */
class Writer {
  readonly out: string[] = [];
  private readonly breaksCount: boolean;
  private readonly escaped: boolean;
  private readonly nextRowEnd: (from: number) => number;
  private readonly skipEnds = new Map<string, (from: number) => number>();
  private heading = "";
  private bold = 0;
  private preformatted = 0;
  /** An item was opened and has no text yet: breaks before its text mean nothing. */
  private freshItem = false;
  /** In a short table row, breaks are spaces and cells are parted by bars. */
  private inRow = false;
  private firstCell = true;

  constructor(private readonly html: string) {
    this.breaksCount = !html.includes("\n") || newlinesCarryStructure(html);
    this.escaped = html.includes("&");
    this.nextRowEnd = finder(html, "</tr");
  }

  text(raw: string): void {
    if (this.freshItem) {
      if (raw.trim() === "") return;
      this.freshItem = false;
    }
    const flat = this.breaksCount || this.preformatted > 0 ? raw : withoutBreaks(raw);
    this.out.push(this.escaped ? decodeEntitiesFully(flat) : flat);
  }

  tag(tag: Tag): void {
    const { kind, closing } = tag;
    if (kind === TAG.bold) this.setBold(closing);
    else if (kind === TAG.paragraph) {
      if (closing && this.bold > 0) this.endBold();
      this.break("\n\n");
    } else if (kind === TAG.item) this.item(closing);
    else if (kind === TAG.heading) this.setHeading(tag);
    else if (kind === TAG.row) this.row(tag);
    else if (kind === TAG.cell) this.cell(closing);
    else {
      this.break("\n");
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

  private break(gap: string): void {
    if (this.freshItem) return;
    if (this.inRow) this.out.push(" ");
    else if (this.bold > 0) this.out.push(MARK.boldOff, gap, this.heading, MARK.boldOn);
    else this.out.push(gap, this.heading);
  }

  private setBold(closing: boolean): void {
    if (!closing) {
      if (this.bold === 0) this.out.push(MARK.boldOn);
      this.bold += 1;
    } else if (this.bold > 0) {
      this.bold -= 1;
      if (this.bold === 0) this.out.push(MARK.boldOff);
    }
  }

  private endBold(): void {
    this.bold = 0;
    this.out.push(MARK.boldOff);
  }

  private item(closing: boolean): void {
    this.freshItem = false;
    this.heading = "";
    this.break("\n");
    if (closing) return;
    if (!this.inRow) this.out.push(MARK.item);
    this.freshItem = true;
  }

  private setHeading({ name, closing }: Tag): void {
    this.heading = "";
    this.break(closing ? "\n" : "\n\n");
    if (closing || this.freshItem || this.inRow) return;
    this.heading = headingMark(Number(name.charAt(1)));
    this.out.push(this.heading);
  }

  private row({ closing, end }: Tag): void {
    this.freshItem = false;
    this.inRow = false;
    this.firstCell = true;
    if (closing) return;
    this.break("\n");
    const close = this.nextRowEnd(end);
    this.inRow = close >= 0 && close - end < LONGEST_ROW;
  }

  private cell(closing: boolean): void {
    if (closing) return;
    if (!this.inRow) this.break("\n");
    else if (!this.firstCell) this.out.push(" | ");
    this.firstCell = false;
  }
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
