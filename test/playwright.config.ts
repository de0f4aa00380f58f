import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './browser.mjs';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const executablePath = await findBrowser();

/** Whole journeys, and attacks that only a browser can show, in a real browser, one after another, on one demo started for them. */
export default defineConfig({
  testDir: here('.'),
  testMatch: ['journeys/**/*.spec.ts', 'attacks/**/*.spec.ts'],
  outputDir: here('results/journeys'),
  globalSetup: here('journeys/start-demo.ts'),
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: here('results/journeys.json') }]],
  use: {
    actionTimeout: 15_000,
    timezoneId: 'Asia/Riyadh',
    screenshot: 'only-on-failure',
    launchOptions: { args: browserArguments, ...(executablePath ? { executablePath } : {}) },
  },
});
