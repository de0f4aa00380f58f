import type { MessagePage } from '@member-services/contract/forms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installationOf } from '../../cms-plugin/server/src/installation.js';
import { createOutbox } from '../../cms-plugin/server/src/outbox/create-outbox.js';
import { MAXIMUM_ATTEMPTS } from '../../cms-plugin/server/src/outbox/retry.js';
import { createOutboxWorker } from '../../cms-plugin/server/src/outbox/worker.js';
import { signIn } from '../../cms-plugin/server/test/staff-client.js';
import { exampleRequest, post } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';

const HOUR_MS = 3_600_000;

describe('f08 the mail server is away for a day', () => {
  let instance: StrapiInstance;
  let now: number;
  beforeAll(async () => {
    instance = await startStrapiInstance({ env: { MEMBER_SERVICES_WORKERS: 'off' } });
    now = await installationOf(instance.app).clock.now();
  });
  afterAll(async () => {
    await instance.stop();
    delete process.env['MEMBER_SERVICES_WORKERS'];
  });

  it('f08 requests are taken, the messages show as failed with the reason, and leave once they are sent again', async () => {
    const { knex, strapi, keys, content, settings } = installationOf(instance.app);
    const away = createOutboxWorker({
      knex,
      owner: 'away',
      now: () => Promise.resolve(now),
      leaseMs: 90_000,
      elapsed: () => 0,
      random: () => 1,
      limits: { email: { perRecipient: 20, inAll: 2_000 } },
      deliver: () => Promise.reject(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })),
      report: () => undefined,
    });
    expect((await post(instance.url, '/submissions', exampleRequest())).status).toBe(201);
    now += 1_000;
    for (let attempt = 1; attempt <= MAXIMUM_ATTEMPTS; attempt += 1) {
      expect(await away.runOnce()).toBe(1);
      now += 12 * HOUR_MS;
    }
    expect((await post(instance.url, '/submissions', exampleRequest())).status).toBe(201);

    const officer = await signIn(instance, 'officer');
    const [failed] = (await officer.get<MessagePage>('/messages?list=failed')).data.rows;
    expect(failed).toMatchObject({ state: 'failed', fault: 'unreachable', attempts: MAXIMUM_ATTEMPTS });
    expect((await officer.post('/messages/resend', { ids: [failed?.id] })).status).toBe(200);
    const back = createOutbox({ strapi, keys, content, settings, now: () => Promise.resolve(now) });
    expect(await back.runOnce()).toBe(2);
    expect(instance.mails()).toHaveLength(2);
    expect((await officer.get<MessagePage>('/messages?list=failed')).data.rows).toEqual([]);
    await back.stop();
  });
});
