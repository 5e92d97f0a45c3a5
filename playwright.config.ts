import { defineConfig } from "@playwright/test";
import { CHROMIUM_FLAGS, findChromium } from "./tests/browser/chromium.ts";

const launchOptions = { executablePath: findChromium(), args: CHROMIUM_FLAGS };

export default defineConfig({
  testDir: "tests/browser",
  globalSetup: "./tests/browser/site.ts",
  workers: 2,
  fullyParallel: true,
  retries: 0,
  // A journey takes 8 seconds, and thrice as long on a machine that does other things at the same time.
  timeout: 60_000,
  // For the same reason: five seconds are the default.
  expect: { timeout: 15_000 },
  forbidOnly: true,
  outputDir: "test-results",
  use: {
    baseURL: process.env["SITE_URL"],
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    trace: "retain-on-failure",
    // What the bar of a phone covers is scrolled to once more, gliding, and the click misses it (microsoft/playwright 42625).
    contextOptions: { reducedMotion: "reduce" },
    launchOptions,
  },
  projects: [
    { name: "phone", use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
    { name: "desktop", use: { viewport: { width: 1280, height: 900 } } },
  ],
});
