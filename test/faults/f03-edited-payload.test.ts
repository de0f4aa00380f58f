import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleRequest, post, send, trackingOf } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';

describe('f03 the same key with an edited payload', () => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance();
  });
  afterAll(() => instance.stop());

  it('f03 is refused in words that a widget can show, and the first stays as it was', async () => {
    const body = exampleRequest();
    const receipt = await send(instance.url, body);
    const edited = { ...body, answers: { ...body.answers, amountRequested: 49_000 } };
    const answer = await post(instance.url, '/submissions', edited);
    expect(answer.status).toBe(422);
    expect(answer.body.error.details.errors).toEqual([
      { path: 'idempotencyKey', code: 'idempotencyKeyReused', params: {} },
    ]);
    expect((await trackingOf(instance.url, receipt)).status).toBe('submitted');
    const stored: unknown[] = await instance.app.db.connection('ms_submissions').pluck('answers');
    expect(stored).toHaveLength(1);
    expect(stored[0]).toContain('1500');
    expect(stored[0]).not.toContain('49000');
  });
});
