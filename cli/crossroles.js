#!/usr/bin/env node
// The command runs from TypeScript sources: this file only says where the project stands.
import path from "node:path";
import { fileURLToPath } from "node:url";

const project = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
process.env.CROSSROLES_HOME ??= project;
process.env.TSX_TSCONFIG_PATH ??= path.join(project, "tsconfig.json");

const { register } = await import("tsx/esm/api");
register();
await import("./main.ts");
