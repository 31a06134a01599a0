import { GENERAL_FIELDS, type GeneralField } from "./columns";

/** Where the caller says a field is: columns, joined if several, or the same words for every posting. */
export type FieldMap = Partial<Record<GeneralField, FieldOrigin>>;
export type FieldOrigin = { columns: string[] } | { constant: string };

/** A command line that cannot be meant so; the message says what can. */
export class FieldMapError extends Error {}

/**
 * Reads `--map` values: `employer=Firm` takes a column, given twice it joins two, `currency=:PLN` says the same
 * for every posting. Throws FieldMapError on anything else.
 */
export function parseFieldMap(values: string[]): FieldMap {
  const map: FieldMap = {};
  for (const value of values) {
    const equals = value.indexOf("=");
    const [name, origin] = [value.slice(0, Math.max(0, equals)).trim(), value.slice(equals + 1).trim()];
    if (!name || !origin) throw new FieldMapError(`--map ${value}: write field=column, or field=:words`);
    const field = fieldNamed(name);
    if (!field) {
      throw new FieldMapError(`--map ${value}: no field "${name}". Fields: ${GENERAL_FIELDS.join(", ")}`);
    }
    const known = map[field];
    if (origin.startsWith(":")) map[field] = { constant: origin.slice(1).trim() };
    else map[field] = { columns: [...(known && "columns" in known ? known.columns : []), origin] };
  }
  return map;
}

function fieldNamed(name: string): GeneralField | undefined {
  const plain = name.toLowerCase().replace(/[^a-z]/g, "");
  const known = GENERAL_FIELDS.find((field) => field.replace("-", "") === plain);
  return known ?? ALSO[plain];
}

const ALSO: Record<string, GeneralField> = {
  company: "employer",
  locations: "location",
  publishedat: "published",
  closedat: "closed",
  lastseenat: "last-seen",
  workmode: "work-mode",
  salary: "pay",
  salarymin: "pay-min",
  salarymax: "pay-max",
};
