import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { repository } from './paths.mjs';

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules' && name !== 'dist')
    .flatMap(({ name }) => filesUnder(join(path, name)))
    .sort();
}

/**
 * One hash over the names and contents of every file below the given paths, tests left out.
 * @param {string[]} paths relative to the repository
 * @param {string} [extra] what else the result depends on
 */
export function fingerprint(paths, extra = '') {
  const hash = createHash('sha256').update(extra);
  for (const path of paths)
    for (const file of filesUnder(join(repository, path)))
      if (!/\.(test|spec)\.tsx?$/.test(file))
        hash.update(`\0${relative(repository, file)}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

/**
 * Runs `make` when the inputs have changed since it last succeeded. The mark is written after success alone, so a
 * build that was cut off is done again.
 * @param {{ name: string, mark: string, inputs: string, make: () => void | Promise<void> }} build
 * @returns {Promise<boolean>} whether it was made now
 */
export async function makeWhenChanged({ name, mark, inputs, make }) {
  if (existsSync(mark) && readFileSync(mark, 'utf8') === inputs) return false;
  const started = Date.now();
  console.log(`Building ${name}…`);
  await make();
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, inputs);
  console.log(`Built ${name} in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  return true;
}
