import { sniffDelimiter } from "./csv-delimiter";
import { CsvRows } from "./csv-rows";
import { CsvTable } from "./csv-table";
import { SAMPLE_LENGTH, type Sample } from "./sample";
import type { ReadOptions, Source, SourceItem } from "./source";

/** Postings of the general form as a table: comma, semicolon, tab or bar between columns, names in the first row. */
export const csvSource: Source = {
  name: "csv",
  detects: (sample) => looksLikeTable(sample),
  read: (content, options) => readTable("csv", content, options),
};

export const tsvSource: Source = {
  name: "tsv",
  detects: (sample) => looksLikeTable(sample) && sniffDelimiter(sample.text).delimiter === "\t",
  read: (content, options) => readTable("tsv", content, options, "\t"),
};

function looksLikeTable({ text, fileName }: Sample): boolean {
  if (/^\s*[[{<]/.test(text)) return false;
  const { columns, known } = sniffDelimiter(text);
  return known > 0 || (columns > 1 && /\.(?:csv|tsv|txt)(?:\.gz)?$/i.test(fileName));
}

async function* readTable(
  format: string,
  content: AsyncIterable<string>,
  options: ReadOptions,
  delimiter?: string,
): AsyncGenerator<SourceItem> {
  const table = new CsvTable(format, options);
  let rows: CsvRows | null = null;
  let start = "";
  for await (const chunk of content) {
    start += rows ? "" : chunk;
    if (!rows && start.length < SAMPLE_LENGTH) continue;
    const first = !rows;
    rows ??= new CsvRows(delimiter ?? sniffDelimiter(start).delimiter);
    yield* table.take(rows.push(first ? start : chunk));
    if (table.unusable) return;
  }
  if (!rows) {
    rows = new CsvRows(delimiter ?? sniffDelimiter(start).delimiter);
    yield* table.take(rows.push(start));
  }
  yield* table.take(rows.end());
}
