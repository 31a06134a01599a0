#!/usr/bin/env node
// The command runs from TypeScript sources: this file only says where the project stands.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { LOADER_BOUNDS } from "./loader-bounds.js";

const self = fileURLToPath(import.meta.url);
const project = path.dirname(path.dirname(self));
process.env.CROSSROLES_HOME ??= project;
process.env.TSX_TSCONFIG_PATH ??= path.join(project, "tsconfig.json");

const args = process.argv.slice(2);
if (args[0] === "sample" && process.execArgv.length === 0) {
  const { status } = spawnSync(process.execPath, [...LOADER_BOUNDS, self, ...args], { stdio: "inherit" });
  process.exitCode = status ?? 1;
} else {
  const { register } = await import("tsx/esm/api");
  register();
  await import("./main.ts");
}
