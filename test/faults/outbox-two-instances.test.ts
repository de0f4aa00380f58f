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

const MESSAGES = 200;
const LEASE_MS = 3_000;

describe.each(availableDatabases.filter((kind) => kind !== 'sqlite'))('two instances on %s', (database) => {
  let instance: StrapiInstance;
  let sink: Awaited<ReturnType<typeof startMailSink>>;
  beforeAll(async () => {
    sink = await startMailSink({ delayMs: 5 });
    const env = {
      SMTP_PORT: String(sink.port),
      MEMBER_SERVICES_LEASE_MS: String(LEASE_MS),
      MEMBER_SERVICES_WORKERS: 'off',
    };
    instance = await startStrapiInstance({ database, env });
  });
  afterAll(async () => {
    await instance.stop();
    await sink.stop();
  });

  const outbox = () => instance.app.db.connection('ms_outbox');
  const waiting = async (): Promise<number> => {
    const rows: unknown[] = await outbox().whereNull('sent_at').select('id');
    return rows.length;
  };
  const worker = (...harms: Harm[]) =>
    startSecondInstance({ MEMBER_SERVICES_WORKERS: 'on', HARM: JSON.stringify(harms) });
  const killedAt = async (at: Harm['at']): Promise<void> => {
    const killed = await worker({ at, after: 4, signal: 'SIGKILL' });
    expect((await killed.ended).signal, at).toBe('SIGKILL');
  };

  it(`send ${String(MESSAGES)} messages once each, whichever of them is killed or frozen at which step`, async () => {
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        for (let sent = 0; sent < MESSAGES / 8; sent += 1) await send(instance.url, exampleInquiry());
      }),
    );
    expect(await waiting()).toBe(MESSAGES);

    await killedAt('claimed');
    await killedAt('composed');
    await killedAt('recorded');
    expect(await waiting()).toBeGreaterThan(MESSAGES / 2);

    // One that is frozen after the mail server's yes, while the other takes over everything.
    const frozen = await worker({ at: 'accepted', after: 4, signal: 'SIGSTOP' });
    while (!frozen.lines.includes('harm: accepted')) await pause(20);
    const { outbox: survivor } = installationOf(instance.app);
    survivor.start();
    const over = Date.now() + 2 * LEASE_MS + 20_000;
    while ((await waiting()) > 0 && Date.now() < over) {
      survivor.nudge();
      await pause(100);
    }
    expect(await waiting()).toBe(0);

    // It wakes, believes that the message is its own, and may no longer write that it was sent.
    const before: unknown[] = await outbox().orderBy('id');
    frozen.signal('SIGCONT');
    await frozen.stop();
    expect(await outbox().orderBy('id')).toEqual(before);

    const ids = sink.taken().map(({ messageId }) => messageId);
    expect(new Set(ids).size).toBe(MESSAGES);
    // The one allowed case: frozen between the mail server's yes and the note of it, sent again under the same id.
    const twice = ids.length - MESSAGES;
    expect(twice).toBe(1);
  });
});
