// `npm test`: lint, types, unused code, unit tests, a production build and browser tests against it, in one go.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { findBrowser } from "./find-browser.js";
import { run } from "./run.js";

const RESULTS = "test-results";
const bin = (name) => `node_modules/.bin/${name}`;

const steps = [
  ["Lint", () => run(bin("biome"), ["check", "."])],
  ["Types", () => run(bin("tsc"), ["--noEmit"])],
  ["Unused code", () => run(bin("knip"), [])],
  [
    "Unit tests",
    () =>
      run(bin("vitest"), [
        "run",
        "--reporter=dot",
        "--reporter=json",
        `--outputFile.json=${RESULTS}/unit.json`,
      ]),
  ],
  ["Build", () => run(process.execPath, ["scripts/build.js"])],
  [
    "Browser tests",
    async () => run(bin("playwright"), ["test"], { CROSSROLES_CHROMIUM: await findBrowser() }),
  ],
];

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const broken = [];
for (const [name, step] of steps) {
  console.log(`\n── ${name}`);
  try {
    await step();
  } catch (error) {
    broken.push(name);
    console.error(error.message);
  }
}

const unit = readReport(`${RESULTS}/unit.json`, ({ numPassedTests, numFailedTests }) => [
  numPassedTests,
  numFailedTests,
]);
const browser = readReport(`${RESULTS}/browser.json`, ({ stats }) => [
  stats.expected + stats.flaky,
  stats.unexpected,
]);
const passed = unit[0] + browser[0];
const failed = Math.max(unit[1] + browser[1], broken.length);
if (broken.length > 0) console.error(`\nBroken: ${broken.join(", ")}`);
const summary = `${passed} passed, ${failed} failed`;
writeFileSync(`${RESULTS}/summary`, `${summary}\n`);
console.log(`\n${summary}`);
process.exitCode = broken.length > 0 ? 1 : 0;

function readReport(file, count) {
  return existsSync(file) ? count(JSON.parse(readFileSync(file, "utf8"))) : [0, 0];
}
