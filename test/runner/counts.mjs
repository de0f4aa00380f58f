import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repository } from '../../demo/start/paths.mjs';

/** @typedef {{ passed: number, failed: number }} Counts */

/** @type {Counts} */
export const onePassed = { passed: 1, failed: 0 };
/** @type {Counts} */
export const oneFailed = { passed: 0, failed: 1 };

/** Where a runner writes its report; an older one is removed. @param {string} name */
export function reportFile(name) {
  const file = join(repository, 'test/results', `${name}.json`);
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  return file;
}

/**
 * What a report says, where a runner that failed without naming a failed test counts as one failure: a file that
 * could not be loaded must never look like success.
 * @param {string} file @param {boolean} succeeded @param {(report: any) => Counts} read
 * @returns {Counts}
 */
export function readCounts(file, succeeded, read) {
  /** @type {Counts} */
  let counts = { passed: 0, failed: 0 };
  try {
    counts = read(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    console.error(`No report was left behind: ${cause instanceof Error ? cause.message : String(cause)}`);
    return oneFailed;
  }
  return succeeded || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}
