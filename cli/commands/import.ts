import { Command } from "commander";
import { type ImportResult, importPostings } from "@/db";
import { openReaders } from "@/db/import/open-readers";
import { FORMAT_NAMES } from "@/lib/sources";
import { type FieldMap, FieldMapError, parseFieldMap } from "@/lib/sources/field-map";
import { progressBar } from "../progress-bar";
import { readInputs } from "../read-input";
import { parseDay, today } from "../today";
import { UsageError } from "../usage-error";

interface Options {
  format: string;
  source?: string;
  map: string[];
  asOf: string;
  dryRun?: boolean;
}

export function importCommand(): Command {
  return new Command("import")
    .description("read postings from files into the imported market")
    .argument("<inputs...>", "files, folders, or - for standard input; .gz is unpacked")
    .option("--format <name>", `auto, or one of ${FORMAT_NAMES.join(", ")}`, "auto")
    .option("--source <name>", "what to call the source; postings are told apart by source and identifier")
    .option("--map <field=column>", "where a field stands, may be repeated", collect, [])
    .option("--as-of <date>", "the day the postings were seen on", parseDay, today())
    .option("--dry-run", "read and count, but change nothing")
    .action(runImport);
}

const collect = (value: string, all: string[]) => [...all, value];

async function runImport(inputs: string[], options: Options) {
  const bar = progressBar("Reading", 1, "MB");
  const started = Date.now();
  const items = readInputs(inputs, {
    format: options.format,
    source: options.source,
    map: fieldMap(options.map),
    asOf: options.asOf,
    onWarning: (file, message) => console.error(`warning: ${file}: ${message}`),
    onProgress: ({ bytesRead, bytes }) =>
      bytes !== null && bar.update(megabytes(bytesRead), megabytes(bytes)),
  });
  const readers = openReaders();
  const result = await importPostings(items, {
    market: "imported",
    read: readers.read,
    asOf: options.asOf,
    inputs: JSON.stringify([inputs, options.source ?? null, options.map]),
    dryRun: options.dryRun,
    onMerge: () => {
      void readers.close();
      bar.stop();
      if (process.stderr.isTTY) console.error("Working out the profiles …");
    },
  }).finally(readers.close);
  report(result, options, Date.now() - started);
}

function fieldMap(values: string[]): FieldMap {
  try {
    return parseFieldMap(values);
  } catch (error) {
    throw error instanceof FieldMapError ? new UsageError(error.message) : error;
  }
}

function report(result: ImportResult, { dryRun, asOf }: Options, milliseconds: number) {
  const { read, added, updated, unchanged, repeated, rejected, duplicates } = result;
  if (result.resumed) console.error("An unfinished import of the same input was found and taken up.");
  if (read === 0) console.error("There was nothing to read.");
  console.error(
    [
      `read       ${count(read)} in ${(milliseconds / 1000).toFixed(1)} s${dryRun ? " (dry run: nothing was changed)" : ""}`,
      `added      ${count(added)}`,
      `updated    ${count(updated)}`,
      `unchanged  ${count(unchanged)}`,
      ...(repeated > 0 ? [`repeated   ${count(repeated)} (given twice in this input)`] : []),
      ...(dryRun
        ? []
        : [`duplicates ${count(duplicates)} (active postings as of ${asOf} that are another one again)`]),
      `rejected   ${count(rejected)}`,
      ...result.reasons.map(({ reason, n }) => `  ${count(n).padStart(6)}  ${reason}`),
    ].join("\n"),
  );
  if (read > 0 && added + updated === 0 && unchanged > 0)
    console.error("Nothing new: all of it was known already.");
  if (rejected > 0 && !dryRun) console.error("See them with: npx crossroles rejects");
  if (read === rejected) process.exitCode = 1;
}

const megabytes = (bytes: number) => Math.round(bytes / 1e5) / 10;
const count = (n: number) => n.toLocaleString("en");
