import { hasNoRecords, isListOfRecords, parseEnvelope, parseObject } from "./json-text";
import { MAX_RECORD } from "./source";
import type { Fields } from "./values";

/** One object of a JSON text, with what its surrounding object says before it; or why it could not be read. */
export type JsonRecord =
  | { line: number; value: Fields; envelope: Fields }
  | { line: number; reason: string; excerpt: string };

/** An open bracket: an object, a list of records, or another list. */
type Frame = "object" | "records" | "list";

interface OpenRecord {
  at: number;
  line: number;
  /** Of the line it starts on. */
  indent: number;
  /** How many frames were open before it. */
  depth: number;
  oversized: boolean;
}

/** How far to look ahead for the start of a record. */
const AHEAD = 120;
/** Beyond any position in a text. */
const NONE = 0x3fffffff;

/**
 * Finds where records begin and end without holding more than one. Where a record never ends, reading resumes at
 * the next text that looks like the start of one, so that damage costs one record and not the rest of the file.
 */
export class JsonScanner {
  private text = "";
  private at = 0;
  private line = 1;
  private lineStart = 0;
  private lineIndent = 0;
  /** Where the lines of the text end, and the first of these that may lie ahead. */
  private newlines: number[] = [];
  private nextLine = 0;
  private frames: Frame[] = [];
  private keys: string[] = [];
  private key = "";
  private record: OpenRecord | null = null;
  private envelope: Fields = {};
  private firstKey = "";
  /** Position of a `[` that may open a list of records: it does if an object follows. */
  private maybeList = -1;
  /** After damage, leftovers are passed over silently up to the next line. */
  private quiet = false;
  private final = false;
  /** A long string is looked through again only when there is much more of it. */
  private enough = 0;
  private found: JsonRecord[] = [];

  push(chunk: string): JsonRecord[] {
    const known = this.text.length;
    this.text += chunk;
    for (let at = chunk.indexOf("\n"); at >= 0; at = chunk.indexOf("\n", at + 1))
      this.newlines.push(known + at);
    if (this.text.length < this.enough) return [];
    this.enough = 0;
    this.scan();
    this.forget();
    return this.take();
  }

  end(): JsonRecord[] {
    this.final = true;
    this.scan();
    while (this.record) {
      this.giveUp("the text ends in the middle of this record", this.text.length);
      this.scan();
    }
    return this.take();
  }

  private take(): JsonRecord[] {
    const found = this.found;
    this.found = [];
    return found;
  }

  /** Reads on until the text is used up, or more of it is needed to go on. */
  private scan(): void {
    let going = true;
    while (going && this.at < this.text.length) {
      const char = this.text.charAt(this.at);
      const between = !this.record && this.frames.at(-1) !== "object" && this.frames.at(-1) !== "list";
      if (char === "\n") going = this.passNewline();
      else if (char === "{" || char === "[") this.open(char === "{");
      else if (char === "}" || char === "]") this.close(char === "}");
      else if (between && !/[\s,:\ufeff]/.test(char)) going = this.passGarbage();
      else if (char === '"') going = this.passString();
      else this.at += 1;
    }
  }

  private passString(): boolean {
    let end = this.text.indexOf('"', this.at + 1);
    while (end > 0 && this.isEscaped(end)) end = this.text.indexOf('"', end + 1);
    const stop = end < 0 ? this.text.length : end;
    for (let at = this.nextNewline(this.at); at < stop; at = this.nextNewline(at + 1)) {
      if (!this.canLookAhead(at)) return false;
      if (this.startsRecord(at + 1)) return this.giveUp("the record breaks off", at + 1);
    }
    if (end < 0 && !this.final) return false;
    if (this.frames.at(-1) === "object")
      this.key = this.text.slice(this.at + 1, Math.min(stop, this.at + 60));
    this.maybeList = -1;
    this.moveTo(end < 0 ? stop : end + 1);
    return true;
  }

  private isEscaped(at: number): boolean {
    let before = at - 1;
    while (this.text.charAt(before) === "\\") before -= 1;
    return (at - before) % 2 === 0;
  }

  private nextNewline(from: number): number {
    while ((this.newlines[this.nextLine] ?? NONE) < from) this.nextLine += 1;
    return this.newlines[this.nextLine] ?? NONE;
  }

  /** Moves on, counting lines. */
  private moveTo(end: number): void {
    for (let at = this.nextNewline(this.at); at < end; at = this.nextNewline(at + 1)) {
      this.line += 1;
      this.lineStart = at + 1;
    }
    this.at = end;
  }

  private passNewline(): boolean {
    if (!this.canLookAhead(this.at)) return false;
    this.quiet = false;
    this.moveTo(this.at + 1);
    if (this.startsRecord(this.at)) return this.giveUp("the record breaks off", this.at);
    return true;
  }

  private canLookAhead(at: number): boolean {
    return this.final || !this.record || at + AHEAD < this.text.length;
  }

  /** Whether a record seems to start here while another is open: at the same indent, so that one never ended. */
  private startsRecord(at: number): boolean {
    if (!this.record) return false;
    const match = /^[ \t]*(?=\{\s*")/.exec(this.text.slice(at, at + AHEAD));
    return match !== null && match[0].length <= this.record.indent;
  }

  private open(isObject: boolean): void {
    const around = this.frames.at(-1);
    if (isObject && this.record && this.maybeList >= 0) this.openList(this.record);
    else this.maybeList = -1;
    let frame: Frame = isObject ? "object" : "list";
    if (!this.record) {
      const amongRecords = this.frames.length === 0 || this.frames.at(-1) === "records";
      if (isObject && amongRecords) this.begin();
      else if (!isObject && (amongRecords || (around === "object" && this.holdsRecords()))) frame = "records";
    } else if (!isObject && this.record.depth === 0 && this.holdsRecords()) this.maybeList = this.at;
    this.frames.push(frame);
    this.keys.push(this.key);
    this.key = "";
    this.at += 1;
  }

  private holdsRecords(): boolean {
    return (
      this.frames.every((frame) => frame === "object") && isListOfRecords([...this.keys.slice(1), this.key])
    );
  }

  private begin(): void {
    if (this.lineStart >= 0) this.lineIndent = this.text.slice(this.lineStart, this.at + 1).search(/\S/);
    const { at, line, lineIndent: indent } = this;
    this.record = { at, line, indent, depth: this.frames.length, oversized: false };
  }

  /** What looked like a record turns out to surround the records: `{"name": …, "jobs": [{`. */
  private openList(record: OpenRecord): void {
    const before = record.oversized ? null : this.text.slice(record.at, this.maybeList);
    const envelope = before === null ? null : parseEnvelope(before, this.frames.length - 1);
    this.maybeList = -1;
    if (!envelope) return;
    this.envelope = envelope;
    this.record = null;
    this.frames[this.frames.length - 1] = "records";
  }

  private close(isObject: boolean): void {
    this.maybeList = -1;
    const matches = this.frames.length > 0 && (this.frames.at(-1) === "object") === isObject;
    if (!matches && this.record) {
      this.giveUp("brackets do not match", this.at + 1);
      return;
    }
    this.at += 1;
    if (!matches) return;
    this.frames.pop();
    this.key = this.keys.pop() ?? "";
    if (this.record && this.frames.length === this.record.depth) this.finish(this.record);
    else if (this.frames.length === 0) this.envelope = {};
  }

  private finish(record: OpenRecord): void {
    const text = record.oversized ? "" : this.text.slice(record.at, this.at);
    const value = parseObject(text);
    if (!value) {
      this.giveUp("not valid JSON", this.at);
      return;
    }
    this.record = null;
    if (record.depth === 0 && hasNoRecords(value)) return;
    this.firstKey ||= /^\{\s*"(\w{1,60})"\s*:/.exec(text)?.[1] ?? "";
    this.found.push({ line: record.line, value, envelope: this.envelope });
  }

  /** Rejects the open record, which went wrong before `end`, and goes back to the next start of one in its text. */
  private giveUp(reason: string, end: number): true {
    const record = this.record;
    if (!record) return true;
    const text = record.oversized ? "" : this.text.slice(record.at, end);
    this.found.push({
      line: record.line,
      reason: record.oversized ? `longer than ${MAX_RECORD / 1_000_000} million characters` : reason,
      excerpt: text.slice(0, 200),
    });
    this.record = null;
    this.frames.length = record.depth;
    this.keys.length = record.depth;
    this.key = "";
    this.maybeList = -1;
    this.quiet = true;
    const next = this.nextStart(`${text}${this.text.slice(end, end + AHEAD)}`, record.indent);
    if (next >= 0 && next <= text.length) {
      this.at = record.at;
      this.line = record.line;
      this.nextLine = 0;
      this.moveTo(record.at + next);
    } else this.moveTo(end);
    return true;
  }

  private nextStart(text: string, indent: number): number {
    const sameKey = this.firstKey ? `|(?=\\{\\s*"${this.firstKey}"\\s*:)` : "";
    const start = new RegExp(`\\n[ \\t]{0,${indent}}(?=\\{\\s*")${sameKey}`, "g");
    start.lastIndex = 1;
    const match = start.exec(text);
    return match ? match.index + match[0].length : -1;
  }

  /** Text between records that is no JSON: rejected a line at a time. */
  private passGarbage(): boolean {
    const newline = this.nextNewline(this.at);
    const ends = newline < this.text.length || this.final || this.text.length - this.at > MAX_RECORD;
    if (!ends) return false;
    const rest = this.text.slice(this.at, Math.min(newline, this.text.length));
    const start = rest.search(/\{\s*"/);
    const garbage = start > 0 ? rest.slice(0, start) : rest;
    if (!this.quiet) this.found.push({ line: this.line, reason: "not JSON", excerpt: garbage.slice(0, 200) });
    this.quiet = true;
    this.at += garbage.length;
    return true;
  }

  /** Drops what has been read; of a record over the limit also its own text. */
  private forget(): void {
    const record = this.record;
    if (record && this.text.length - record.at > MAX_RECORD) record.oversized = true;
    if (record?.oversized) this.maybeList = -1;
    const indented = this.lineStart >= 0 && this.text.slice(this.lineStart, this.at).trim() === "";
    const from = record && !record.oversized ? record.at : indented ? this.lineStart : this.at;
    if (record) record.at = 0;
    this.drop(from);
    if (this.at === 0 && (record?.oversized || this.text.length > MAX_RECORD)) this.shortenString();
    if (this.at < this.text.length) this.enough = this.text.length * 1.5;
  }

  private drop(count: number): void {
    this.text = this.text.slice(count);
    this.at -= count;
    this.lineStart -= count;
    if (this.maybeList >= 0) this.maybeList -= count;
    this.newlines = this.newlines.filter((at) => at >= count).map((at) => at - count);
    this.nextLine = 0;
  }

  /** An endless string: only its opening quote is kept, and a backslash that may escape what comes next. */
  private shortenString(): void {
    if (!this.text.startsWith('"')) return;
    const escaping = this.isEscaped(this.text.length) ? "\\" : "";
    this.line += this.newlines.length;
    this.newlines = [];
    this.text = this.text.charAt(0) + escaping;
  }
}
