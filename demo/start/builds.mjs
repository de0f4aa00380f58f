import { spawn } from 'node:child_process';
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
      env: {
        ...process.env,
        STRAPI_TELEMETRY_DISABLED: 'true',
        STRAPI_DISABLE_UPDATE_NOTIFICATION: 'true',
        PUBLIC_URL: '',
        NO_COLOR: '1',
        FORCE_COLOR: '0',
      },
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
      'widget/build',
      'widget/package.json',
      'widget/tsconfig.json',
      'vite.config.ts',
      'package-lock.json',
      ...contract,
    ]),
    make: () => vite('embed'),
  });

/** What the widget's npm package holds beside the embed: modules, declarations, manifest. Ten seconds. */
export const buildWidgetPackage = () =>
  alone(async () => {
    await makeWhenChanged({
      name: "the widget's package",
      mark: join(repository, 'widget/dist/.package-inputs'),
      inputs: fingerprint([
        'widget/build',
        'widget/src',
        'widget/package.json',
        'widget/tsconfig.json',
        'widget/tsconfig.package.json',
        'vite.config.ts',
        'package-lock.json',
        ...contract,
      ]),
      make: () => run(join(repository, 'widget/build/package.mjs'), ['tree'], repository),
    });
  });

const pluginCommon = ['cms-plugin/build.mjs', 'cms-plugin/package.json', 'package-lock.json', ...contract];

/** @param {'admin' | 'server' | 'widget'} part @param {string} name @param {string[]} inputs */
const buildPluginPart = (part, name, inputs) =>
  makeWhenChanged({
    name,
    mark: join(repository, `cms-plugin/dist/.${part}-inputs`),
    inputs: fingerprint([...inputs, ...pluginCommon]),
    make: () => run(join(repository, 'cms-plugin/build.mjs'), [part], repository),
  });

/** What the plugin adds to the server. */
export const buildPluginServer = () =>
  buildPluginPart('server', "the plugin's server", ['cms-plugin/server/src']);

/** What the plugin adds to the panel. */
export const buildPluginAdmin = () =>
  buildPluginPart('admin', "the plugin's pages", ['cms-plugin/admin/src']);

/** The widget as the plugin hands it to websites. */
export const copyEmbed = () =>
  buildPluginPart('widget', 'what the plugin hands to websites', ['widget/dist/.embed-inputs']);

/** All of the plugin's npm package. */
export const buildPluginPackage = () =>
  alone(async () => {
    await buildEmbed();
    await copyEmbed();
    await buildPluginServer();
    await buildPluginAdmin();
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

/** What a server is started from; neither the panel nor the widget. */
export const buildServerSide = () =>
  alone(async () => {
    await buildPluginServer();
    await buildStrapiServer();
  });

/** Everything that changed, one after another: two builds at once take longer on a small machine. */
export const buildAll = () =>
  alone(async () => {
    await buildEmbed();
    await copyEmbed();
    await buildPluginServer();
    await buildPluginAdmin();
    await buildSite();
    await buildPanel();
    await buildStrapiServer();
  });
