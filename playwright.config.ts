import { defineConfig, devices } from "@playwright/test";

const chromium = process.env.CHROMIUM_PATH;

/** Run by `npm run test:browser`, which builds and starts the application first. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  // Some stories stop a server that all share.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json"]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: process.env.BASE_URL ?? "http://127.0.0.1:3000",
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    trace: "retain-on-failure",
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking"],
    },
  },
});
