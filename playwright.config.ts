import { defineConfig } from "@playwright/test";
import { FULL_PORT, SERVERS } from "./e2e/servers";

const server = ([name, port]: [string, number]) => ({
  command: `node --import tsx e2e/serve.ts ${name}`,
  url: `http://127.0.0.1:${port}/api/health`,
  reuseExistingServer: false,
  timeout: 180_000,
  gracefulShutdown: { signal: "SIGTERM" as const, timeout: 5_000 },
});

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results/browser",
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"], ["json", { outputFile: "test-results/browser.json" }]],
  use: {
    baseURL: `http://127.0.0.1:${FULL_PORT}`,
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: {
      executablePath: process.env.CROSSROLES_CHROMIUM,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
      ],
    },
  },
  webServer: Object.entries(SERVERS).map(server),
});
