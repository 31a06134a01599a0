import { isListOfRecords, parseStart } from "./json-text";
import { type Fields, isFields } from "./values";

/** The start of a file, as sources look at it to tell whether it is theirs. */
export interface Sample {
  text: string;
  fileName: string;
  /** Of a JSON text: the object around its records, and the records that the sample holds, the last maybe in part. */
  envelope: Fields;
  records: Fields[];
}

/** How much of a file decides its format. */
export const SAMPLE_LENGTH = 65_536;

export function sampleOf(start: string, fileName: string): Sample {
  const text = start.slice(0, SAMPLE_LENGTH).replace(/^\ufeff/, "");
  const isJson = /^\s*[[{]/.test(text);
  return { text, fileName, ...(isJson ? surroundings(parseStart(text), []) : { envelope: {}, records: [] }) };
}

function surroundings(value: unknown, path: string[]): Pick<Sample, "envelope" | "records"> {
  if (Array.isArray(value)) return { envelope: {}, records: value.filter(isFields) };
  if (!isFields(value)) return { envelope: {}, records: [] };
  for (const [key, inner] of Object.entries(value)) {
    if (Array.isArray(inner) && isListOfRecords([...path, key])) {
      return { envelope: value, records: inner.filter(isFields) };
    }
    if (isFields(inner) && path.length < 3) {
      const found = surroundings(inner, [...path, key]);
      if (found.records.length > 0 && found.records[0] !== inner) return { ...found, envelope: value };
    }
  }
  return { envelope: value, records: [value] };
}
