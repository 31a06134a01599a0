import { missingColumns, readGeneralRow, rowOf } from "./general-form";
import { readJsonRecords } from "./json-records";
import { nameOf } from "./lists";
import { type ReadOptions, reject, type Source, type SourceItem } from "./source";
import type { Fields } from "./values";

/** Postings of the general form as JSON: an array, a list under a key, or objects one after another. */
export const jsonSource: Source = {
  name: "json",
  detects: ({ text }) => /^\s*[[{]/.test(text),
  read: (content, options) => readJson("json", content, options),
};

export const jsonlSource: Source = {
  name: "jsonl",
  detects: ({ text }) => /^\s*\{[^\n]*\}\s*(?:\n\s*)?\{/.test(text) || /^\s*\{[^\n]{20,}\}\s*$/.test(text),
  read: (content, options) => readJson("jsonl", content, options),
};

async function* readJson(
  format: string,
  content: AsyncIterable<string>,
  options: ReadOptions,
): AsyncGenerator<SourceItem> {
  const columns = new Set<string>();
  let records = 0;
  for await (const record of readJsonRecords(content)) {
    if ("reason" in record) {
      yield reject(record.line, record.reason, record.excerpt);
      continue;
    }
    records += 1;
    const row = rowOf(record.value);
    for (const key of row.keys()) columns.add(key);
    const employer = options.employer ?? employerAround(record.envelope);
    yield readGeneralRow(format, row, record.line, { ...options, employer });
  }
  if (records === 0) return;
  for (const column of missingColumns(options, columns)) {
    yield reject(
      null,
      `no record has the column "${column}"; there are: ${[...columns].slice(0, 40).join(", ")}`,
    );
  }
}

function employerAround(envelope: Fields): string {
  return (
    [envelope.company, envelope.company_name, envelope.employer, envelope.organization, envelope.name]
      .map(nameOf)
      .find(Boolean) ?? ""
  );
}
