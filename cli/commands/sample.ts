import { Command } from "commander";
import { loadSample, wantsSample } from "@/db/load-sample";
import { progressBar } from "../progress-bar";

const TELL_EVERY = 10_000;

export function sampleCommand(): Command {
  return new Command("sample")
    .description("load the modelled sample market and show it")
    .option("--if-empty", "only where nothing was imported, and leave imported postings shown")
    .action(runSample);
}

async function runSample({ ifEmpty = false }: { ifEmpty?: boolean }) {
  if (ifEmpty && !(await wantsSample())) return;
  const bar = progressBar("Loading the sample", 1, "postings");
  const started = Date.now();
  let told = 0;
  await loadSample({
    inBackground: ifEmpty,
    onProgress: (read, total) => {
      bar.update(read, total);
      if (process.stderr.isTTY || read < told + TELL_EVERY) return;
      told = read;
      console.error(`Loading the sample: ${count(read)} of ${count(total)} postings`);
    },
  });
  bar.stop();
  console.error(`The modelled sample is loaded (${((Date.now() - started) / 1000).toFixed(1)} s).`);
}

const count = (n: number) => n.toLocaleString("en");
