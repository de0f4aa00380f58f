import type { SubmissionReceipt } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { secondConnection } from '../../cms-plugin/server/test/second-connection.js';
import { availableDatabases } from '../available-databases.js';
import { exampleInquiry, freshKey, get, post } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';

describe.each(availableDatabases)('f14 a lock that is held for long, on %s', (database) => {
  let instance: StrapiInstance;
  let there: Knex;
  beforeAll(async () => {
    instance = await startStrapiInstance({ database });
    there = secondConnection(instance);
  });
  afterAll(async () => {
    await there.destroy();
    await instance.stop();
  });

  it('f14 is waited for some seconds; then all are told to come again, and the same key is taken once it is free', async () => {
    const body = exampleInquiry({ idempotencyKey: freshKey() });
    const holder = await there.transaction();
    await holder('ms_idempotency_keys').insert({
      key: `submission:${body.idempotencyKey}`,
      scope: 'submission',
      payload_hash: 'of somebody who hangs',
      created_at: 1,
    });
    // All are answered while the lock is still held; whoever waited for it would wait for ever.
    const answers = await Promise.all([body, body].map((sent) => post(instance.url, '/submissions', sent)));
    await holder.rollback();
    expect(answers.map(({ status, headers }) => [status, headers.get('Retry-After')])).toEqual([
      [503, '5'],
      [503, '5'],
    ]);
    expect(answers[0]?.body.error.details.errors[0]?.code).toBe('notReady');

    expect((await get(instance.url, '/health')).status).toBe(200);
    const again = await post<SubmissionReceipt>(instance.url, '/submissions', body);
    expect(again.status).toBe(201);
  });
});
