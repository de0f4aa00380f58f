import { setTimeout as pause } from 'node:timers/promises';
import { knex as connect } from 'knex';
import type { Knex } from 'knex';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSending } from '../tables/first/sending.js';
import { addMessageFates } from '../tables/fourth/message-fates.js';
import type { RawRow } from '../tables/rows.js';
import { enqueue } from './enqueue.js';
import { AGAIN_MS } from './settlements.js';
import { OUTBOX } from './stored-message.js';
import { createOutboxWorker } from './worker.js';
import type { WorkerParts } from './worker.js';

const LEASE_MS = 90_000;

describe('what a message came to, while the database takes no writing', () => {
  let knex: Knex;
  let now: number;
  let elapsed: number;
  let away: boolean;
  let sent: number[];
  let reports: string[];

  beforeEach(async () => {
    knex = connect({
      client: 'better-sqlite3',
      connection: { filename: ':memory:' },
      pool: { min: 1, max: 1 },
      useNullAsDefault: true,
    });
    await createSending(knex);
    await addMessageFates(knex);
    [now, elapsed, away, sent, reports] = [1_000_000, 0, false, [], []];
    failWhile(knex, () => away);
  });
  afterEach(() => knex.destroy());

  const put = (count: number) =>
    knex.transaction((trx) =>
      enqueue(
        trx,
        Array.from({ length: count }, (_, index) => ({
          submissionId: null,
          event: 'submitted' as const,
          channel: 'email' as const,
          recipient: `person${String(index)}@example.org`,
          locale: 'ar' as const,
          parameters: {},
          historyId: null,
          createdAt: now,
        })),
      ),
    );
  const worker = (owner: string, parts: Partial<WorkerParts> = {}) =>
    createOutboxWorker({
      knex,
      owner,
      now: () => (away ? Promise.reject(gone()) : Promise.resolve(now)),
      leaseMs: LEASE_MS,
      elapsed: () => elapsed,
      random: () => 1,
      limits: { email: { perRecipient: 100, inAll: 1_000 } },
      deliver({ id }) {
        sent.push(id);
        return Promise.resolve({ kind: 'sent', providerId: null });
      },
      report: (line) => reports.push(line),
      ...parts,
    });
  /** The database goes away at the moment at which the provider says yes. */
  const leavesWith = (owner: string) =>
    worker(owner, {
      deliver({ id }) {
        sent.push(id);
        away = true;
        return Promise.resolve({ kind: 'sent', providerId: 'P-1' });
      },
    });
  const rows = (): Promise<RawRow[]> => knex<RawRow>(OUTBOX).orderBy('id');
  const pass = (milliseconds: number) => {
    now += milliseconds;
    elapsed += milliseconds;
  };

  it('is noted by itself once the database is back, though nothing else is to be sent', async () => {
    await put(1);
    await expect(leavesWith('one').runOnce()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await pause(400);
    pass(2 * LEASE_MS);
    away = false;
    await pause(AGAIN_MS + 200);
    const [row] = await rows();
    expect(row).toMatchObject({ sent_at: 1_000_000, provider_id: 'P-1', lease_owner: null });
    expect(reports).toEqual(['Outcomes that cannot be noted yet: 1 (ECONNREFUSED).']);
  });

  it('is noted before anything is taken: what has left does not leave again, though its lease is over', async () => {
    await put(5);
    const one = leavesWith('one');
    await expect(one.runOnce()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    const left = [...sent];
    pass(2 * LEASE_MS);
    await expect(one.runOnce()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    expect(sent).toEqual(left);
    away = false;
    const two = worker('one');
    await one.stop();
    await two.runOnce();
    expect(new Set(sent).size).toBe(sent.length);
    expect(sent).toHaveLength(5);
    expect((await rows()).filter((row) => row['sent_at'] === null)).toEqual([]);
  });

  it('is not overtaken by another instance that finds the lease over when the database is back', async () => {
    await put(1);
    const [one, two] = [leavesWith('one'), worker('two')];
    await expect(one.runOnce()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await expect(two.runOnce()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    pass(2 * LEASE_MS);
    await expect(two.runOnce()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    away = false;
    expect(await two.runOnce()).toBe(0);
    await one.stop();
    pass(LEASE_MS);
    expect(await two.runOnce()).toBe(0);
    expect(sent).toHaveLength(1);
  });
});

const gone = () => Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });

/** Lets no writing through for a while, as a database that is away. */
function failWhile(knex: Knex, isAway: () => boolean): void {
  const client = knex.client as { acquireConnection(): Promise<unknown> };
  const acquire = client.acquireConnection.bind(client);
  client.acquireConnection = () => (isAway() ? Promise.reject(gone()) : acquire());
}
