import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

// Each benchmark is a file beside this one and runs in a process of its own, so that none warms up another.
const NOT_BENCHMARKS = new Set(["main.ts", "score.ts", "sample-check.ts", "postings-folder.ts"]);
const names = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && !NOT_BENCHMARKS.has(name))
  .map((name) => path.basename(name, ".ts"));

const [name = "", ...rest] = process.argv.slice(2);
const file = path.join(import.meta.dirname, `${name}.ts`);
if (!names.includes(name) || !existsSync(file)) {
  console.error(`Usage: npm run bench -- <name> [options]\nBenchmarks: ${names.join(", ")}`);
  process.exit(2);
}
const { status } = spawnSync(process.execPath, ["--import", "tsx", file, ...rest], { stdio: "inherit" });
process.exit(status ?? 1);
