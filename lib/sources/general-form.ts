import type { StatedPay } from "@/lib/posting/pay";
import { COLUMN_NAMES, columnKey, GATHERED, type GeneralField, PLACE_PARTS, TEXT_SECTIONS } from "./columns";
import { readDay } from "./dates";
import { joinPlace, nameOf, readList, readPlaces } from "./lists";
import {
  namesPeriod,
  type PayParts,
  payWords,
  readAmount,
  readPeriod,
  readStatedPay,
  withPayLine,
} from "./pay-fields";
import { toItem } from "./posting";
import type { ReadOptions, SourceItem } from "./source";
import { type Fields, fieldsOf, httpUrl, isFields, line, text } from "./values";
import { readRemoteFlag, readWorkMode } from "./work-mode-field";

/** A record's values by column key, as `columnKey` writes it; objects within are entered. */
export type Row = Map<string, unknown>;

export function rowOf(record: Fields): Row {
  const row: Row = new Map();
  enter(row, record, "");
  return row;
}

function enter(row: Row, fields: Fields, prefix: string): void {
  for (const [name, value] of Object.entries(fields)) {
    const key = prefix + columnKey(name.replaceAll(".", ""));
    if (!isBlank(value) && isBlank(row.get(key))) row.set(key, value);
    else if (!row.has(key)) row.set(key, "");
    if (isFields(value) && prefix.split(".").length < 4) enter(row, value, `${key}.`);
  }
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}

/** Columns that `--map` names and that are not there. */
export function missingColumns(options: ReadOptions, known: { has(key: string): boolean }): string[] {
  const columns = Object.values(options.map ?? {}).flatMap((origin) =>
    "columns" in origin ? origin.columns : [],
  );
  return columns.filter((column) => !known.has(columnKey(column)));
}

type Get = (field: GeneralField) => unknown;

/** One record of the general form, whatever its columns are called, as a posting. */
export function readGeneralRow(
  format: string,
  row: Row,
  lineNumber: number | null,
  options: ReadOptions,
): SourceItem {
  const get: Get = (field) => valueAt(row, field, options);
  const pay = { min: get("pay-min"), max: get("pay-max"), currency: get("currency"), period: get("period") };
  const written = get("pay");
  if (readAmount(pay.min) === null && readAmount(pay.max) === null) pay.min = readAmount(written);
  const stated = statedPay(written, pay);
  const payLine = stated.length > 0 ? "" : writtenPay(written, pay.currency, pay.period) || payWords(pay);
  return toItem(
    format,
    {
      id: line(get("id")) || null,
      title: nameOf(get("title")),
      employer: nameOf(get("employer")) || (options.employer ?? ""),
      locations: placesOf(row, get),
      description: withPayLine(descriptionOf(row, get), payLine),
      url: httpUrl(get("url")),
      publishedAt: readDay(get("published"), seenOn(row) ?? options.asOf),
      closedAt: readDay(get("closed"), options.asOf),
      lastSeenAt: readDay(get("last-seen"), options.asOf),
      stated: {
        countries: readList(get("country"), /[;|]/),
        workMode: readWorkMode(get("work-mode")) ?? readRemoteFlag(get("remote")),
        seniority: levelOf(get("seniority")),
        pay: stated,
        skills: readList(get("skills"), /[;,|]/).filter((skill) => skill.length <= 60),
      },
    },
    lineNumber,
    options,
  );
}

function valueAt(row: Row, field: GeneralField, options: ReadOptions): unknown {
  const mapped = options.map?.[field];
  if (mapped && "constant" in mapped) return mapped.constant;
  const values = (mapped?.columns.map(columnKey) ?? COLUMN_NAMES[field]).map((key) => row.get(key));
  if (!mapped) return values.find(saysSomething);
  const found = values.filter(saysSomething);
  return found.length > 1
    ? found
        .map(text)
        .filter(Boolean)
        .join(field === "description" ? "\n\n" : ", ")
    : found[0];
}

// An object says what its parts say, which have keys of their own; only its name can stand for it.
function saysSomething(value: unknown): boolean {
  if (isBlank(value)) return false;
  return isFields(value) ? nameOf(value) !== "" : !Array.isArray(value) || value.length > 0;
}

/** The day a file says it was gathered on: "5 days ago" counts from there. It is no sighting of its own. */
function seenOn(row: Row): string | null {
  return readDay(GATHERED.map((name) => row.get(name)).find(saysSomething), "");
}

function placesOf(row: Row, get: Get): string[] {
  const places = readPlaces(get("location"));
  if (places.length > 0) return places;
  const parts = PLACE_PARTS.map((keys) => keys.map((key) => row.get(key)).find(saysSomething));
  const place = joinPlace([...parts, nameOf(get("country"))]);
  return parts.some(saysSomething) ? [place] : [];
}

function descriptionOf(row: Row, get: Get): string {
  const description = text(get("description"));
  const sections = TEXT_SECTIONS.map(([heading, names]) => {
    const value = names.map((name) => row.get(name)).find(saysSomething);
    const body = Array.isArray(value)
      ? readList(value, /\n/)
          .map((item) => `- ${item}`)
          .join("\n")
      : text(value);
    return body && !description.includes(body) ? `${heading}:\n${body}` : "";
  });
  return [description, ...sections].filter(Boolean).join("\n\n");
}

function statedPay(written: unknown, parts: PayParts): StatedPay[] {
  const each = Array.isArray(written) && written.some(isFields) ? written.map(fieldsOf) : [parts];
  return each
    .map(({ min, max, currency, period }) => readStatedPay({ min, max, currency, period }))
    .filter((pay) => pay !== null);
}

function writtenPay(written: unknown, currency: unknown, period: unknown): string {
  const pay = line(written);
  if (!/\d/.test(pay) || readAmount(pay) !== null) return "";
  const unit = /\p{Sc}|[A-Z]{3}/u.test(pay) ? "" : line(currency);
  const every = namesPeriod(pay) ? null : readPeriod(period);
  return [pay, unit, every ? `per ${every}` : ""].filter(Boolean).join(" ");
}

function levelOf(value: unknown): string | null {
  const level = readList(value, /\n/).join(", ");
  return /\p{L}/u.test(level) && !/^not (?:applicable|specified)|^any\b/i.test(level) ? level : null;
}
