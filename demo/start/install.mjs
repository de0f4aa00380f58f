import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './paths.mjs';

/** @typedef {Record<string, { version?: string, link?: boolean, optional?: boolean }>} LockedPackages */

/** @param {string} file @returns {LockedPackages | undefined} */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw cause;
  }
}

/**
 * Whether the SQLite driver runs on this Node: it is compiled for one binary interface, and another Node has another.
 * Asked of a process of its own, since a file that is loaded cannot be replaced everywhere.
 */
function driverRuns() {
  const open = "new (require('better-sqlite3'))(':memory:').close()";
  return spawnSync(process.execPath, ['-e', open], { cwd: repository, stdio: 'ignore' }).status === 0;
}

/**
 * Whether `node_modules` holds exactly what the lockfile names. npm writes its own record there as the last act of
 * an installation, so one that was cut off counts as missing. What is optional may be absent: other platforms'. A
 * driver that was compiled for another Node counts as missing too.
 */
export function isInstalled() {
  const wanted = lockedPackages(join(repository, 'package-lock.json'));
  const present = lockedPackages(join(repository, 'node_modules/.package-lock.json'));
  if (!wanted || !present) return false;
  const isWhole = Object.entries(wanted).every(
    ([folder, { version, optional }]) =>
      folder === '' || optional || (folder in present && present[folder]?.version === version),
  );
  return isWhole && driverRuns();
}

/** Installs by the lockfile alone, when something is missing. Throws with a plain sentence when that fails. */
export function installMissing() {
  if (isInstalled()) return;
  console.log('Installing what is missing (once; several minutes on a small machine)…');
  const { status, error } = spawnSync(
    'npm',
    ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--include=dev'],
    {
      cwd: repository,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0)
    throw new Error(`The installation failed${error ? `: ${error.message}` : ''}. Its reason stands above.`);
}
