import { spawn } from "node:child_process";

/** Runs a program with this one's input and output. Rejects, naming it, unless it ends well. */
export function run(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: "inherit", env: { ...process.env, ...env } });
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`${[command, ...args].join(" ")} ended with ${signal ?? `code ${code}`}`));
    });
  });
}
