import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** How the browser is started: quiet, offline but for the pages under test, and without a sandbox for root. */
export const browserArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The Chromium that Playwright has downloaded, if it has. */
async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/**
 * The path of a Chromium of this machine: the one that `CHROME_PATH` names, an installed one, or Playwright's own.
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
  const named = process.env['CHROME_PATH'];
  if (named) return existsSync(named) ? named : undefined;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const installed = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...installed, ...usualPlaces, await playwrightsOwn()].find(
    (path) => path !== '' && existsSync(path),
  );
}

/** @param {string} command @param {string[]} args */
const attempt = (command, args) =>
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 600_000 }).status === 0;

function hasApt() {
  try {
    execFileSync('apt-get', ['--version'], { stdio: 'ignore' });
    return process.getuid?.() === 0;
  } catch {
    return false; // another distribution or system
  }
}

/**
 * As `findBrowser`, but installs one where there is none: Playwright's, else the distribution's package.
 * @returns {Promise<string>}
 */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;
  console.log('No Chromium was found, so one is installed…');
  const installed =
    attempt('npx', ['playwright', 'install', 'chromium']) ||
    (hasApt() && attempt('apt-get', ['update']) && attempt('apt-get', ['install', '-y', 'chromium']));
  const now = installed ? await findBrowser() : undefined;
  if (!now)
    throw new Error(
      'No Chromium was found and none could be installed. Install one, or name one in CHROME_PATH.',
    );
  return now;
}
