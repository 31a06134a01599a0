import { readCsvRow } from "./csv-row";
import { MAX_RECORD } from "./source";

export type CsvItem = { line: number; fields: string[] } | { line: number; reason: string; excerpt: string };

/** How many lines after a quote that never closes are tried as the start of the next row. */
const TRIES = 200;

/**
 * Splits text into rows, a chunk at a time. Written here, and not taken from a library, for what happens to damaged
 * files: a quote that never closes costs its own row and not the rest of the file, and of a field without end
 * nothing is held.
 */
export class CsvRows {
  private text = "";
  private at = 0;
  private line = 1;
  private width = 0;
  /** Where an endless field is passed over to: the quote that closes it, or the end of its line. */
  private skipping: "quote" | "line" | null = null;
  /** An unfinished row is tried again only when there is much more of it: its length would be paid for each time. */
  private enough = 0;
  private found: CsvItem[] = [];

  constructor(private readonly delimiter: string) {}

  push(chunk: string): CsvItem[] {
    this.text += chunk;
    if (this.text.length < this.enough) return [];
    this.enough = 0;
    this.readRows(false);
    this.text = this.text.slice(this.at);
    this.at = 0;
    return this.take();
  }

  end(): CsvItem[] {
    this.readRows(true);
    return this.take();
  }

  private take(): CsvItem[] {
    const found = this.found;
    this.found = [];
    return found;
  }

  private readRows(final: boolean): void {
    while (this.at < this.text.length) {
      if (this.skipping && !this.skip(final)) return;
      if (this.at >= this.text.length || !this.readRow(final)) return;
    }
  }

  /** False if more text is needed. */
  private readRow(final: boolean): boolean {
    const row = readCsvRow(this.text, this.at, this.delimiter, final);
    if (row === "incomplete") {
      this.enough = (this.text.length - this.at) * 1.5;
      if (this.text.length - this.at <= MAX_RECORD) return false;
      if (!this.resume(true)) this.startSkipping();
      return true;
    }
    if (row === "unclosed") {
      if (!this.resume(true)) this.rejectTo(this.text.length, "a quote is never closed");
      return true;
    }
    const suspicious = row.strayQuote && this.text.slice(this.at, row.next).trimEnd().includes("\n");
    if (suspicious) {
      const resumed = this.resume(final, row.next);
      if (resumed === null) {
        this.enough = (this.text.length - this.at) * 1.5;
        return false;
      }
      if (resumed) return true;
    }
    const says = row.fields.some((field) => field.trim()) && !(this.width === 0 && row.fields[0] === "sep=");
    if (says) {
      this.width ||= row.fields.length;
      this.found.push({ line: this.line, fields: row.fields });
    }
    this.moveTo(row.next);
    return true;
  }

  /**
   * If one of the lines up to `end` starts a row as wide as the header, the row here had an open quote: rejects it and goes
   * on there. Null if that can't be told before more text comes.
   */
  private resume(final: boolean, end = this.text.length): boolean | null {
    if (this.width < 2) return false;
    let start = this.text.indexOf("\n", this.at) + 1;
    for (let tries = 0; start > 0 && start < end && tries < TRIES; tries += 1) {
      const row = readCsvRow(this.text, start, this.delimiter, final);
      if (row === "incomplete" && !final) return null;
      if (typeof row === "object" && row.fields.length === this.width && !row.strayQuote) {
        this.rejectTo(start, "a quote is never closed");
        return true;
      }
      start = this.text.indexOf("\n", start) + 1;
    }
    return false;
  }

  private rejectTo(end: number, reason: string): void {
    this.found.push({ line: this.line, reason, excerpt: this.text.slice(this.at, this.at + 200) });
    this.moveTo(end);
  }

  private startSkipping(): void {
    const quotes = this.text.slice(this.at).split('"').length - 1;
    this.skipping = quotes % 2 === 1 ? "quote" : "line";
    this.rejectTo(this.text.length - 1, `longer than ${MAX_RECORD / 1_000_000} million characters`);
  }

  private skip(final: boolean): boolean {
    return this.skipping === "line" ? this.skipLine() : this.skipQuoted(final);
  }

  private skipLine(): boolean {
    const end = this.text.indexOf("\n", this.at);
    this.moveTo(end < 0 ? this.text.length : end + 1);
    if (end >= 0) this.skipping = null;
    return end >= 0;
  }

  /** Passes over an endless field up to a quote that ends it, and over the rest of its row. */
  private skipQuoted(final: boolean): boolean {
    const closing = new RegExp(`""|" *(?=[\\${this.delimiter}\\r\\n])`, "g");
    closing.lastIndex = this.at;
    let match = closing.exec(this.text);
    while (match?.[0] === '""') match = closing.exec(this.text);
    if (!match) {
      this.moveTo(final ? this.text.length : this.text.length - 1);
      return false;
    }
    const row = readCsvRow(this.text, match.index + match[0].length, this.delimiter, final);
    if (row === "incomplete") return false;
    this.moveTo(typeof row === "object" ? row.next : this.text.length);
    this.skipping = null;
    return true;
  }

  private moveTo(end: number): void {
    for (
      let at = this.text.indexOf("\n", this.at);
      at >= 0 && at < end;
      at = this.text.indexOf("\n", at + 1)
    ) {
      this.line += 1;
    }
    this.at = end;
  }
}
