import { defineConfig } from "vitest/config";

/** The walls are run by check.ts, before the unit tests and apart from them: they build a street of their own. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ["walls/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
