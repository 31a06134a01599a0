import { parseArgs } from "node:util";
import { type Growth, isWorseThanLinear, LINEAR_LIMIT, measureHostile } from "./extract/hostile";
import { READERS } from "./extract/readers";
import { median, type Round, runReaders, runRound, sumOf, undisturbed } from "./extract/speed";
import { ashbyBoards, postingsFolder } from "./postings-folder";
import { ashbyRawPostings } from "./score/ashby";

const GOAL = 4_000;
/** The compiler is done only after so many, with the cold one. */
const WARM_UP = 3;
const READER_ROUNDS = 3;
const USAGE = `Postings a second on one core over Ashby's texts, then how each reader's time grows on hostile text.

  npm run bench -- extract [--rounds 7] [--speed | --hostile] [--reader NAME]

Readers: ${Object.keys(READERS).join(", ")}. The postings' folder is named by CROSSROLES_POSTINGS.`;

const row = (cells: string[]) =>
  `  ${cells.map((cell, i) => (i === 0 ? cell.padEnd(12) : cell.padStart(14))).join("")}`;

function printSpeed(lines: string[], cold: Round, rounds: Round[], readerRounds: Record<string, number>[]) {
  const bytes = sumOf(lines.map((line) => line.length));
  const perSecond = (ms: number) => Math.round((1000 * lines.length) / ms);
  const wholeMs = rounds.map(({ extractMs }) => sumOf(extractMs));
  const fastestMs = undisturbed(rounds.map(({ extractMs }) => extractMs));
  const ratio = fastestMs / undisturbed(rounds.map(({ parseMs }) => parseMs));
  const readers = Object.keys(READERS).map((name) => ({
    name,
    ms: median(readerRounds.map((readerMs) => readerMs[name] ?? 0)),
  }));
  const sum = sumOf(readers.map(({ ms }) => ms));
  console.log(
    [
      `${lines.length} postings, ${(bytes / 1e6).toFixed(1)} M characters of JSON, ${rounds.length} rounds after ${WARM_UP} to warm up, processor time`,
      `cleaning and all facts: ${perSecond(fastestMs)} postings/s undisturbed (each batch in its fastest round), goal ${GOAL}: ${perSecond(fastestMs) >= GOAL ? "reached" : "NOT REACHED"}`,
      `whole rounds, with all that others do on the machine: ${perSecond(median(wholeMs))} postings/s (median; best ${perSecond(Math.min(...wholeMs))})`,
      `first pass of all, the program just begun: ${perSecond(sumOf(cold.extractMs))} postings/s`,
      `${ratio.toFixed(1)} times JSON.parse of the same lines, both undisturbed`,
      "",
      row(["reader", "µs a posting", "share"]),
      ...readers
        .sort((a, b) => b.ms - a.ms)
        .map(({ name, ms }) =>
          row([name, ((1000 * ms) / lines.length).toFixed(1), `${((100 * ms) / sum).toFixed(1)} %`]),
        ),
      "Alone, every reader scans the text for itself; together they scan it once.",
      "",
    ].join("\n"),
  );
}

function growthLine({ reader, field, unit, smallMs, largeMs }: Growth): string {
  const large =
    largeMs === null
      ? "not tried"
      : `${largeMs.toFixed(0)} ms${largeMs < 5 ? "" : `, ${(largeMs / smallMs).toFixed(1)} times`}`;
  return `  ${reader.padEnd(11)} ${field.padEnd(12)} ${JSON.stringify(unit).padEnd(26)} 250 KB ${smallMs.toFixed(0)} ms, 1 MB ${large}`;
}

function printHostile(readers: string[]) {
  console.log(
    `Hostile text, 250 KB and the slowest 1 MB; over ${LINEAR_LIMIT} times for 4 times the text is worse than linear`,
  );
  const flagged = readers.flatMap((reader) => {
    const growths = measureHostile(reader);
    const worse = growths.filter(isWorseThanLinear);
    const slowest = growths.toSorted((a, b) => b.smallMs - a.smallMs).slice(0, 2);
    for (const growth of new Set([...worse, ...slowest])) {
      console.log(`${growthLine(growth)}${isWorseThanLinear(growth) ? "  WORSE THAN LINEAR" : ""}`);
    }
    return worse;
  });
  console.log(`Worse than linear: ${flagged.length}`);
}

function refuse(why: string): never {
  console.error(`${why}\n\n${USAGE}`);
  process.exit(2);
}

function main() {
  const { values } = parseArgs({
    options: {
      help: { type: "boolean", short: "h", default: false },
      rounds: { type: "string", default: "7" },
      speed: { type: "boolean", default: false },
      hostile: { type: "boolean", default: false },
      reader: { type: "string" },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const count = Number(values.rounds);
  if (!Number.isInteger(count) || count < 1)
    refuse(`--rounds ${values.rounds}: give a whole number from 1 on.`);
  if (values.reader !== undefined && !(values.reader in READERS))
    refuse(`--reader ${values.reader}: no reader is called so.`);
  if (!values.hostile) {
    const lines = ashbyBoards(postingsFolder())
      .flatMap(ashbyRawPostings)
      .map((raw) => JSON.stringify(raw));
    const cold = runRound(lines);
    for (let round = 0; round < WARM_UP; round++) runRound(lines);
    const rounds = Array.from({ length: count }, () => runRound(lines));
    // Last, since the engine reads each reader's code once more for each new way in which it is called.
    const readerRounds = Array.from({ length: READER_ROUNDS }, () => runReaders(lines));
    printSpeed(lines, cold, rounds, readerRounds);
  }
  if (!values.speed) printHostile(values.reader ? [values.reader] : Object.keys(READERS));
}

main();
