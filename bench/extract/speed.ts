import { cleanPosting } from "@/lib/extract/clean-posting";
import { extractFacts } from "@/lib/extract/extract";
import type { RawPosting } from "@/lib/posting/raw-posting";
import { READERS } from "./readers";

/** Parsing alone, and cleaning and reading all facts, in ms for each batch. */
export interface Round {
  parseMs: number[];
  extractMs: number[];
}

/**
 * As many postings are parsed, read and dropped before the next come, as an import does. Kept by the thousand, they
 * would teach the engine to put all it makes where only the large garbage collection looks.
 */
const BATCH = 100;

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

export const sumOf = (values: number[]): number => values.reduce((sum, value) => sum + value, 0);

/** What rounds would have taken undisturbed: each batch in its fastest round. Others on the machine only add time. */
export function undisturbed(rounds: number[][]): number {
  const [first = []] = rounds;
  return sumOf(first.map((_, batch) => Math.min(...rounds.map((round) => round[batch] as number))));
}

// Processor time, so that the figure means one core also on a machine that others use.
function timed(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** One round over the postings as JSON lines. */
export function runRound(lines: string[]): Round {
  const round: Round = { parseMs: [], extractMs: [] };
  for (const batch of batchesOf(lines)) {
    let raws: RawPosting[] = [];
    const parseMs = timed(() => {
      raws = batch.map(parse);
    });
    round.parseMs.push(parseMs);
    round.extractMs.push(timed(() => readAll(raws)));
  }
  return round;
}

/** What each reader alone takes for the postings as JSON lines, in ms by its name. */
export function runReaders(lines: string[]): Record<string, number> {
  const readerMs: Record<string, number> = {};
  for (const batch of batchesOf(lines)) {
    const pairs = batch.map(parse).map((raw) => [raw, cleanPosting(raw)] as const);
    for (const [name, read] of Object.entries(READERS)) {
      const ms = timed(() => {
        for (const [raw, clean] of pairs) read(raw, clean);
      });
      readerMs[name] = (readerMs[name] ?? 0) + ms;
    }
  }
  return readerMs;
}

const parse = (line: string) => JSON.parse(line) as RawPosting;

function batchesOf(lines: string[]): string[][] {
  return Array.from({ length: Math.ceil(lines.length / BATCH) }, (_, index) =>
    lines.slice(index * BATCH, (index + 1) * BATCH),
  );
}

function readAll(raws: RawPosting[]): void {
  let facts = 0;
  for (const raw of raws) facts += extractFacts(cleanPosting(raw)).evidence.length;
  if (Number.isNaN(facts)) throw new Error("unreachable: keeps the loop from being optimised away");
}
