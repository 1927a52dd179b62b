import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tooling/identity/src/keycloak/*.suite.ts"],
    testTimeout: 120_000,
    hookTimeout: 600_000,
  },
});
