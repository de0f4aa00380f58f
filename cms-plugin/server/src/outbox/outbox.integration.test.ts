import type { Knex } from 'knex';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { availableDatabases } from '../../../../test/available-databases.js';
import { startStrapiInstance } from '../../../../test/strapi-instance.js';
import type { StrapiInstance } from '../../../../test/strapi-instance.js';
import { secondConnection } from '../../test/second-connection.js';
import { installationOf } from '../installation.js';
import type { RawRow } from '../tables/rows.js';
import { Claims, MAXIMUM_LOSSES } from './claim.js';
import { enqueue } from './enqueue.js';
import { MAXIMUM_ATTEMPTS, Undeliverable } from './retry.js';
import { settle } from './settle.js';
import { OUTBOX } from './stored-message.js';
import { noteReceipts } from './receipt.js';
import { resend } from '../messages/resend.js';
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

  const claim = (knex: Knex, owner: string) =>
    new Claims(knex).take({ channel: 'email', owner, now, leaseMs: LEASE_MS });
  const rows = (): Promise<RawRow[]> => here(OUTBOX).orderBy('id');
  const fill = (
    count: number,
    channel: 'email' | 'sms' = 'email',
    recipient = (index: number) => `person${String(index)}@example.org`,
  ) =>
    here.transaction((trx) =>
      enqueue(
        trx,
        Array.from({ length: count }, (_, index) => ({
          submissionId: null,
          event: 'submitted' as const,
          channel,
          recipient: recipient(index),
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
      elapsed: () => 0,
      random: () => 1,
      limits: { email: { perRecipient: 100, inAll: 1_000 } },
      deliver: async ({ recipient }) => {
        await new Promise((resolve) => setTimeout(resolve, 1));
        sent.push(recipient);
        return { kind: 'sent', providerId: null };
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
      now += 64_000 * 2 ** attempt;
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
    const [slept] = await claim(here, 'slept');
    expect(slept?.attempts).toBe(1);
    expect(await claim(there, 'other')).toEqual([]);
    now += LEASE_MS + 1;
    const [taken] = await claim(there, 'other');
    expect(taken).toMatchObject({ id: slept?.id, attempts: 2 });
    if (!slept || !taken) throw new Error('Nothing was claimed.');
    const failed = { kind: 'failed', at: now, error: 'x' } as const;
    expect(await settle(here, [{ message: slept, settlement: failed }])).toBe(0);
    const done = { kind: 'sent', at: now, providerId: null } as const;
    expect(await settle(there, [{ message: taken, settlement: done }])).toBe(1);
    expect(await here(OUTBOX).whereNotNull('failed_at')).toEqual([]);
  });

  it('gives a batch to one of two that take at the same time', async () => {
    await fill(20);
    const [one, two] = await Promise.all([claim(here, 'one'), claim(there, 'two')]);
    const ids = [...one, ...two].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(0);
  });

  it('gives back what it has no time left to try, without counting it as tried', async () => {
    await fill(3);
    let elapsed = 0;
    const slow = worker(here, 'one', {
      elapsed: () => elapsed,
      deliver: ({ recipient }) => {
        elapsed += LEASE_MS;
        sent.push(recipient);
        return Promise.resolve({ kind: 'sent', providerId: null });
      },
    });
    expect(await slow.runOnce()).toBe(3);
    expect(new Set(sent).size).toBe(3);
    expect((await rows()).map((row) => Number(row['attempts']))).toEqual([1, 1, 1]);
  });

  it('does not send what is not due yet', async () => {
    await fill(1);
    await here(OUTBOX).update({ due_at: now + 1 });
    expect(await worker(here, 'one').runOnce()).toBe(0);
  });

  it('removes what is pointless, cancels what has moved on or grown too old, and says why', async () => {
    await fill(3);
    const [first, second, third] = await rows();
    await here(OUTBOX).where({ id: third?.['id'] }).update({ expires_at: now });
    await worker(here, 'one', {
      deliver: ({ id }) => Promise.resolve({ kind: id === Number(first?.['id']) ? 'pointless' : 'movedOn' }),
    }).runOnce();
    const left = await rows();
    expect(left.map((row) => [row['id'], row['last_error']])).toEqual([
      [second?.['id'], 'movedOn'],
      [third?.['id'], 'expired'],
    ]);
    expect(left.every((row) => row['cancelled_at'] !== null)).toBe(true);
    expect(await worker(here, 'one').runOnce()).toBe(0);
  });

  it('holds what is more than a day’s measure until the next morning, and never loses it', async () => {
    await fill(5, 'email', () => 'one@example.org');
    const measured = worker(here, 'one', { limits: { email: { perRecipient: 2, inAll: 3 } } });
    await measured.runOnce();
    expect(sent).toHaveLength(2);
    const held = await here(OUTBOX).whereNotNull('held_reason');
    expect(held).toHaveLength(3);
    expect(held).toContainEqual(expect.objectContaining({ held_reason: 'recipientLimit', attempts: 0 }));
    await fill(2, 'email', (index) => `other${String(index)}@example.org`);
    await measured.runOnce();
    expect(sent).toHaveLength(3);
    now += 36 * 3_600_000;
    await measured.runOnce();
    expect(sent.length).toBeGreaterThan(3);
  });

  it('lets go what is held when staff say so, and tries again what failed', async () => {
    await fill(2, 'email', () => 'one@example.org');
    const measured = { limits: { email: { perRecipient: 1, inAll: 9 } } };
    await worker(here, 'one', measured).runOnce();
    expect(sent).toHaveLength(1);
    const byStaff = { ways: { smsByHand: true }, person: null, now };
    expect(await resend(here, { list: 'held' }, byStaff)).toBe(1);
    const refusing = { ...measured, deliver: () => Promise.reject(new Undeliverable('no address')) };
    await worker(here, 'one', refusing).runOnce();
    const failed = await here(OUTBOX).whereNotNull('failed_at');
    expect(failed).toHaveLength(1);
    expect(await resend(here, { list: 'failed' }, byStaff)).toBe(1);
    await worker(here, 'one', measured).runOnce();
    expect(sent).toHaveLength(2);
    expect(await resend(here, { list: 'failed' }, byStaff)).toBe(0);
  });

  it('sets aside what ends its worker again and again, and takes it alone until then', async () => {
    await fill(3);
    const [poison] = await rows();
    await here(OUTBOX)
      .where({ id: poison?.['id'] })
      .update({ lease_until: now - 1, lease_owner: 'gone' });
    for (let loss = 0; loss < MAXIMUM_LOSSES; loss += 1) {
      const taken = await claim(here, 'next');
      expect(taken.map(({ id }) => id)).toEqual([Number(poison?.['id'])]);
      now += LEASE_MS + 1;
    }
    await worker(here, 'last').runOnce();
    expect(sent).toHaveLength(2);
    const aside = await here(OUTBOX).whereNotNull('failed_at').select<RawRow[]>('*');
    expect(aside).toEqual([expect.objectContaining({ id: poison?.['id'], last_error: 'SetAside' })]);
  });

  it('keeps delivered and bounced in whatever order they are told', async () => {
    await fill(1);
    await worker(here, 'one', {
      deliver: () => Promise.resolve({ kind: 'sent', providerId: 'P-1' }),
    }).runOnce();
    const [row] = await rows();
    expect(await noteReceipts(here, [{ message: 'P-1', outcome: 'bounced', at: now - 5 }], now)).toBe(1);
    const messageId = `<${String(row?.['message_id'])}@example.org>`;
    expect(await noteReceipts(here, [{ message: messageId, outcome: 'delivered' }], now)).toBe(1);
    expect(await noteReceipts(here, [{ message: messageId, outcome: 'delivered' }], now + 9)).toBe(0);
    const [after] = await rows();
    expect([Number(after?.['bounced_at']), Number(after?.['delivered_at'])]).toEqual([now - 5, now]);
  });

  it('is empty-handed once it was stopped', async () => {
    await fill(1);
    const stopped = worker(here, 'one');
    await stopped.stop();
    expect(await stopped.runOnce()).toBe(0);
  });
});
