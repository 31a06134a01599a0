import { isKnownColumn } from "./columns";
import { readCsvRow } from "./csv-row";

const DELIMITERS = [",", ";", "\t", "|"];

/** The mark between columns, from the start of a file: the one that gives the header most names we know. */
export function sniffDelimiter(sample: string): { delimiter: string; columns: number; known: number } {
  const start = /^\s*(?:sep=(.)\s*?\r?\n)?\s*/i.exec(sample);
  const candidates = start?.[1] ? [start[1]] : DELIMITERS;
  const tables = candidates.map((delimiter) => {
    const row = readCsvRow(sample, start?.[0].length ?? 0, delimiter, true);
    const header = typeof row === "object" ? row.fields : [];
    return { delimiter, columns: header.length, known: header.filter(isKnownColumn).length };
  });
  return tables.reduce((one, other) => {
    const better = other.known - one.known || other.columns - one.columns;
    return better > 0 ? other : one;
  });
}
