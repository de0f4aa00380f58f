import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleInquiry, exampleRequest, freshKey, post, send } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';

/** Keys that would do harm if they were taken along into a table or a Strapi entry. */
const FOREIGN_KEYS = [
  'id',
  'documentId',
  'status',
  'state',
  'decision',
  'recordedDecision',
  'assignee',
  'channel',
  'recognition',
  'createdAt',
  'submittedAt',
  'publishedAt',
  'createdBy',
  'tokenHash',
  'reference',
  'connect',
  'set',
];

describe('a12 unknown keys', () => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance();
  });
  afterAll(() => instance.stop());

  const stored = async () => {
    const rows: unknown[] = await instance.app.db.connection('ms_submissions').select('id');
    return rows.length;
  };

  it.each(FOREIGN_KEYS)('a12 "%s" is refused wherever it stands, and nothing is stored', async (key) => {
    const request = exampleRequest();
    const bodies = [
      { ...request, [key]: 'x' },
      { ...request, applicant: { ...request.applicant, [key]: 'x' } },
      { ...request, answers: { ...request.answers, [key]: 'x' } },
      { ...request, declaration: { ...request.declaration, [key]: 'x' } },
      { ...request, consent: [{ ...request.consent[0], [key]: 'x' }, request.consent[1]] },
    ];
    const before = await stored();
    for (const body of bodies) {
      const answer = await post(instance.url, '/submissions', body);
      expect(answer.status).toBe(400);
      expect(answer.body.error.details.errors.map(({ code }) => code)).toContain('unknownKey');
      expect(answer.text).not.toContain('"x"');
    }
    expect(await stored()).toBe(before);
  });

  it('a12 the other calls refuse them as well', async () => {
    const { reference, trackingToken: token } = await send(instance.url, exampleInquiry());
    const action = { token, idempotencyKey: freshKey(), action: 'withdraw' };
    const calls: [string, object][] = [
      ['/tracking', { reference, token, status: 'closed' }],
      [`/submissions/${reference}/actions`, { ...action, status: 'closed' }],
      [
        '/ratings',
        { idempotencyKey: freshKey(), subject: { reference, token, id: 1 }, satisfaction: 5, locale: 'ar' },
      ],
      ['/faqs/misses', { query: 'سؤال', locale: 'ar', count: 99 }],
    ];
    for (const [path, body] of calls) {
      expect((await post(instance.url, path, body)).status, path).toBe(400);
    }
  });
});
