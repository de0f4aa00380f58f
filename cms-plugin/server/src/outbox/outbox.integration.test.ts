import type { Knex } from 'knex';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { availableDatabases } from '../../../../test/available-databases.js';
import { startStrapiInstance } from '../../../../test/strapi-instance.js';
import type { StrapiInstance } from '../../../../test/strapi-instance.js';
import { secondConnection } from '../../test/second-connection.js';
import { installationOf } from '../installation.js';
import type { RawRow } from '../tables/rows.js';
import { OUTBOX, claimNext, settle } from './claim.js';
import { enqueue } from './enqueue.js';
import { MAXIMUM_ATTEMPTS } from './retry.js';
import { createOutboxWorker } from './worker.js';
import type { OutboxWorker, WorkerParts } from './worker.js';

const LEASE_MS = 90_000;

describe.each(availableDatabases)('the outbox on %s', (database) => {
  let instance: StrapiInstance;
  let here: Knex;
  let there: Knex;
  let now = 1_000_000;
  let sent: string[] = [];
  beforeAll(async () => {
    instance = await startStrapiInstance({ database, seed: 'none' });
    await installationOf(instance.app).outbox.stop();
    here = instance.app.db.connection;
    there = database === 'sqlite' ? here : secondConnection(instance);
  });
  afterAll(async () => {
    if (there !== here) await there.destroy();
    await instance.stop();
  });
  beforeEach(async () => {
    await here(OUTBOX).delete();
    sent = [];
    now = 1_000_000;
  });

  const fill = (count: number, channel: 'email' | 'sms' = 'email') =>
    here.transaction((trx) =>
      enqueue(
        trx,
        Array.from({ length: count }, (_, index) => ({
          submissionId: null,
          event: 'submitted' as const,
          channel,
          recipient: `person${String(index)}@example.org`,
          locale: 'ar' as const,
          parameters: {},
          historyId: null,
          createdAt: now,
        })),
      ),
    );
  const worker = (knex: Knex, owner: string, parts: Partial<WorkerParts> = {}): OutboxWorker =>
    createOutboxWorker({
      knex,
      owner,
      now: () => Promise.resolve(now),
      leaseMs: LEASE_MS,
      random: () => 1,
      deliver: async ({ recipient }) => {
        await new Promise((resolve) => setTimeout(resolve, 1));
        sent.push(recipient);
        return 'sent';
      },
      report: () => undefined,
      ...parts,
    });

  it('sends every message once, from two instances at the same time', async () => {
    await fill(30);
    const attempts = await Promise.all([worker(here, 'one').runOnce(), worker(there, 'two').runOnce()]);
    expect(attempts[0] + attempts[1]).toBe(30);
    expect(new Set(sent).size).toBe(30);
    expect(sent).toHaveLength(30);
    expect(await here(OUTBOX).whereNull('sent_at')).toEqual([]);
  });

  it('leaves text messages and letters to staff', async () => {
    await fill(2, 'sms');
    expect(await worker(here, 'one').runOnce()).toBe(0);
    expect(await here(OUTBOX).whereNull('sent_at')).toHaveLength(2);
  });

  it('tries again later and later, and says in the end that it failed', async () => {
    await fill(1);
    const refused = Object.assign(new Error('550 person0@example.org unknown'), {
      code: 'EENVELOPE',
      responseCode: 550,
    });
    const reports: string[] = [];
    const failing = worker(here, 'one', {
      deliver: () => Promise.reject(refused),
      report: (line) => reports.push(line),
    });
    for (let attempt = 1; attempt <= MAXIMUM_ATTEMPTS; attempt += 1) {
      expect(await failing.runOnce()).toBe(1);
      expect(await failing.runOnce()).toBe(0);
      now += 30_000 * 2 ** attempt;
    }
    expect(await failing.runOnce()).toBe(0);
    const rows: RawRow[] = await here(OUTBOX).select('failed_at', 'attempts', 'last_error');
    const [row] = rows;
    expect(row).toMatchObject({ attempts: MAXIMUM_ATTEMPTS, last_error: 'EENVELOPE 550' });
    expect(row?.['failed_at']).not.toBeNull();
    expect(reports.join()).not.toContain('example.org');
  });

  it('takes over from an instance that died, and lets one that only slept change nothing', async () => {
    await fill(1);
    const slept = await claimNext(here, { owner: 'slept', now, leaseMs: LEASE_MS });
    expect(slept?.attempts).toBe(1);
    expect(await claimNext(there, { owner: 'other', now, leaseMs: LEASE_MS })).toBeUndefined();
    now += LEASE_MS + 1;
    const taken = await claimNext(there, { owner: 'other', now, leaseMs: LEASE_MS });
    expect(taken).toMatchObject({ id: slept?.id, attempts: 2 });
    if (!slept || !taken) throw new Error('Nothing was claimed.');
    expect(await settle(here, slept, { kind: 'failed', at: now, error: 'x' })).toBe(false);
    expect(await settle(there, taken, { kind: 'sent', at: now })).toBe(true);
    expect(await here(OUTBOX).whereNotNull('failed_at')).toEqual([]);
  });

  it('does not send what is not due yet, or what has become pointless', async () => {
    await fill(1);
    await here(OUTBOX).update({ due_at: now + 1 });
    expect(await worker(here, 'one').runOnce()).toBe(0);
    now += 1;
    expect(await worker(here, 'one', { deliver: () => Promise.resolve('pointless') }).runOnce()).toBe(1);
    expect(await here(OUTBOX)).toEqual([]);
  });

  it('is empty-handed once it was stopped', async () => {
    await fill(1);
    const stopped = worker(here, 'one');
    await stopped.stop();
    expect(await stopped.runOnce()).toBe(0);
  });
});
