import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { repository } from '../../demo/start/paths.mjs';
import { run, tool } from './command.mjs';
import { oneFailed, onePassed } from './counts.mjs';

const projects = [
  '.',
  'cms-plugin/shared',
  'cms-plugin/server',
  'cms-plugin/admin',
  'widget',
  'demo/site',
  'demo/strapi',
  'demo/strapi/src/admin',
  'test',
];

/** @param {string} project */
const check = (project) =>
  run(tool('typescript', 'bin/tsc'), [
    '--noEmit',
    '--incremental',
    '--tsBuildInfoFile',
    join('node_modules/.cache/types', `${project.replaceAll('/', '-')}.tsbuildinfo`),
    '-p',
    project,
  ]);

/** Type-checks every part, as many at a time as there are processors, up to two. */
export async function checkTypes() {
  const queue = [...projects];
  const failed = /** @type {string[]} */ ([]);
  async function work() {
    for (let project = queue.shift(); project !== undefined; project = queue.shift())
      if (!(await check(project))) failed.push(project);
  }
  await Promise.all(Array.from({ length: Math.min(2, cpus().length) }, work));
  if (failed.length > 0) console.error(`Types do not hold in: ${failed.join(', ')}`);
  return failed.length === 0 ? onePassed : oneFailed;
}

/** Every process that lints holds all types, some 3 GB of them: two at a time only where there is room. */
const linters = () => (totalmem() > 12 * 1024 ** 3 ? Math.min(2, cpus().length) : 1);

/** Lints; a warning is an error. */
export async function checkLint() {
  const cache = join(repository, 'node_modules/.cache/eslint/');
  const args = [
    '.',
    '--max-warnings',
    '0',
    '--cache',
    '--cache-strategy',
    'content',
    '--cache-location',
    cache,
    '--concurrency',
    String(linters()),
  ];
  return (await run(tool('eslint', 'bin/eslint.js'), args)) ? onePassed : oneFailed;
}

/** Looks whether every file is formatted. */
export async function checkFormat() {
  const args = [
    '--check',
    '.',
    '--log-level',
    'warn',
    '--cache',
    '--cache-location',
    'node_modules/.cache/formatted',
  ];
  return (await run(tool('prettier', 'bin/prettier.cjs'), args)) ? onePassed : oneFailed;
}
