import type { SubmissionReceipt } from '@member-services/contract/forms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installationOf } from '../../cms-plugin/server/src/installation.js';
import { exampleRequest, post } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';
import { startSecondInstance } from './second-instance.js';

describe('f07 killed between the commit and the mail', () => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance({ env: { MEMBER_SERVICES_WORKERS: 'off' } });
  });
  afterAll(async () => {
    await instance.stop();
    delete process.env['MEMBER_SERVICES_WORKERS'];
  });

  it('f07 the mail leaves after the restart, once', async () => {
    const killed = await startSecondInstance();
    const sent = await post<SubmissionReceipt>(killed.url, '/submissions', exampleRequest());
    expect(sent.status).toBe(201);
    killed.signal('SIGKILL');
    await killed.ended;
    expect(instance.mails()).toEqual([]);
    const { outbox } = installationOf(instance.app);
    expect(await outbox.runOnce()).toBe(1);
    expect(await outbox.runOnce()).toBe(0);
    expect(instance.mails()).toHaveLength(1);
    expect(instance.mails()[0]?.text).toContain(sent.body.data.reference);
  });
});
