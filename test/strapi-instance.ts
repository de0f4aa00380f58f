import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import type { Core } from '@strapi/strapi';
import { inject } from 'vitest';
import { ensureAccounts, type Account } from '../demo/start/accounts.mjs';
import { startMailCatcher, type CaughtMail } from '../demo/start/mail-catcher.mjs';
import { strapiApp } from '../demo/start/paths.mjs';
import { freePort } from '../demo/start/ports.mjs';
import { ensureSecrets } from '../demo/start/secrets.mjs';
import { createDatabase, type DatabaseKind } from './databases.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** An installation with the demo's content and accounts on each database, to which nothing was sent yet. */
    seeded: {
      /** The files of all of them, the database of SQLite among them. */
      folder: string;
      /** Names of the others' databases. */
      databases: Partial<Record<DatabaseKind, string>>;
    };
  }
}

/** What an instance is filled with: everything of the demo, its content and accounts alone, or nothing. */
export type Seed = 'all' | 'content' | 'none';

export interface InstanceSettings {
  /** Default: SQLite. The others get a database of their own, dropped at the end. */
  database?: DatabaseKind;
  /** Default: `content`. */
  seed?: Seed;
  /** Further environment variables, set before anything is read. */
  env?: Record<string, string>;
  /** Where its files lie, to boot on the same ones again; such a folder is left behind for the test to remove. */
  folder?: string;
}

/** A Strapi of the test's own, in this process, with everything that it sends caught. */
export interface StrapiInstance {
  app: Core.Strapi;
  /** Address without a slash at its end. */
  url: string;
  /** Staff accounts, with their passwords; none with seed `none`. */
  accounts: Account[];
  /** Caught mail, newest first. */
  mails: () => CaughtMail[];
  /** Ends it and removes all that it has written, unless the test gave the folder. */
  stop: () => Promise<void>;
}

interface StrapiModule {
  createStrapi: (options: Record<string, unknown>) => Core.Strapi;
}

/** `destroy` takes every listener off the process, the test runner's own channel among them, so it is kept from that. */
async function destroyQuietly(app: Core.Strapi): Promise<void> {
  process.removeAllListeners = () => process;
  try {
    await app.destroy();
  } finally {
    Reflect.deleteProperty(process, 'removeAllListeners'); // uncovers the inherited one
  }
}

/**
 * Boots the demo's app, built beforehand, on a database of its own: an empty one, or a copy of one that was filled once
 * for all suites. Takes about three seconds.
 */
export async function startStrapiInstance(settings: InstanceSettings = {}): Promise<StrapiInstance> {
  const { database = 'sqlite', seed = 'content', env = {} } = settings;
  const folder = settings.folder ?? (await mkdtemp(join(tmpdir(), 'member-services-')));
  const seeded = seed === 'content' && settings.folder === undefined ? inject('seeded') : undefined;
  if (seeded) await cp(seeded.folder, folder, { recursive: true });
  const served =
    database === 'sqlite' ? undefined : await createDatabase(database, seeded?.databases[database]);
  const mailPort = await freePort(20_000 + Math.floor(Math.random() * 20_000));
  const catcher = await startMailCatcher({ port: mailPort, folder: join(folder, 'mail') });
  ensureSecrets(join(folder, '.env'));
  const accounts = ensureAccounts(join(folder, '.accounts.json'));

  Object.assign(process.env, {
    NODE_ENV: 'test',
    ENV_PATH: join(folder, '.env'),
    ...parseEnv(await readFile(join(folder, '.env'), 'utf8')), // Strapi reads it once in a process only
    PANEL_SIGN_IN_LIMIT: 'false', // Strapi counts sign-ins in the process, over all instances in it
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_LOG_LEVEL: 'error',
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: join(folder, 'strapi.db'),
    DEMO_ACCOUNTS_FILE: join(folder, '.accounts.json'),
    MEMBER_SERVICES_STORAGE: join(folder, 'attachments'),
    MEMBER_SERVICES_SEED: seed,
    SMTP_HOST: '127.0.0.1',
    SMTP_PORT: String(mailPort),
    SITE_URL: 'http://localhost:4173',
    // A test sends in seconds what people send in days; those of the limits set their own.
    MEMBER_SERVICES_LIMIT_FACTOR: '1000',
    ...served?.env,
    ...env,
  });

  const cleanUp = async (): Promise<void> => {
    await catcher.stop();
    await served?.drop();
    if (settings.folder === undefined) await rm(folder, { recursive: true, force: true });
  };

  const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi') as StrapiModule;
  const app = createStrapi({
    appDir: strapiApp,
    distDir: join(strapiApp, 'dist'),
    serveAdminPanel: false,
    autoReload: false,
  });

  try {
    await app.load();
    app.server.mount();
    const server = app.server.httpServer;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The server has no port.');
    return {
      app,
      url: `http://127.0.0.1:${address.port}`,
      accounts: seed === 'none' ? [] : accounts,
      mails: catcher.messages,
      stop: async () => {
        await destroyQuietly(app);
        await cleanUp();
      },
    };
  } catch (cause) {
    await destroyQuietly(app);
    await cleanUp();
    throw cause;
  }
}
