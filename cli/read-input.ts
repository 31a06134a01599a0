import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { createGunzip } from "node:zlib";
import { detectSource, FORMAT_NAMES, sourceNamed } from "@/lib/sources";
import { SAMPLE_LENGTH, sampleOf } from "@/lib/sources/sample";
import { type ReadOptions, reject, type Source, type SourceItem } from "@/lib/sources/source";
import { decodeText } from "./decode-text";
import { findInputFiles, problemOf } from "./input-files";

export interface InputOptions extends Omit<ReadOptions, "fileName"> {
  /** A format's name; `auto`, the default, decides for each file by what is in it. */
  format?: string;
  onProgress?(progress: InputProgress): void;
  /** What was read all the same, but not as it should be. */
  onWarning?(file: string, message: string): void;
}

export interface InputProgress {
  /** Bytes as they lie on disk; the total is null while standard input is among the files. */
  bytesRead: number;
  bytes: number | null;
}

/** A posting or a reject with its file; format is null where none could be told. A reject without line is the file's. */
export interface InputItem {
  file: string;
  format: string | null;
  item: SourceItem;
}

/** A command line that cannot be meant so. */
export class InputUsageError extends Error {}

/**
 * Everything in files, folders, gzip files and standard input ("-"), in order, a record at a time. What cannot be
 * read, be it a whole file, comes as a reject that says what to do; only an unknown format throws InputUsageError.
 */
export async function* readInputs(paths: string[], options: InputOptions): AsyncGenerator<InputItem> {
  const chosen = chosenSource(options.format ?? "auto");
  const files = await findInputFiles(paths);
  const sizes = files.map((file) => ("size" in file ? file.size : 0));
  const bytes = sizes.includes(null) ? null : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
  let bytesRead = 0;
  const onBytes = (count: number) => {
    bytesRead += count;
    options.onProgress?.({ bytesRead, bytes });
  };
  for (const { path, ...file } of files) {
    const warn = (message: string) => options.onWarning?.(path, message);
    if ("problem" in file) yield { file: path, format: null, item: reject(null, file.problem) };
    else yield* readFile(path, chosen, options, { onBytes, warn });
  }
}

function chosenSource(format: string): Source | null {
  if (format === "auto") return null;
  const source = sourceNamed(format);
  if (source) return source;
  throw new InputUsageError(`no format "${format}". Formats: auto, ${FORMAT_NAMES.join(", ")}`);
}

interface Watcher {
  onBytes(count: number): void;
  warn(message: string): void;
}

async function* readFile(
  path: string,
  chosen: Source | null,
  options: InputOptions,
  watcher: Watcher,
): AsyncGenerator<InputItem> {
  const fileName = path === "-" ? "" : basename(path);
  let format: string | null = null;
  try {
    const bytes = unpack(counted(path, watcher));
    const content = decodeText(bytes, watcher);
    const start = await takeSample(content);
    const source = chosen ?? detectSource(sampleOf(start, fileName));
    const problem = problemWith(start, source);
    if (problem || !source) {
      yield { file: path, format, item: reject(null, problem ?? "", start) };
      return;
    }
    format = source.name;
    let items = 0;
    for await (const item of source.read(joined(start, content), { ...options, fileName })) {
      items += 1;
      yield { file: path, format, item };
    }
    if (items === 0) watcher.warn(`no postings in it (read as ${format})`);
  } catch (error) {
    yield { file: path, format, item: reject(null, problemOf(error)) };
  }
}

function problemWith(start: string, source: Source | undefined): string | null {
  if (start.trim() === "") return "the file is empty";
  if (start.startsWith("PK\u0003\u0004")) return "a zip or spreadsheet file: unpack it, or export it as CSV";
  const odd =
    start
      .slice(0, 4000)
      .match(/[\p{Cc}\ufffd]/gu)
      ?.filter((char) => !/[\s\u0085]/.test(char)).length ?? 0;
  if (odd > Math.min(start.length, 4000) / 20) return "not a text file";
  return source ? null : `its format is unknown: name it with --format (${FORMAT_NAMES.join(", ")})`;
}

async function* counted(path: string, { onBytes }: Watcher): AsyncGenerator<Buffer> {
  const stream: AsyncIterable<Buffer> =
    path === "-" ? process.stdin : createReadStream(path, { highWaterMark: 1 << 18 });
  for await (const part of stream) {
    onBytes(part.length);
    yield part;
  }
}

/** Inflates what starts like gzip, whatever the file is called. */
async function* unpack(bytes: AsyncGenerator<Buffer>): AsyncGenerator<Uint8Array> {
  const first = await bytes.next();
  if (first.done) return;
  const all = joined(first.value, bytes);
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) {
    yield* all;
    return;
  }
  const gunzip = createGunzip();
  const fed = feed(all, gunzip);
  yield* gunzip;
  await fed;
}

async function feed(bytes: AsyncIterable<Buffer>, gunzip: ReturnType<typeof createGunzip>): Promise<void> {
  try {
    for await (const part of bytes) {
      if (!gunzip.write(part))
        await new Promise((resume) => gunzip.once("drain", resume).once("close", resume));
      if (gunzip.destroyed) return;
    }
    gunzip.end();
  } catch (error) {
    gunzip.destroy(error as Error);
  }
}

async function takeSample(content: AsyncGenerator<string>): Promise<string> {
  let start = "";
  while (start.length < SAMPLE_LENGTH) {
    const next = await content.next();
    if (next.done) break;
    start += next.value;
  }
  return start;
}

async function* joined<Part>(start: Part, rest: AsyncIterable<Part>): AsyncGenerator<Part> {
  yield start;
  yield* rest;
}
