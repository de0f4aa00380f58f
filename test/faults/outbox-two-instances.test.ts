import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installationOf } from '../../cms-plugin/server/src/installation.js';
import { availableDatabases } from '../available-databases.js';
import { exampleInquiry, send } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';
import type { Harm } from './harm.mjs';
import { startMailSink } from './mail-sink.mjs';
import { startSecondInstance } from './second-instance.js';
import type { SecondInstance } from './second-instance.js';

/** As many as make each harm come in the middle of a batch; `OUTBOX_MESSAGES=200` for a longer look. */
const MESSAGES = Number(process.env['OUTBOX_MESSAGES'] ?? 80);
/** Frozen for at least so long, and until the other has sent everything; `OUTBOX_FROZEN_SECONDS=120` for a longer look. */
const FROZEN_MS = Number(process.env['OUTBOX_FROZEN_SECONDS'] ?? 0) * 1_000;
/** Leases of the one that is frozen, which run out by themselves; those of the killed are ended by hand. */
const LEASE_MS = 9_000;
/** Lease times after which the other has everything that a lost holder had in hand. */
const TAKEN_OVER_WITHIN = 2;
/** So many messages are under way at once, and each is noted by itself: the most that one loss can repeat. */
const UNDER_WAY = 4;

/** Takes of messages by the mail server, by Message-ID. */
type Takes = Map<string, number>;

const inquiryFrom = (email: string): object => {
  const inquiry = exampleInquiry();
  return { ...inquiry, applicant: { ...inquiry.applicant, email } };
};

describe.each(availableDatabases.filter((kind) => kind !== 'sqlite'))('two instances on %s', (database) => {
  let instance: StrapiInstance;
  let sink: Awaited<ReturnType<typeof startMailSink>>;
  beforeAll(async () => {
    sink = await startMailSink({ delayMs: 5 });
    const env = {
      SMTP_PORT: String(sink.port),
      MEMBER_SERVICES_WORKERS: 'off',
      MAIL_PER_DAY: '100000',
      MAIL_PER_RECIPIENT_AND_DAY: '100000',
    };
    instance = await startStrapiInstance({ database, env });
  });
  const started: SecondInstance[] = [];
  afterAll(async () => {
    for (const one of started) one.signal('SIGKILL'); // where the test ended early
    await instance.stop();
    await sink.stop();
  });

  const outbox = () => instance.app.db.connection('ms_outbox');
  const waiting = async (): Promise<number> => {
    const rows: unknown[] = await outbox().whereNull('sent_at').select('id');
    return rows.length;
  };
  const takes = (): Takes => {
    const counts: Takes = new Map();
    for (const { messageId } of sink.taken()) counts.set(messageId, (counts.get(messageId) ?? 0) + 1);
    return counts;
  };
  /** What the mail server has taken and the books do not know of: it will be sent once more. */
  const unnoted = async (): Promise<string[]> => {
    const rows = await outbox().whereNull('sent_at').select<{ message_id: string }[]>('message_id');
    const open = new Set(rows.map(({ message_id: id }) => id));
    return [...takes().keys()].filter((id) => open.has(id.slice(1, id.indexOf('@'))));
  };
  /** What a lost holder had is sent first and one by one, so a harm comes after that, in the next batch. */
  let orphans = 0;
  const startHarmed = async (harm: Harm, env: Record<string, string> = {}): Promise<SecondInstance> => {
    const harms: Harm[] = [{ ...harm, after: orphans + harm.after }];
    const one = await startSecondInstance({
      ...env,
      MEMBER_SERVICES_WORKERS: 'on',
      HARM: JSON.stringify(harms),
    });
    started.push(one);
    return one;
  };
  const expected: Takes = new Map();
  /** Kills the holder of the leases at a step. @returns what will be sent once more for that */
  const killedAt = async (at: Harm['at'], after: number): Promise<string[]> => {
    const killed = await startHarmed({ at, after, signal: 'SIGKILL' });
    expect((await killed.ended).signal, at).toBe('SIGKILL');
    await sink.quiet();
    orphans = await outbox().whereNotNull('lease_until').update({ lease_until: 1 });
    const again = await unnoted();
    for (const id of again) expected.set(id, (expected.get(id) ?? 0) + 1);
    return again;
  };

  it(
    `send ${String(MESSAGES)} messages once each, whichever of them is killed or frozen at which step`,
    async () => {
      // Each to somebody else: what goes to one person leaves one after the other.
      for (let sent = 0; sent < MESSAGES; sent += 8)
        await Promise.all(
          Array.from({ length: 8 }, (_, index) =>
            send(instance.url, inquiryFrom(`p${String(sent + index)}@example.org`)),
          ),
        );
      expect(await waiting()).toBe(MESSAGES);

      const accepted = await killedAt('accepted', 6);
      expect(accepted.length, 'accepted').toBeGreaterThan(0);
      expect(accepted.length, 'accepted').toBeLessThanOrEqual(UNDER_WAY);
      expect((await killedAt('composed', 6)).length, 'composed').toBeLessThan(UNDER_WAY);
      expect((await killedAt('recorded', 6)).length, 'recorded').toBeLessThan(UNDER_WAY);
      expect(await killedAt('claimed', 1), 'claimed').toEqual([]);
      expect(await waiting()).toBeGreaterThan(UNDER_WAY);

      // One that is frozen after the mail server's yes, while the other takes over everything.
      const frozen = await startHarmed(
        { at: 'accepted', after: 6, signal: 'SIGSTOP' },
        { MEMBER_SERVICES_LEASE_MS: String(LEASE_MS) },
      );
      while (!frozen.lines.includes('harm: accepted')) await pause(20);
      const frozenAt = performance.now();
      const inHand = await outbox()
        .whereNull('sent_at')
        .where('lease_until', '>', 1)
        .select<{ lease_owner: string }[]>('lease_owner');
      const held = [...new Set(inHand.map(({ lease_owner: owner }) => owner))];
      expect(held).toHaveLength(1);
      const stillHeld = async (): Promise<boolean> =>
        (await outbox().whereNull('sent_at').whereIn('lease_owner', held).first('id')) !== undefined;
      const { outbox: survivor } = installationOf(instance.app);
      survivor.start();
      const over = Date.now() + 60_000;
      let givenUp = 0;
      let takenOverMs = Number.POSITIVE_INFINITY;
      while ((await waiting()) > 0 && Date.now() < over) {
        // On a busy machine an attempt under the shortened lease may have been given up: its pause is not waited for.
        givenUp += await outbox()
          .whereNull('sent_at')
          .whereNotNull('last_error')
          .where('due_at', '>', 0)
          .update({ due_at: 0 });
        survivor.nudge();
        await pause(100);
        if (!(await stillHeld())) takenOverMs = Math.min(takenOverMs, performance.now() - frozenAt);
      }
      expect(await waiting()).toBe(0);
      // A server that is gone holds up what it had in hand for one lease; a second one is room for whoever takes it over, one by one.
      expect(takenOverMs).toBeLessThan(TAKEN_OVER_WITHIN * LEASE_MS);

      await pause(Math.max(0, FROZEN_MS - (performance.now() - frozenAt)));
      // It wakes, believes that the messages are its own, and may no longer write that they were sent.
      const before: unknown[] = await outbox().orderBy('id');
      frozen.signal('SIGCONT');
      await frozen.stop();
      expect(await outbox().orderBy('id')).toEqual(before);

      // The one allowed case: lost between the mail server's yes and the note of it, sent again under the same id.
      const counts = takes();
      expect(counts.size).toBe(MESSAGES);
      const beyond = [...counts].map(([id, count]) => count - 1 - (expected.get(id) ?? 0));
      expect(Math.min(...beyond)).toBe(0);
      const byTheFrozen = beyond.reduce((sum, count) => sum + count, 0);
      expect(byTheFrozen).toBeGreaterThan(0);
      expect(byTheFrozen).toBeLessThanOrEqual(UNDER_WAY + givenUp);
    },
    240_000 + FROZEN_MS,
  );
});
