import type { RawPosting } from "@/lib/posting/raw-posting";
import type { FieldMap } from "./field-map";
import type { Sample } from "./sample";

/** What a source makes of one record: a posting, or the reason why it is none. `line` is where the record starts. */
export type SourceItem =
  | { kind: "posting"; posting: RawPosting; line: number | null }
  | { kind: "reject"; line: number | null; reason: string; excerpt: string };

export interface ReadOptions {
  /** The file's own name, without folders: some boards name the employer nowhere else. */
  fileName: string;
  /** ISO day from which "5 days ago" counts. */
  asOf: string;
  /** Stored as the postings' source instead of the format's name. */
  source?: string;
  /** Who hires, where the caller knows it. */
  employer?: string;
  /** Columns of the general form that the caller named. */
  map?: FieldMap;
  /** Also yield postings without title or employer: for reading facts only, never for an import. */
  partial?: boolean;
}

/** One file format. It knows nothing of files, stores or other formats, and never throws on any content. */
export interface Source {
  /** What `--format` calls it. */
  name: string;
  detects(sample: Sample): boolean;
  /** Streams: content comes in chunks of any length, and is not held longer than a record needs. */
  read(content: AsyncIterable<string>, options: ReadOptions): AsyncIterable<SourceItem>;
}

/** Longer records and fields are no postings but damage; what is over the limit is dropped unread. */
export const MAX_FIELD = 1_000_000;
export const MAX_RECORD = 4_000_000;

export function reject(line: number | null, reason: string, excerpt = ""): SourceItem {
  return { kind: "reject", line, reason, excerpt: excerpt.slice(0, 200).replace(/\s+/g, " ").trim() };
}
