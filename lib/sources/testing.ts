import type { RawPosting } from "@/lib/posting/raw-posting";
import { sourceNamed } from ".";
import type { ReadOptions, SourceItem } from "./source";

/** For tests: a text in chunks of a given length. */
export async function* chunksOf(text: string, length = 1 << 16): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

/** For tests: all that a format makes of a text. */
export async function readAll(
  format: string,
  text: string,
  options: Partial<ReadOptions> & { chunk?: number } = {},
): Promise<SourceItem[]> {
  const source = sourceNamed(format);
  if (!source) throw new Error(`no format ${format}`);
  const { chunk, ...rest } = options;
  const items: SourceItem[] = [];
  const read = source.read(chunksOf(text, chunk), { fileName: "acme.json", asOf: "2026-03-10", ...rest });
  for await (const item of read) items.push(item);
  return items;
}

export async function readPostings(...args: Parameters<typeof readAll>): Promise<RawPosting[]> {
  const items = await readAll(...args);
  return items.flatMap((item) => (item.kind === "posting" ? [item.posting] : []));
}

export async function readRejects(...args: Parameters<typeof readAll>): Promise<[number | null, string][]> {
  const items = await readAll(...args);
  return items.flatMap((item): [number | null, string][] =>
    item.kind === "reject" ? [[item.line, item.reason]] : [],
  );
}
