// Serves the production build over a database of the tests' own: `full` or `empty`.
import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { importPostings } from "@/db";
import { openStore } from "@/db/open";
import { postings } from "./postings";
import { EMPTY_PORT, FULL_PORT } from "./servers";

const name = process.argv[2] === "empty" ? "empty" : "full";
const file = `e2e/.tmp/${name}.db`;
for (const suffix of ["", "-wal", "-shm"]) rmSync(`${file}${suffix}`, { force: true });

const store = openStore(file);
if (name === "full") {
  await importPostings(postings(), { market: "imported", asOf: "2026-06-30", inputs: "e2e" }, store);
}
store.$client.close();

const port = String(name === "full" ? FULL_PORT : EMPTY_PORT);
const server = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "--port", port], {
  stdio: "inherit",
  env: { ...process.env, CROSSROLES_DB: file, NEXT_TELEMETRY_DISABLED: "1" },
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(code ?? 0));
