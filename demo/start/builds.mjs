import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { alone } from './alone.mjs';
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
const vite = (mode) =>
  run(tool('vite', 'bin/vite.js'), ['build', '--mode', mode, '--logLevel', 'warn'], repository);

/** Whatever a website embeds with one line. */
export const buildEmbed = () =>
  makeWhenChanged({
    name: 'the widget',
    mark: join(repository, 'widget/dist/.embed-inputs'),
    inputs: fingerprint([
      'widget/src',
      'widget/package.json',
      'widget/tsconfig.json',
      'vite.config.ts',
      'package-lock.json',
      ...contract,
    ]),
    make: () => vite('embed'),
  });

/** The plugin as Strapi loads it. */
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

/** The app's own code, without the panel: a few seconds. */
export const buildStrapiServer = () =>
  makeWhenChanged({
    name: 'the Strapi app',
    mark: join(strapiApp, 'dist/.inputs'),
    inputs: fingerprint([
      'demo/strapi/config',
      'demo/strapi/src',
      'demo/strapi/tsconfig.json',
      'tsconfig.json',
    ]),
    make: () => run(tool('typescript', 'bin/tsc'), ['-p', strapiApp], repository),
  });

/** The panel, Strapi's own pages and the plugin's: Strapi keeps nothing between two builds, so this keeps it. */
export const buildPanel = () =>
  makeWhenChanged({
    name: 'the panel (the longest of the builds, about a minute)',
    mark: join(strapiApp, 'dist/build/.inputs'),
    inputs: fingerprint(
      [
        'cms-plugin/dist/admin',
        'demo/strapi/src/admin',
        'demo/strapi/config/admin.ts',
        'demo/strapi/package.json',
        'package-lock.json',
      ],
      JSON.stringify(
        Object.entries(process.env)
          .filter(([name]) => name.startsWith('STRAPI_ADMIN_'))
          .sort(),
      ),
    ),
    make: () => run(tool('@strapi/strapi', 'bin/strapi.js'), ['build'], strapiApp),
  });

/** The association's website. */
export const buildSite = () =>
  makeWhenChanged({
    name: 'the website',
    mark: join(repository, 'demo/site/dist/.inputs'),
    inputs: fingerprint(['demo/site', 'vite.config.ts', 'package-lock.json']),
    make: () => vite('site'),
  });

/** What a server is started from, the widget that it serves among it; the panel is left out. */
export const buildServerSide = () =>
  alone(async () => {
    if (existsSync(join(repository, 'widget/src/embed.ts'))) await buildEmbed();
    await buildPlugin();
    await buildStrapiServer();
  });

/** Everything that changed, one after another: two builds at once take longer on a small machine. */
export const buildAll = () =>
  alone(async () => {
    if (existsSync(join(repository, 'widget/src/embed.ts'))) await buildEmbed();
    await buildPlugin();
    await buildSite();
    await buildPanel();
    await buildStrapiServer();
  });
