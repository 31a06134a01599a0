import { COLUMN_NAMES, columnKey } from "./columns";
import type { CsvItem } from "./csv-rows";
import { missingColumns, type Row, readGeneralRow } from "./general-form";
import { MAX_FIELD, type ReadOptions, reject, type SourceItem } from "./source";

/** Rows under a header, as postings. The first row is the header. */
export class CsvTable {
  /** The header lacks what no posting can do without. */
  unusable = false;
  private header: string[] | null = null;
  private keys: string[] = [];

  constructor(
    private readonly format: string,
    private readonly options: ReadOptions,
  ) {}

  *take(items: CsvItem[]): Generator<SourceItem> {
    for (const item of items) {
      if (this.unusable) return;
      if ("reason" in item) yield reject(item.line, item.reason, item.excerpt);
      else if (this.header) yield this.readRow(item.line, item.fields, this.header);
      else yield* this.readHeader(item.line, item.fields);
    }
  }

  private *readHeader(line: number, fields: string[]): Generator<SourceItem> {
    this.header = fields.map((name) => name.trim());
    this.keys = this.header.map(columnKey);
    const reason = this.flaw(this.header);
    if (!reason) return;
    this.unusable = true;
    yield reject(line, reason, fields.join(" "));
  }

  private flaw(header: string[]): string | null {
    const columns = header.filter(Boolean).slice(0, 60).join(", ");
    const [missing] = missingColumns(this.options, new Set(this.keys));
    if (missing !== undefined) return `no column "${missing}"; the columns are: ${columns}`;
    const titled = this.options.map?.title || COLUMN_NAMES.title.some((name) => this.keys.includes(name));
    if (titled || this.options.partial) return null;
    return `no column for the title, name it with --map title=COLUMN; the columns are: ${columns}`;
  }

  private readRow(line: number, fields: string[], header: string[]): SourceItem {
    // Exporters pad rows with empty columns; a shorter row may have lost any of its columns.
    const surplus = fields.slice(header.length).some((field) => field.trim());
    if (fields.length < header.length || surplus) {
      return reject(line, `${fields.length} columns where the header has ${header.length}`, fields.join(" "));
    }
    const long = fields.findIndex((field) => field.length > MAX_FIELD);
    if (long >= 0) {
      const name = header[long] || `column ${long + 1}`;
      return reject(
        line,
        `"${name}" is longer than ${MAX_FIELD / 1_000_000} million characters`,
        fields.join(" ").slice(0, 200),
      );
    }
    const row: Row = new Map();
    for (const [index, key] of this.keys.entries()) {
      const value = fields[index] ?? "";
      if (!row.get(key)) row.set(key, value);
    }
    return readGeneralRow(this.format, row, line, this.options);
  }
}
