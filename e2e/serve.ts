// Serves the production build over a database of the tests' own: `full`, `empty` or `markets`, which has both.
import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { importPostings } from "@/db";
import { openStore } from "@/db/open";
import { postings } from "./postings";
import { SERVERS, type ServerName } from "./servers";

const name = (process.argv[2] ?? "full") as ServerName;
const file = `e2e/.tmp/${name}.db`;
for (const suffix of ["", "-wal", "-shm"]) rmSync(`${file}${suffix}`, { force: true });

const store = openStore(file);
if (name === "full") {
  await importPostings(everySecond(), { market: "imported", asOf: "2026-06-10", inputs: "e2e" }, store);
  await importPostings(postings(), { market: "imported", asOf: "2026-06-30", inputs: "e2e" }, store);
}
if (name === "markets") {
  await importPostings(postings(), { market: "sample", asOf: "2026-06-30", inputs: "e2e" }, store);
  await importPostings(everySecond(), { market: "imported", asOf: "2026-07-15", inputs: "e2e" }, store);
}
store.$client.close();

const port = String(SERVERS[name]);
const server = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "--port", port], {
  stdio: "inherit",
  env: { ...process.env, CROSSROLES_DB: file, NEXT_TELEMETRY_DISABLED: "1" },
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(code ?? 0));

async function* everySecond() {
  for await (const one of postings()) if ((one.item.line ?? 0) % 2 === 0) yield one;
}
