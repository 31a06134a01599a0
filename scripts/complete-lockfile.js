// Adds to package-lock.json the optional platform packages that a registry mirror declined to describe, so that
// `npm ci` accepts the lockfile and people on other systems get their binaries. Run after every dependency change.
import { readFileSync, writeFileSync } from "node:fs";
import { missingPlatformPackages } from "./lockfile.js";

const file = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(file, "utf8"));
const missing = missingPlatformPackages(lock);
const packages = { ...lock.packages, ...missing };
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${Object.keys(missing).length} platform packages added`);
