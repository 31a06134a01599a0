import { spawn } from "node:child_process";
import { once } from "node:events";
import { next } from "@/scripts/build.js";

const PORT = 3479;
const WAIT_MS = 60_000;

/** Serves the production build until it is stopped. Throws if it has no postings to show. */
export async function servePages(): Promise<{ origin: string; stop(): void }> {
  const server = spawn(process.execPath, [next, "start", "--port", String(PORT)], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  });
  const origin = `http://localhost:${PORT}`;
  const stop = () => server.kill();
  try {
    const ended = once(server, "exit").then(() => {
      throw new Error(`The server did not start; does another one use port ${PORT}?`);
    });
    await Promise.race([ended, waitFor(`${origin}/api/health`)]);
    const answer = await fetch(`${origin}/api/v1/dataset`);
    if (!answer.ok) throw new Error("There are no postings to show: name a database in CROSSROLES_DB.");
    return { origin, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

async function waitFor(address: string): Promise<void> {
  for (const end = Date.now() + WAIT_MS; Date.now() < end; ) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error(`${address} does not answer.`);
}
