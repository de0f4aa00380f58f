import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleInquiry, exampleRequest, post } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';
import { proofFrom } from './proof-of-work.js';

const codesOf = ({ body }: Awaited<ReturnType<typeof post>>) =>
  body.error.details.errors.map(({ code }) => code);

/** Of one address three calls pass unasked, of one contact fifteen with a proof of work; see `DEFAULT_LIMITS`. */
const FACTOR = 0.05;
const SOFT = 3;
const HARD_OF_CONTACT = 15;

/** Everybody in a clinic has one address; one of them, or of its visitors, floods. */
describe('a11 the limit of a shared address is burnt', () => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance({ env: { MEMBER_SERVICES_LIMIT_FACTOR: String(FACTOR) } });
  });
  afterAll(() => instance.stop());

  const writes = (index: number, changes: object = {}) =>
    exampleInquiry({
      applicant: {
        ...{ kind: 'public', name: 'سائل تجريبي', preferredChannel: 'email' },
        email: `someone-${String(index)}@example.org`,
      },
      ...changes,
    });
  const stored = async () => {
    const rows: unknown[] = await instance.app.db.connection('ms_submissions').select('id');
    return rows.length;
  };

  it('a11 whoever comes after the flood is asked for a proof, told when it needs none, and let in with one', async () => {
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, index) => post(instance.url, '/submissions', writes(index))),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(SOFT);
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(answers.length - SOFT);
    for (const answer of refused) {
      expect(codesOf(answer)).toEqual(['challengeRequired']);
      expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0);
      expect(Number(answer.headers.get('Retry-After'))).toBeLessThanOrEqual(600);
    }

    const body = writes(1_000);
    expect((await post(instance.url, '/submissions', body)).status).toBe(429);
    const guard = { proof: await proofFrom(instance.url) };
    const answer = await post(instance.url, '/submissions', { ...body, guard });
    expect(answer.status).toBe(201);
    expect(await stored()).toBe(SOFT + 1);
  });

  it('a11 the same sending, held back and sent again with a proof, is one submission', async () => {
    const body = writes(2_000);
    expect((await post(instance.url, '/submissions', body)).status).toBe(429);
    const send = async () =>
      post(instance.url, '/submissions', { ...body, guard: { proof: await proofFrom(instance.url) } });
    expect((await send()).status).toBe(201);
    expect((await send()).body.meta.replayed).toBe(true);
  });

  it('a11 whoever works for every call is told to wait in the end, and nothing was stored', async () => {
    const before = await stored();
    const body = writes(3_000);
    const statuses: number[] = [];
    for (let index = 0; index < HARD_OF_CONTACT; index += 1) {
      const guard = { proof: await proofFrom(instance.url) };
      statuses.push((await post(instance.url, '/submissions', { ...body, guard })).status);
    }
    expect(statuses).toEqual([201, ...Array.from({ length: HARD_OF_CONTACT - 1 }, () => 200)]);
    const guard = { proof: await proofFrom(instance.url) };
    const last = await post(instance.url, '/submissions', { ...body, guard });
    expect(last.status).toBe(429);
    expect(codesOf(last)).toEqual(['tooManyRequests']);
    expect(Number(last.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(await stored()).toBe(before + 1);
  });

  it('a11 what is read stays free', async () => {
    for (const path of ['/catalogue', '/services/financial-support', '/faqs', '/documents', '/challenge']) {
      const answer = await fetch(`${instance.url}/api/member-services${path}`);
      expect(answer.status, path).toBe(200);
    }
    // Another kind of call has its own count.
    const miss = await post(instance.url, '/faqs/misses', { query: 'رسوم', locale: 'ar' });
    expect(miss.status).toBe(202);
    expect((await post(instance.url, '/submissions', exampleRequest())).status).toBe(429);
  });
});
