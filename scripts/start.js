// `npm start`: builds if the sources have changed since the last build, brings the database up to date, serves.
import { spawn } from "node:child_process";
import { LOADER_BOUNDS } from "../cli/loader-bounds.js";
import { buildIfStale, next } from "./build.js";
import { run } from "./run.js";

const port = process.env.PORT || "3000";

await buildIfStale();
await run(process.execPath, ["--import", "tsx", "scripts/migrate.ts"]);

const server = spawn(process.execPath, [next, "start", "--port", port], {
  stdio: ["inherit", "pipe", "inherit"],
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
});
server.stdout.on("data", (chunk) => {
  const text = String(chunk);
  if (text.includes("Ready in")) {
    console.log(`Crossroles is at http://localhost:${port}`);
    loadSample();
  }
  if (/error|warn/i.test(text)) process.stdout.write(text);
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code, signal) => {
  process.exitCode = signal ? 0 : (code ?? 1);
});

/** On an empty database, beside the server, which answers with what is there so far. */
function loadSample() {
  const loader = spawn(process.execPath, [...LOADER_BOUNDS, "cli/crossroles.js", "sample", "--if-empty"], {
    stdio: "inherit",
  });
  server.on("exit", () => loader.kill());
}
