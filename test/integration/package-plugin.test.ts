import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  copyFile,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  realpath,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPluginPackage } from '../../demo/start/builds.mjs';
import { repository, strapiApp } from '../../demo/start/paths.mjs';
import { freePort } from '../../demo/start/ports.mjs';
import { unpackPacked } from '../packed.js';

const PLUGIN = 'strapi-plugin-member-services';

let app = '';
let packed: string[] = [];
let running: ChildProcess | undefined;
let url = '';
let said = '';

const write = (name: string, text: string): Promise<void> => writeFile(join(app, name), text);

/** Everything that is installed, by links; of this workspace's own packages nothing. */
async function linkInstalled(): Promise<void> {
  const from = join(repository, 'node_modules');
  for (const name of await readdir(from)) {
    if (name.startsWith('.') || name === PLUGIN || name === '@member-services') continue;
    await symlink(join(from, name), join(app, 'node_modules', name), 'junction');
  }
}

/** An app as Strapi makes one, without a line of ours but the plugin among its dependencies. */
async function writeApp(port: number): Promise<void> {
  const dependencies = { '@strapi/strapi': '*', 'better-sqlite3': '*', [PLUGIN]: '*' };
  await write('package.json', JSON.stringify({ name: 'empty-app', private: true, dependencies }));
  for (const folder of ['config', 'database/migrations', 'public/uploads', 'src/api'])
    await mkdir(join(app, folder), { recursive: true });
  const middlewares = [
    'logger',
    'errors',
    'security',
    'cors',
    'query',
    'body',
    'session',
    'favicon',
    'public',
  ];
  const settings = {
    server: {
      host: '127.0.0.1',
      port,
      app: { keys: ['a key of this test'] },
      logger: { config: { level: 'warn' } },
    },
    admin: {
      auth: { secret: 'a secret of this test' },
      apiToken: { salt: 'a salt of this test' },
      transfer: { token: { salt: 'another salt' } },
      serveAdminPanel: false,
    },
    database: {
      connection: {
        client: 'sqlite',
        connection: { filename: join(app, 'data.db') },
        useNullAsDefault: true,
      },
    },
    middlewares: middlewares.map((name) => `strapi::${name}`),
    plugins: { 'member-services': { config: { keys: `k1:${randomBytes(32).toString('base64')}` } } },
  };
  for (const [name, value] of Object.entries(settings))
    await write(`config/${name}.js`, `module.exports = ${JSON.stringify(value)};`);
  await copyFile(join(strapiApp, 'favicon.png'), join(app, 'favicon.png'));
  // Strapi finds a plugin from where it lies itself, which here is the workspace; installed, it lies in the app.
  await write(
    'start.js',
    `const Module = require('node:module');
     const resolve = Module._resolveFilename;
     Module._resolveFilename = function (name, from, ...rest) {
       return resolve.call(this, name, name.startsWith('${PLUGIN}') ? module : from, ...rest);
     };
     const { createStrapi } = require('@strapi/strapi');
     createStrapi({ appDir: __dirname, distDir: __dirname }).start().then(() => {
       process.send({ loaded: Object.keys(require.cache).filter((path) => path.includes('member-services')) });
     });`,
  );
}

let loaded: string[] = [];

beforeAll(async () => {
  await buildPluginPackage();
  app = await realpath(await mkdtemp(join(tmpdir(), 'empty-app-')));
  await mkdir(join(app, 'node_modules'));
  packed = await unpackPacked('cms-plugin', join(app, 'node_modules', PLUGIN));
  await linkInstalled();
  const port = await freePort(20_000 + Math.floor(Math.random() * 20_000));
  await writeApp(port);
  url = `http://127.0.0.1:${port}`;
  const env: NodeJS.ProcessEnv = {
    PATH: process.env['PATH'],
    NODE_ENV: 'production',
    STRAPI_TELEMETRY_DISABLED: 'true',
  };
  running = spawn(process.execPath, ['start.js'], {
    cwd: app,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const hear = (text: Buffer): void => void (said += text.toString());
  running.stdout?.on('data', hear);
  running.stderr?.on('data', hear);
  await new Promise<void>((resolve, reject) => {
    running?.once('message', (message: { loaded: string[] }) => {
      ({ loaded } = message);
      resolve();
    });
    running?.once('exit', (code) => reject(new Error(`The app ended with ${String(code)}.\n${said}`)));
  });
});

afterAll(async () => {
  if (running && running.exitCode === null) {
    running.kill();
    await once(running, 'exit');
  }
  await rm(app, { recursive: true, force: true });
});

describe("the plugin's tarball in an empty app outside this workspace", () => {
  test('holds server, panel and widget, and nothing but what is built', () => {
    for (const path of [
      'dist/server/index.js',
      'dist/admin/index.mjs',
      'dist/widget/embed.js',
      'bin/verify.mjs',
    ])
      expect(packed).toContain(path);
    expect(
      packed.filter(
        (path) =>
          !/^(bin\/|dist\/(admin|server|widget)\/|log-lines\.d\.ts$|package\.json$|README|LICENSE)/.test(
            path,
          ),
      ),
    ).toEqual([]);
  });

  test('has the contract inside, on the server and in the panel', async () => {
    const modules = packed.filter((path) => /^dist\/(server|admin)\/.*\.m?js$/.test(path));
    for (const path of modules)
      expect(await readFile(join(app, 'node_modules', PLUGIN, path), 'utf8')).not.toMatch(
        /(from |import\(|require\()\s*['"]@member-services\//,
      );
  });

  test('is the one that runs', () => {
    expect(loaded).toContain(join(app, 'node_modules', PLUGIN, 'dist/server/index.js'));
    expect(loaded.filter((path) => !path.startsWith(app))).toEqual([]);
  });

  test('answers with a catalogue', async () => {
    const answer = await fetch(`${url}/api/member-services/catalogue`);
    expect(answer.status, said).toBe(200);
    expect(await answer.json()).toMatchObject({ data: { services: [] } });
  });

  test('hands the widget to websites of any origin', async () => {
    const answer = await fetch(`${url}/api/member-services/widget/embed.js`);
    expect(answer.status, said).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('content-type')).toContain('javascript');
    expect(await answer.text()).toContain('member-request');
  });
});
