import { readJsonRecords } from "./json-records";
import type { PostingParts } from "./posting";
import { toItem } from "./posting";
import type { Sample } from "./sample";
import { type ReadOptions, reject, type Source, type SourceItem } from "./source";
import type { Fields } from "./values";

/** Around one record of a board: what its surrounding object says, and how it is being read. */
export interface BoardContext extends ReadOptions {
  envelope: Fields;
}

export interface Board {
  name: string;
  detects(sample: Sample): boolean;
  /** A record's posting; the reason why it is none; null for what only accompanies postings. */
  read(record: Fields, context: BoardContext): PostingParts | string | null;
  /** The records inside what the text holds, where they lie deeper. */
  unfold?(record: Fields): Fields[];
}

/** A source whose text is JSON: it says only how one record becomes a posting. */
export function boardSource(board: Board): Source {
  async function* read(content: AsyncIterable<string>, options: ReadOptions): AsyncGenerator<SourceItem> {
    for await (const record of readJsonRecords(content)) {
      if ("reason" in record) {
        yield reject(record.line, record.reason, record.excerpt);
        continue;
      }
      const context = { ...options, envelope: record.envelope };
      for (const inner of board.unfold?.(record.value) ?? [record.value]) {
        const parts = board.read(inner, context);
        if (typeof parts === "string") yield reject(record.line, parts, longestText(inner));
        else if (parts) yield toItem(board.name, parts, record.line, options);
      }
    }
  }
  return { name: board.name, detects: board.detects, read };
}

function longestText(record: Fields): string {
  const texts = Object.values(record).filter((value) => typeof value === "string");
  return texts.reduce((one, other) => (other.length > one.length ? other : one), "");
}
