/** What was understood of one row: its fields and where the next row starts. */
export interface CsvRow {
  fields: string[];
  next: number;
  /** A quote stood in a quoted field without being doubled: badly escaped, or the field never closed. */
  strayQuote: boolean;
}

export type CsvRead = CsvRow | "incomplete" | "unclosed";

/** Reads the row that starts at `start`. Without `final` the text may go on: a row cut by its end is incomplete. */
export function readCsvRow(text: string, start: number, delimiter: string, final: boolean): CsvRead {
  const row: CsvRow = { fields: [], next: start, strayQuote: false };
  let at = start;
  for (;;) {
    const field =
      text.charAt(at) === '"' ? readQuoted(text, at, delimiter, final, row) : readPlain(text, at, delimiter);
    if (typeof field === "string") return field;
    row.fields.push(field.value);
    at = field.end;
    if (text.charAt(at) === delimiter) at += 1;
    else if (at >= text.length) return final ? { ...row, next: at } : "incomplete";
    else {
      const windows = text.charAt(at) === "\r" && (at + 1 < text.length || !final);
      if (windows && at + 1 >= text.length) return "incomplete";
      return { ...row, next: at + (text.startsWith("\r\n", at) ? 2 : 1) };
    }
  }
}

interface Field {
  value: string;
  end: number;
}

function readPlain(text: string, start: number, delimiter: string): Field {
  const mark = delimiter.charCodeAt(0);
  let end = start;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code === mark || code === 10 || code === 13) break;
    end += 1;
  }
  return { value: text.slice(start, end), end };
}

function readQuoted(
  text: string,
  start: number,
  delimiter: string,
  final: boolean,
  row: CsvRow,
): Field | "incomplete" | "unclosed" {
  let doubled = false;
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text.charAt(at + 1) === '"') {
      doubled = true;
      at += 1;
      continue;
    }
    const end = endAfterQuote(text, at + 1, delimiter);
    if (end >= text.length && !final) return "incomplete";
    if (end >= 0) {
      const value = text.slice(start + 1, at);
      return { value: doubled ? value.replaceAll('""', '"') : value, end };
    }
    row.strayQuote = true;
  }
  return final ? "unclosed" : "incomplete";
}

/** Where the field ends if the quote before `at` closes it, spaces allowed; -1 if more words follow. */
function endAfterQuote(text: string, at: number, delimiter: string): number {
  let end = at;
  while (text.charAt(end) === " " && delimiter !== " ") end += 1;
  const next = text.charAt(end);
  return end >= text.length || next === delimiter || next === "\n" || next === "\r" ? end : -1;
}
