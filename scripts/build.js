// A production build that knows which sources it was made from.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { wakeLater } from "./build-wake.js";
import { run } from "./run.js";

const SOURCES = [
  "app",
  "components",
  "db",
  "lib",
  "public",
  "next.config.js",
  "package-lock.json",
  "proxy.ts",
  "scripts/build-wake.js",
  "scripts/build.js",
  "tsconfig.json",
];
const folder = process.env.NEXT_DIST_DIR || ".next";
const mark = path.join(folder, "crossroles-sources");

export const next = "node_modules/next/dist/bin/next";

/** Builds unless the last build was made from the very same sources. */
export async function buildIfStale() {
  const sources = hashOfSources();
  if (existsSync(mark) && existsSync(path.join(folder, "BUILD_ID")) && readFileSync(mark, "utf8") === sources)
    return;
  console.log("Building …");
  await run(process.execPath, [next, "build"], { NEXT_TELEMETRY_DISABLED: "1" });
  hintCompilers();
  await wakeLater(folder);
  writeFileSync(mark, sources);
}

/**
 * Nearly all of a chunk runs as soon as it is there. Browsers that know the hint compile it beside the page's own thread
 * while it loads, instead of function by function in it.
 */
function hintCompilers() {
  const chunks = path.join(folder, "static", "chunks");
  for (const name of readdirSync(chunks).filter((name) => name.endsWith(".js"))) {
    const file = path.join(chunks, name);
    writeFileSync(file, `//# allFunctionsCalledOnLoad\n${readFileSync(file, "utf8")}`);
  }
}

function hashOfSources() {
  const hash = createHash("sha256").update(process.version);
  for (const file of SOURCES.filter(existsSync).flatMap(filesIn))
    hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

function filesIn(place) {
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.test\.[jt]sx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildIfStale();
