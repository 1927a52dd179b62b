import { defineConfig } from "@playwright/test";

const executablePath = process.env.QUINTET_CHROMIUM;

export default defineConfig({
  testDir: "./src/journeys",
  testMatch: "**/*.journey.ts",
  outputDir: "./test-results",
  timeout: 180_000,
  expect: { timeout: 15_000 },
  // Journeys share one group of people: they are played one after the other.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  reporter: [["list"], ["json", { outputFile: "test-results/report.json" }]],
  use: {
    baseURL: process.env.QUINTET_ADDRESS ?? "http://127.0.0.1:7070",
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    viewport: { width: 1440, height: 900 },
    actionTimeout: 20_000,
    trace: "retain-on-failure",
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        "--no-sandbox",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-gpu",
      ],
    },
  },
});
