import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: ["{app,bench,cli,components,db,lib,scripts}/**/*.test.{ts,tsx,js}"],
  },
});
