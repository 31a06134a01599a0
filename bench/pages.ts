import { existsSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { buildIfStale } from "@/scripts/build.js";
import { findBrowser } from "@/scripts/find-browser.js";
import { changeMs, firstTapMs } from "./pages/answers";
import { type Audit, auditPage, medianOf } from "./pages/audit";
import { CATEGORIES, CHANGE_GOAL_MS, COMPARISON, GOALS, isReached, PAGES } from "./pages/goals";
import { median } from "./pages/median";
import { servePages } from "./pages/serve";

const USAGE = `Lighthouse, mobile preset, over the production build and the postings in CROSSROLES_DB (by default data/crossroles.db).

  npm run bench -- pages [--runs 5]`;

const { values } = parseArgs({
  options: { runs: { type: "string", default: "5" }, help: { type: "boolean" } },
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}

const DEBUGGING_PORT = 9333;
/** Debian's package `chromium-headless-shell`. */
const HEADLESS_SHELL = "/usr/bin/chromium-headless-shell";
const RUNS = Number(values.runs);
const percent = (score: number) => score.toFixed(2);
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} kB`;

await buildIfStale();
const server = await servePages();
// A whole browser's own pages take the processor from the one that is measured.
const executablePath = existsSync(HEADLESS_SHELL) ? HEADLESS_SHELL : await findBrowser();
const browser = await chromium.launch({
  executablePath,
  args: [`--remote-debugging-port=${DEBUGGING_PORT}`, "--no-sandbox", "--disable-gpu", "--disable-quic"],
});
let missed = 0;
try {
  const load = loadavg()[0] ?? 0;
  console.log(
    `Median of ${values.runs} runs; ${executablePath}; ${cpus().length} cores, load ${load.toFixed(1)} at the start${load > 1 ? " (a busy machine: timings are worse than they would be)" : ""}\n`,
  );
  for (const path of PAGES) {
    const audits: Audit[] = [];
    for (let run = 0; run < RUNS; run++) audits.push(await auditPage(server.origin + path, DEBUGGING_PORT));
    print(path, medianOf(audits), audits);
  }
  await printAnswers();
} finally {
  await browser.close();
  server.stop();
}
console.log(missed === 0 ? "Every goal is reached." : `${missed} goals are not reached.`);
process.exitCode = missed === 0 ? 0 : 1;

function print(path: string, audit: Audit, all: Audit[]) {
  console.log(path);
  for (const category of CATEGORIES) {
    const runs = all.map(({ scores }) => percent(scores[category])).join(", ");
    console.log(`  ${category.padEnd(16)} ${percent(audit.scores[category])}  (${runs})`);
  }
  console.log(
    `  largest paint ${(audit.largestPaintMs / 1000).toFixed(2)} s, blocking ${Math.round(audit.blockingMs)} ms, shift ${audit.shift.toFixed(3)}`,
  );
  console.log(
    `  JavaScript ${kilobytes(audit.script)}, CSS ${kilobytes(audit.stylesheet)}, HTML ${kilobytes(audit.document)}, as sent`,
  );
  for (const goal of GOALS) {
    if (isReached(audit, goal)) continue;
    missed++;
    console.log(`  NOT REACHED: ${goal.words}`);
  }
  for (const failure of audit.failed) console.log(`  failed: ${failure}`);
  console.log("");
}

async function printAnswers() {
  const taps: number[] = [];
  for (let run = 0; run < RUNS; run++) taps.push(await firstTapMs(browser, server.origin + COMPARISON));
  console.log(
    `The tap that wakes a comparison, processor slowed 4 times: answered after ${Math.round(median(taps))} ms`,
  );
  const { first, again } = await changeMs(browser, server.origin + COMPARISON);
  console.log(
    `A filter's other figures: after ${Math.round(first)} ms, of a view shown before ${Math.round(again)} ms`,
  );
  if (first < CHANGE_GOAL_MS) return;
  missed++;
  console.log(`  NOT REACHED: other figures within ${CHANGE_GOAL_MS} ms`);
}
