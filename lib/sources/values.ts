import { decodeEntities } from "@/lib/extract/text/clean-text-entities";
import { repairMojibake } from "@/lib/extract/text/clean-text-mojibake";

export type Fields = Record<string, unknown>;

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Text as published; numbers count as text. Empty and missing are "". NUL is never part of a text. */
export function text(value: unknown): string {
  if (typeof value === "string") return value.includes("\0") ? value.replaceAll("\0", "") : value;
  return typeof value === "number" && Number.isFinite(value) ? String(value) : "";
}

const NOTHING = /^(?:n\/?a|nan|none|null|undefined|-+|—)$/i;

/** Text of one line: character references decoded, white space collapsed, "N/A" and the like left out. */
export function line(value: unknown): string {
  const plain = repairMojibake(decodeEntities(text(value)))
    .replace(/[\s\p{Cc}\u200b\ufeff]+/gu, " ")
    .trim();
  return NOTHING.test(plain) ? "" : plain.slice(0, 1000);
}

/** The lines of a list, in order, without empty ones and repetitions. */
export function lines(values: unknown[]): string[] {
  return [...new Set(values.map(line).filter(Boolean))];
}

/** A web address, or null: other schemes are never stored. */
export function httpUrl(value: unknown): string | null {
  const url = line(value);
  return /^https?:\/\/[^\s"'<>]+$/i.test(url) ? url : null;
}

/** The file's name without folders and endings: "Acme%20Labs.json.gz" is "Acme Labs". */
export function fileStem(fileName: string): string {
  const stem = fileName
    .replace(/^.*[\\/]/, "")
    .replace(/(?:\.(?:gz|jsonl?|ndjson|csv|tsv|txt|xml|rss))+$/i, "");
  try {
    return line(decodeURIComponent(stem));
  } catch {
    return line(stem);
  }
}

/** The employer's part of a board's address ("…/acme/123" is "acme"); the file's stem if it says the same. */
export function employerOfBoard(url: unknown, host: RegExp, fileName: string): string {
  const stem = fileStem(fileName);
  const slug = fileStem(host.exec(text(url))?.[1] ?? "");
  return slug && slug.toLowerCase() !== stem.toLowerCase() ? slug : stem;
}
