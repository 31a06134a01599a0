import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    testTimeout: 120_000,
    include: ["{app,bench,cli,components,db,lib,scripts}/**/*.test.{ts,tsx,js}"],
  },
});
