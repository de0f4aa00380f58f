import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import knex from 'knex';
import { ensureAccounts } from '../../demo/start/accounts.mjs';
import { ensureSecrets } from '../../demo/start/secrets.mjs';
import { createDatabase } from '../databases.mjs';
import { startMailSink } from '../faults/mail-sink.mjs';
import { audit } from './audit.mjs';
import { SENDERS_AT, sendAll } from './senders.mjs';
import { serve } from './served.mjs';
import { makeTrouble } from './trouble.mjs';

/**
 * By default a third of the product's, so that what a killed server held is taken over within the check; a third of it is the most
 * that sending one message may take, which a busy machine needs.
 */
const LEASE_MS = 30_000;
/** The last messages of a killed server wait for their lease, and those that failed for their next attempt. */
const STALL_LIMIT_MS = 300_000;

/**
 * @typedef {object} LedgerSettings
 * @property {number} submissions
 * @property {import('../databases.mjs').DatabaseKind} database SQLite has one server, the others have two
 * @property {number} [senders]
 * @property {number} [leaseMs]
 * @property {number} [troubleEveryMs]
 * @property {readonly (keyof import('./trouble.mjs').Troubles)[]} [kinds] of trouble, by turns
 * @property {number} [turns] most troubles; default: as many as come
 * @property {(line: string) => void} [say]
 *
 * @typedef {import('./audit.mjs').Finding & { troubles: import('./trouble.mjs').Troubles, seconds: number }} LedgerReport
 */

/**
 * Many people send while servers are killed, frozen and cut off; in the end what they were told is compared with what
 * is stored and what was mailed.
 * @param {LedgerSettings} settings
 * @returns {Promise<LedgerReport>}
 */
export async function runLedger({
  submissions,
  database,
  senders = 16,
  leaseMs = LEASE_MS,
  troubleEveryMs = 2_500,
  kinds,
  turns,
  say = () => undefined,
}) {
  const folder = await mkdtemp(join(tmpdir(), 'member-services-ledger-'));
  const sink = await startMailSink();
  const served = database === 'sqlite' ? undefined : await createDatabase(database);
  ensureSecrets(join(folder, '.env'));
  ensureAccounts(join(folder, '.accounts.json'));
  const env = environment(folder, { mailPort: sink.port, leaseMs }, served?.env ?? {});
  /** @type {import('./served.mjs').Served[]} */
  const servers = [];
  try {
    // One after the other: the first fills the empty database.
    for (let count = database === 'sqlite' ? 1 : 2; count > 0; count -= 1) servers.push(await serve(env));
    say(`${servers.length} server${servers.length === 1 ? '' : 's'} on ${database}.`);
    const started = Date.now();
    const trouble = makeTrouble(servers, {
      everyMs: troubleEveryMs,
      frozenMs: 1.5 * leaseMs,
      ...(kinds ? { kinds } : {}),
      ...(turns ? { turns } : {}),
    });
    const entries = await sendAll({
      submissions,
      senders,
      urls: servers.map(({ url }) => url),
      told: (sent) => {
        if (sent % 1_000 === 0) say(`${sent} sent`);
      },
    });
    const troubles = await trouble.end();
    const seconds = Math.round((Date.now() - started) / 1000);
    const books = await booksOf(env, sink.taken, say);
    const { killed, frozen } = troubles;
    const givenUp = servers.reduce((sum, server) => sum + server.givenUp(), 0);
    return { ...audit(entries, books, { database, killed, frozen, givenUp }), troubles, seconds };
  } finally {
    for (const server of servers) await server.stop();
    await sink.stop();
    await served?.drop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder @param {{ mailPort: number, leaseMs: number }} own @param {Record<string, string>} database */
function environment(folder, { mailPort, leaseMs }, database) {
  return {
    NODE_ENV: 'test',
    ENV_PATH: join(folder, '.env'),
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_LOG_LEVEL: 'warn',
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: join(folder, 'strapi.db'),
    DEMO_ACCOUNTS_FILE: join(folder, '.accounts.json'),
    MEMBER_SERVICES_STORAGE: join(folder, 'attachments'),
    MEMBER_SERVICES_SEED: 'content',
    MEMBER_SERVICES_LEASE_MS: String(leaseMs),
    MEMBER_SERVICES_LIMIT_FACTOR: '100000',
    MAIL_PER_DAY: '1000000',
    SMTP_HOST: '127.0.0.1',
    SMTP_PORT: String(mailPort),
    SITE_URL: 'http://localhost:4173',
    ...database,
  };
}

/**
 * Waits until every message has left, and reads what is stored.
 * @param {Record<string, string>} env
 * @param {() => readonly import('../faults/mail-sink.mjs').TakenMail[]} taken
 * @param {(line: string) => void} say
 */
async function booksOf(env, taken, say) {
  const books = connect(env);
  try {
    let least = Infinity;
    let since = Date.now();
    for (;;) {
      const waiting = await books('ms_outbox').whereNull('sent_at').whereNull('cancelled_at').select('id');
      if (waiting.length < least) {
        least = waiting.length;
        since = Date.now();
        say(`${least} messages wait`);
      }
      if (least === 0 || Date.now() - since > STALL_LIMIT_MS) break;
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
    const stored = await books('ms_submissions').select('email', 'reference');
    const rows = await books('ms_outbox').where('recipient', 'like', `%@${SENDERS_AT}`);
    const events = rows.map(({ recipient, sent_at: sentAt }) => ({
      recipient: String(recipient),
      sent: sentAt !== null,
    }));
    return { stored, events, mails: taken() };
  } finally {
    await books.destroy();
  }
}

/** @param {Record<string, string>} env */
function connect(env) {
  if (env['DATABASE_CLIENT'] === 'sqlite')
    return knex({
      client: 'better-sqlite3',
      connection: { filename: String(env['DATABASE_FILENAME']) },
      useNullAsDefault: true,
    });
  return knex({
    client: env['DATABASE_CLIENT'] === 'postgres' ? 'pg' : 'mysql2',
    connection: {
      host: String(env['DATABASE_HOST']),
      port: Number(env['DATABASE_PORT']),
      database: String(env['DATABASE_NAME']),
      user: String(env['DATABASE_USERNAME']),
      password: String(env['DATABASE_PASSWORD']),
    },
  });
}
