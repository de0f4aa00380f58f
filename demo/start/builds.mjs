import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fingerprint, makeWhenChanged } from './fingerprint.mjs';
import { repository, strapiApp } from './paths.mjs';

const require = createRequire(import.meta.url);
const contract = ['cms-plugin/shared/src', 'cms-plugin/shared/package.json'];

/**
 * Runs one of the installed tools and throws with its last words when it fails.
 * @param {string} script @param {string[]} args @param {string} cwd @returns {Promise<void>}
 */
function run(script, args, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd,
      env: { ...process.env, STRAPI_TELEMETRY_DISABLED: 'true', PUBLIC_URL: '', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const hear = (/** @type {Buffer} */ text) => (said = (said + text).slice(-8000));
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    const endToo = () => child.kill();
    process.once('exit', endToo);
    child.once('error', reject);
    child.once('close', () => process.removeListener('exit', endToo));
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`A build failed.\n${said}`))));
  });
}

/** @param {string} name @param {string} bin */
const tool = (name, bin) => join(dirname(require.resolve(`${name}/package.json`)), bin);

/** @param {'embed' | 'tree' | 'site'} mode */
const vite = (mode) => run(tool('vite', 'bin/vite.js'), ['build', '--mode', mode, '--logLevel', 'warn'], repository);

export const buildEmbed = () =>
  makeWhenChanged({
    name: 'the widget',
    mark: join(repository, 'widget/dist/.embed-inputs'),
    inputs: fingerprint(['widget/src', 'widget/package.json', 'widget/tsconfig.json', 'vite.config.ts', 'package-lock.json', ...contract]),
    make: () => vite('embed'),
  });

export const buildPlugin = () =>
  makeWhenChanged({
    name: 'the plugin',
    mark: join(repository, 'cms-plugin/dist/.inputs'),
    inputs: fingerprint([
      'cms-plugin/admin/src',
      'cms-plugin/server/src',
      'cms-plugin/build.mjs',
      'cms-plugin/package.json',
      'package-lock.json',
      'widget/dist/.embed-inputs',
      ...contract,
    ]),
    make: () => run(join(repository, 'cms-plugin/build.mjs'), [], repository),
  });

/** Two minutes of work on a small machine when the panel's files have changed, a few seconds otherwise. */
export async function buildStrapiApp() {
  const server = fingerprint(['demo/strapi/config', 'demo/strapi/src', 'demo/strapi/tsconfig.json', 'tsconfig.json']);
  const serverMark = join(strapiApp, 'dist/.inputs');
  const panelSettings = Object.entries(process.env).filter(([name]) => name.startsWith('STRAPI_ADMIN_')).sort();
  await makeWhenChanged({
    name: 'the panel (the longest of the builds, about a minute)',
    mark: join(strapiApp, 'dist/build/.inputs'),
    inputs: fingerprint(
      ['cms-plugin/dist/admin', 'demo/strapi/src/admin', 'demo/strapi/config/admin.ts', 'demo/strapi/package.json', 'package-lock.json'],
      JSON.stringify(panelSettings),
    ),
    make: () => run(tool('@strapi/strapi', 'bin/strapi.js'), ['build'], strapiApp),
  });
  await makeWhenChanged({
    name: 'the Strapi app',
    mark: serverMark,
    inputs: server,
    make: () => run(tool('typescript', 'bin/tsc'), ['-p', strapiApp], repository),
  });
}

export const buildSite = () =>
  makeWhenChanged({
    name: 'the website',
    mark: join(repository, 'demo/site/dist/.inputs'),
    inputs: fingerprint(['demo/site', 'vite.config.ts', 'package-lock.json']),
    make: () => vite('site'),
  });

/** Builds what changed, one after another: two at once take longer on a small machine. */
export async function buildAll() {
  if (existsSync(join(repository, 'widget/src/embed.ts'))) await buildEmbed();
  await buildPlugin();
  await buildSite();
  await buildStrapiApp();
}
