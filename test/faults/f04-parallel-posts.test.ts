import type { SubmissionReceipt } from '@member-services/contract/forms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { availableDatabases } from '../available-databases.js';
import { exampleRequest, post } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';
import { startSecondInstance } from './second-instance.js';
import type { SecondInstance } from './second-instance.js';

const POSTS = 50;

/** SQLite is one host with one server by nature; the others are shared by two. */
describe.each(availableDatabases)('f04 fifty posts with one key at once, on %s', (database) => {
  let instance: StrapiInstance;
  let second: SecondInstance | undefined;
  beforeAll(async () => {
    instance = await startStrapiInstance({ database });
    if (database !== 'sqlite') second = await startSecondInstance();
  });
  afterAll(async () => {
    await second?.stop();
    await instance.stop();
  });

  it('f04 make one row, one message, and the same reference in all answers', async () => {
    const body = exampleRequest();
    const urls = [instance.url, second?.url ?? instance.url];
    const answers = await Promise.all(
      Array.from({ length: POSTS }, (_, index) =>
        post<SubmissionReceipt>(urls[index % 2] ?? instance.url, '/submissions', body),
      ),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(POSTS - 1);
    expect(new Set(answers.map(({ body: { data } }) => data.reference)).size).toBe(1);
    expect(new Set(answers.map(({ body: { data } }) => data.trackingToken)).size).toBe(1);

    const knex = instance.app.db.connection;
    for (const table of ['ms_submissions', 'ms_outbox', 'ms_history', 'ms_idempotency_keys']) {
      const rows: unknown[] = await knex(table).select('*');
      expect(rows, table).toHaveLength(1);
    }
  });
});
