import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where distributions put `clamd`, which is often not among a user's own commands. */
const PLACES = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/sbin', '/usr/bin'];

/**
 * The `clamd` of this machine, where one is installed: the tests with a real scanner run only there.
 * @returns {string | undefined} its path
 */
export function installedClamd() {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...PLACES];
  return folders.map((folder) => join(folder, 'clamd')).find(canRun);
}

/** @param {string} file */
function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** What the run says of it, beside the databases. */
export function clamdSentence() {
  return installedClamd()
    ? 'ClamAV: clamd is installed, the tests with a real scanner run.'
    : 'ClamAV: no clamd is installed, the tests with a real scanner are left out (apt-get install clamav-daemon).';
}
