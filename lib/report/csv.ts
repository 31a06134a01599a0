export type CsvCell = string | number | null;

/** Rows as CSV of RFC 4180. A cell that a spreadsheet would take for a formula is led by an apostrophe. */
export function toCsv(rows: CsvCell[][]): string {
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(value: CsvCell): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
