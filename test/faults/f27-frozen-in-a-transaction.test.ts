import { setTimeout as pause } from 'node:timers/promises';
import type { Knex } from 'knex';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installationOf } from '../../cms-plugin/server/src/installation.js';
import { Claims } from '../../cms-plugin/server/src/outbox/claim.js';
import { settle } from '../../cms-plugin/server/src/outbox/settle.js';
import { eraseCase } from '../../cms-plugin/server/src/privacy/erase-case.js';
import { availableDatabases } from '../available-databases.js';
import { exampleInquiry, send } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';

/** Far less than a database waits for a lock. */
const SOON_MS = 8_000;

/** SQLite has one writer at a time: whoever is frozen there holds up all, and is alone on its machine. */
const databases = availableDatabases.filter((kind) => kind !== 'sqlite');

describe.each(databases)('f27 an instance that is frozen within a transaction, on %s', (database) => {
  let instance: StrapiInstance;
  let knex: Knex;
  beforeAll(async () => {
    instance = await startStrapiInstance({ database, env: { MEMBER_SERVICES_WORKERS: 'off' } });
    ({ knex } = installationOf(instance.app));
    for (let sent = 0; sent < 3; sent += 1) await send(instance.url, exampleInquiry());
  });
  afterAll(() => instance.stop());

  const take = async (connection: Knex) => {
    const now = await installationOf(instance.app).clock.now();
    return new Claims(connection).take({ channel: 'email', owner: 'frozen', now, leaseMs: 60_000 });
  };
  const STEPS: Record<string, (connection: Knex) => Promise<unknown>> = {
    'takes messages': take,
    async 'notes what they came to'(connection) {
      await knex('ms_outbox').update({ lease_until: null });
      const settled = (await take(knex)).map((message) => ({
        message,
        settlement: { kind: 'sent', at: 1, providerId: null } as const,
      }));
      return settle(connection, settled);
    },
    async 'erases the newest case'(connection) {
      const newest = (await knex('ms_submissions').max('id as id').first()) as { id: number };
      return connection.transaction((trx) => eraseCase(trx, newest.id, 'a test', 1));
    },
  };

  it.each(Object.keys(STEPS))('f27 while it %s holds up nobody who submits', async (name) => {
    const frost = frozenBeforeCommit(knex);
    const step = STEPS[name]?.(frost.knex);
    // What PostgreSQL takes in one statement is over before it could freeze.
    await Promise.race([frost.reached, step]);
    const sent = send(instance.url, exampleInquiry());
    const first = await Promise.race([sent.then(() => 'sent'), pause(SOON_MS, 'held up')]);
    frost.thaw();
    await Promise.all([step, sent]);
    expect(first).toBe('sent');
  });
});

/** The same database, with transactions that have done their work and are not committed until the thaw. */
function frozenBeforeCommit(knex: Knex): { knex: Knex; reached: Promise<void>; thaw: () => void } {
  let thaw = (): void => undefined;
  let reach = (): void => undefined;
  const thawed = new Promise<void>((resolve) => (thaw = resolve));
  const reached = new Promise<void>((resolve) => (reach = resolve));
  const transaction = <Outcome>(work: (trx: Knex.Transaction) => Promise<Outcome>) =>
    knex.transaction(async (trx) => {
      const outcome = await work(trx);
      reach();
      await thawed;
      return outcome;
    });
  const frozen = new Proxy(knex, {
    get: (target, name) => (name === 'transaction' ? transaction : (Reflect.get(target, name) as unknown)),
  });
  return { knex: frozen, reached, thaw: () => thaw() };
}
