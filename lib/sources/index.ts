import { ashbySource } from "./ashby";
import { csvSource, tsvSource } from "./csv";
import { jsonlSource, jsonSource } from "./json";
import type { Sample } from "./sample";
import type { Source } from "./source";

/** All formats, the particular before the general: the first that knows a sample reads the file. */
export const SOURCES: Source[] = [ashbySource, jsonlSource, jsonSource, tsvSource, csvSource];

/** What `--format` takes, besides `auto`. */
export const FORMAT_NAMES = SOURCES.map((source) => source.name);

export function sourceNamed(name: string): Source | undefined {
  return SOURCES.find((source) => source.name === name.toLowerCase());
}

export function detectSource(sample: Sample): Source | undefined {
  return SOURCES.find((source) => source.detects(sample));
}
