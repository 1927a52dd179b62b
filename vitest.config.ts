import { defineConfig } from "vitest/config";

const server = [
  "packages/*/src/server/**/*.test.ts",
  "packages/{db,rpc}/src/**/*.test.ts",
  "apps/server/src/**/*.test.ts",
];

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "core",
          include: ["packages/**/src/**/*.test.ts", "apps/**/src/**/*.test.ts", "tooling/*/src/**/*.test.ts"],
          exclude: ["**/node_modules/**", "**/dist/**", ...server],
        },
      },
      {
        extends: true,
        test: { name: "server", include: server, globalSetup: ["apps/server/src/testing/global-setup.ts"] },
      },
    ],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
  },
});
