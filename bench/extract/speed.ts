import { cleanPosting } from "@/lib/extract/clean-posting";
import { extractFacts } from "@/lib/extract/extract";
import type { RawPosting } from "@/lib/posting/raw-posting";
import { READERS } from "./readers";

export interface Round {
  parseMs: number;
  extractMs: number;
  readerMs: Record<string, number>;
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

// Processor time, so that the figure means one core also on a machine that others use.
function timed(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** What cleaning and reading all facts costs a program that has just begun, in ms. */
export function runCold(lines: string[]): number {
  const raws = lines.map((line) => JSON.parse(line) as RawPosting);
  return timed(() => readAll(raws));
}

function readAll(raws: RawPosting[]): void {
  let facts = 0;
  for (const raw of raws) facts += extractFacts(cleanPosting(raw)).evidence.length;
  if (Number.isNaN(facts)) throw new Error("unreachable: keeps the loop from being optimised away");
}

/** One round over the postings as JSON lines: parsing alone, cleaning and all facts, then each reader alone. */
export function runRound(lines: string[]): Round {
  let raws: RawPosting[] = [];
  const parseMs = timed(() => {
    raws = lines.map((line) => JSON.parse(line) as RawPosting);
  });
  const extractMs = timed(() => readAll(raws));
  const pairs = raws.map((raw) => [raw, cleanPosting(raw)] as const);
  const readerMs: Record<string, number> = {};
  for (const [name, read] of Object.entries(READERS)) {
    readerMs[name] = timed(() => {
      for (const [raw, clean] of pairs) read(raw, clean);
    });
  }
  return { parseMs, extractMs, readerMs };
}
