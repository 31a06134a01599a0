import { parseArgs } from "node:util";
import { FACTS, type Fact } from "./result";

export interface Options {
  help: boolean;
  json: boolean;
  write: boolean;
  misses: number;
  fact: Fact | null;
}

export const USAGE = `Scores what extraction reads against labels and against fields it does not see.

  npm run score                       every fact, with its worst misses
  npm run score -- --misses 3         so many misses a score (default 6)
  npm run score -- --fact pay         one fact, all misses, with their evidence
                                      (${FACTS.join(", ")})
  npm run score -- --json             everything as JSON on standard output
  npm run score -- --write            also update lib/extract/scores.json

The postings' folder is named by CROSSROLES_POSTINGS. It holds labels/, boards/ashby/ and files/.`;

/** Reads the command line; throws with a message for a person if it can't be understood. */
export function parseOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      help: { type: "boolean", short: "h", default: false },
      json: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
      misses: { type: "string", default: "6" },
      fact: { type: "string" },
    },
  });
  const misses = Number(values.misses);
  if (!Number.isInteger(misses) || misses < 0)
    throw new Error(`--misses takes a number, not "${values.misses}".`);
  const fact = FACTS.find((name) => name === values.fact) ?? null;
  if (values.fact !== undefined && !fact)
    throw new Error(`There is no fact "${values.fact}". Facts: ${FACTS.join(", ")}.`);
  return { help: values.help, json: values.json, write: values.write, misses, fact };
}
