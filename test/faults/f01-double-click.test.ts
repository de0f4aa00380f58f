import type { SubmissionReceipt } from '@member-services/contract/forms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleRequest, post } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';

describe('f01 ten clicks on "send"', () => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance();
  });
  afterAll(() => instance.stop());

  it('f01 make one row and one reference', async () => {
    const body = exampleRequest();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => post<SubmissionReceipt>(instance.url, '/submissions', body)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array<number>(9).fill(200), 201]);
    expect(new Set(answers.map(({ body: { data } }) => JSON.stringify(data))).size).toBe(1);
    const rows: unknown[] = await instance.app.db.connection('ms_submissions').select('reference');
    expect(rows).toHaveLength(1);
  });
});
