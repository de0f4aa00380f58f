import { buildAll } from '../../demo/start/builds.mjs';
import { ensureBrowser } from '../browser.mjs';
import { run, tool } from './command.mjs';
import { onePassed, readCounts, reportFile } from './counts.mjs';

/** @param {'unit' | 'integration'} name */
async function vitest(name) {
  const file = reportFile(name);
  const succeeded = await run(tool('vitest', 'vitest.mjs'), [
    'run',
    '--config',
    `test/vitest.${name}.config.ts`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  return readCounts(file, succeeded, ({ numPassedTests, numFailedTests }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
  }));
}

/** Builds what changed, so that no suite meets an old state. */
export async function build() {
  await buildAll();
  return onePassed;
}

/** Rules and pure parts. */
export const unit = () => vitest('unit');

/** Whole Strapis on SQLite, and on PostgreSQL and MariaDB where a server answers. */
export const integration = () => vitest('integration');

/** The elements in a real browser. */
export async function widget() {
  const file = reportFile('widget');
  const succeeded = await run(
    tool('@web/test-runner', 'dist/bin.js'),
    ['--config', 'widget/web-test-runner.config.mjs'],
    { WIDGET_REPORT: file, CHROME_PATH: await ensureBrowser() },
  );
  return readCounts(file, succeeded, ({ passed, failed }) => ({ passed, failed }));
}

/** Whole journeys: website, CMS, panel and mail, in a real browser. */
export async function journeys() {
  const file = reportFile('journeys');
  const succeeded = await run(
    tool('@playwright/test', 'cli.js'),
    ['test', '--config', 'test/playwright.config.ts'],
    { CHROME_PATH: await ensureBrowser() },
  );
  return readCounts(file, succeeded, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
  }));
}
