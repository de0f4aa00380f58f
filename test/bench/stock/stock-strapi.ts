import { copyFileSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawn, type ChildProcess } from 'node:child_process';
import { dirname, join } from 'node:path';
import { repository, strapiApp } from '../../../demo/start/paths.mjs';
import { anyPort, type StartedCms } from '../../started-cms.js';

/** The content type of the comparison: one small record, as Strapi's own generator writes one. */
const NOTE = {
  kind: 'collectionType',
  collectionName: 'notes',
  info: { singularName: 'note', pluralName: 'notes', displayName: 'Note' },
  options: { draftAndPublish: false },
  attributes: {
    title: { type: 'string', required: true },
    body: { type: 'text' },
    amount: { type: 'integer' },
  },
};

const factories = (what: string) =>
  `module.exports = require('@strapi/strapi').factories.create${what}('api::note.note');`;

/** Anybody may create and read notes; everything else of the app is as Strapi makes it. */
const BOOTSTRAP = `module.exports = {
  async bootstrap({ strapi }) {
    const [role] = await strapi.db.query('plugin::users-permissions.role').findMany({ where: { type: 'public' } });
    const permissions = strapi.db.query('plugin::users-permissions.permission');
    if ((await permissions.count({ where: { action: 'api::note.note.find', role: role.id } })) > 0) return;
    for (const action of ['api::note.note.create', 'api::note.note.find'])
      await permissions.create({ data: { action, role: role.id } });
    if (process.env.NOTES)
      for (let n = 0; n < Number(process.env.NOTES); n += 1)
        await strapi.documents('api::note.note').create({ data: { title: 'Note ' + n, body: 'x'.repeat(400), amount: n } });
  },
};`;

/** The same settings of SQLite as the demo's, so that both write as durably. */
const DATABASE = `const path = require('node:path');
module.exports = { connection: { client: 'sqlite', connection: { filename: path.join(__dirname, '../data.db') }, useNullAsDefault: true,
  pool: { min: 1, max: 1, afterCreate: (c, done) => { c.pragma('journal_mode=WAL'); c.pragma('synchronous=FULL'); c.pragma('busy_timeout=5000'); done(null, c); } } } };`;

const MIDDLEWARES = [
  'logger',
  'errors',
  'security',
  'cors',
  'poweredBy',
  'query',
  'body',
  'session',
  'favicon',
  'public',
];

/** Everything that is installed here, by links; of this workspace's own packages nothing. */
function linkInstalled(app: string): void {
  mkdirSync(join(app, 'node_modules/@strapi'), { recursive: true });
  const installed = join(repository, 'node_modules');
  for (const name of readdirSync(installed)) {
    if (name.startsWith('.') || name === '@strapi' || name === '@member-services') continue;
    if (name === 'strapi-plugin-member-services') continue;
    symlinkSync(join(installed, name), join(app, 'node_modules', name), 'junction');
  }
  for (const name of readdirSync(join(installed, '@strapi')))
    symlinkSync(join(installed, '@strapi', name), join(app, 'node_modules/@strapi', name), 'junction');
}

/** A Strapi app without a line of ours, made of the packages that are installed here. */
export function makeStockApp(app: string, port: number): void {
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(app, name)), { recursive: true });
    writeFileSync(join(app, name), text);
  };
  const json = (value: unknown) => `module.exports = ${JSON.stringify(value)};`;
  if (!existsSync(join(app, 'node_modules'))) linkInstalled(app);
  const dependencies = {
    '@strapi/strapi': '*',
    '@strapi/plugin-users-permissions': '*',
    'better-sqlite3': '*',
  };
  write('package.json', JSON.stringify({ name: 'stock-app', private: true, dependencies }));
  mkdirSync(join(app, 'database/migrations'), { recursive: true });
  mkdirSync(join(app, 'public/uploads'), { recursive: true });
  write(
    'config/server.js',
    json({ host: '127.0.0.1', port, app: { keys: ['a key'] }, logger: { config: { level: 'warn' } } }),
  );
  write(
    'config/admin.js',
    json({
      auth: { secret: 'a secret' },
      apiToken: { salt: 'a salt' },
      transfer: { token: { salt: 'another salt' } },
      serveAdminPanel: false,
    }),
  );
  write('config/database.js', DATABASE);
  write('config/middlewares.js', json(MIDDLEWARES.map((name) => `strapi::${name}`)));
  write('config/plugins.js', json({ 'users-permissions': { config: { jwtSecret: 'a secret' } } }));
  write('src/index.js', BOOTSTRAP);
  write('src/api/note/content-types/note/schema.json', JSON.stringify(NOTE));
  write('src/api/note/routes/note.js', factories('CoreRouter'));
  write('src/api/note/controllers/note.js', factories('CoreController'));
  write('src/api/note/services/note.js', factories('CoreService'));
  copyFileSync(join(strapiApp, 'favicon.png'), join(app, 'favicon.png'));
}

/** Starts such an app with `strapi start`, as a process of its own, and waits until it answers. */
export async function startStock(app: string, env: Record<string, string> = {}): Promise<StartedCms> {
  const port = await anyPort();
  makeStockApp(app, port);
  return runStock(app, port, env);
}

/** Starts an app that was made before. */
export async function runStock(
  app: string,
  port: number,
  env: Record<string, string> = {},
): Promise<StartedCms> {
  const child = spawn(
    process.execPath,
    [join(repository, 'node_modules/@strapi/strapi/bin/strapi.js'), 'start'],
    {
      cwd: app,
      env: { NODE_ENV: 'development', ...process.env, ...env, STRAPI_TELEMETRY_DISABLED: 'true' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (said = (said + part.toString()).slice(-2000)));
  const url = `http://127.0.0.1:${port}`;
  const stop = () => end(child);
  for (const until = Date.now() + 60_000; !(await answers(url));) {
    if (Date.now() > until || child.exitCode !== null) {
      await stop();
      throw new Error(`The stock app did not start:\n${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { url, pid: child.pid ?? 0, accounts: [], stop };
}

async function answers(url: string): Promise<boolean> {
  return fetch(`${url}/_health`).then(
    ({ status }) => status === 204,
    () => false,
  );
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGTERM');
  const insist = setTimeout(() => child.kill('SIGKILL'), 8000);
  await ended;
  clearTimeout(insist);
}
