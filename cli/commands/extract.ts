import { Command } from "commander";
import { cleanPosting } from "@/lib/extract/clean-posting";
import { extractFacts } from "@/lib/extract/extract";
import type { RawPosting } from "@/lib/posting/raw-posting";
import { readInputs } from "../read-input";
import { today } from "../today";

export function extractCommand(): Command {
  return new Command("extract")
    .description("read the facts out of postings: raw postings in, one line of JSON each out, in order")
    .argument("[inputs...]", "files, folders, or - for standard input", ["-"])
    .option("--format <name>", "the input's format", "auto")
    .action(async (inputs: string[], { format }: { format: string }) => {
      let [read, bad] = [0, 0];
      for await (const { file, item } of readInputs(inputs, { format, asOf: today(), partial: true })) {
        if (item.kind === "reject") {
          bad++;
          console.error(`${file}${item.line === null ? "" : `:${item.line}`}: ${item.reason}`);
          continue;
        }
        read++;
        await write(`${JSON.stringify(factLine(item.posting))}\n`);
      }
      if (read === 0 && bad > 0) process.exitCode = 1;
    });
}

function factLine(raw: RawPosting) {
  const { pay, ...facts } = extractFacts(cleanPosting(raw));
  return { id: raw.id, ...facts, pay };
}

/** Waits for a slow reader instead of filling memory. */
function write(text: string): Promise<void> | void {
  if (!process.stdout.write(text))
    return new Promise((resolve) => process.stdout.once("drain", () => resolve()));
}
