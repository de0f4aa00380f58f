import type { WorkChallenge } from '@member-services/contract/forms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleInquiry, get, post } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';
import { proofFrom } from './proof-of-work.js';

describe('a76 robots that send', () => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance();
  });
  afterAll(() => instance.stop());

  const sent = (guard: object) => post(instance.url, '/submissions', exampleInquiry({ guard }));
  const stored = async () => {
    const rows: unknown[] = await instance.app.db.connection('ms_submissions').select('id');
    return rows.length;
  };

  it.each([
    ['a field that people do not see is filled in', { trap: 'https://spam.example', elapsedMs: 60_000 }],
    ['the form is filled in faster than anybody reads', { trap: '', elapsedMs: 40 }],
  ])('a76 %s: a proof of work is asked for, and nothing is stored or said to be', async (_what, guard) => {
    const before = await stored();
    const answer = await sent(guard);
    expect(answer.status).toBe(403);
    expect(answer.body.error.details.errors).toEqual([
      { path: 'guard.proof', code: 'challengeRequired', params: {} },
    ]);
    expect(await stored()).toBe(before);
    // A person’s browser may have filled in the field: with a proof it is taken.
    const proved = await sent({ ...guard, proof: await proofFrom(instance.url) });
    expect(proved.status).toBe(201);
  });

  it('a76 people are asked for nothing', async () => {
    expect((await sent({ trap: '', elapsedMs: 45_000 })).status).toBe(201);
    expect((await post(instance.url, '/submissions', exampleInquiry())).status).toBe(201);
  });

  describe('a proof', () => {
    const suspicious = (proof: string) => sent({ trap: 'x', proof });
    const changed = (proof: string, change: (payload: Payload) => unknown): string => {
      const payload = JSON.parse(Buffer.from(proof, 'base64').toString()) as Payload;
      return Buffer.from(JSON.stringify(change(payload))).toString('base64');
    };
    interface Payload {
      challenge: WorkChallenge;
      solution: { counter: number; derivedKey: string };
    }

    it('a76 lets one call in, however often and however many at once it is brought', async () => {
      const proof = await proofFrom(instance.url);
      const answers = await Promise.all(Array.from({ length: 8 }, () => suspicious(proof)));
      expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
      expect(answers.filter(({ status }) => status === 403)).toHaveLength(7);
      expect((await suspicious(proof)).status).toBe(403);
      // The same written otherwise is the same.
      const rewritten = changed(proof, ({ challenge, solution }) => ({ solution, challenge, more: 1 }));
      expect((await suspicious(rewritten)).status).toBe(403);
    });

    it('a76 is worth nothing made up, unsolved, made easier or made to last', async () => {
      const proof = await proofFrom(instance.url);
      const forgeries = [
        '',
        'e30=',
        'not base64 at all',
        Buffer.from('[]').toString('base64'),
        Buffer.from('{"challenge":null,"solution":null}').toString('base64'),
        changed(proof, ({ challenge }) => ({ challenge, solution: {} })),
        changed(proof, ({ challenge, solution }) => ({
          challenge,
          solution: { ...solution, derivedKey: '00'.repeat(32) },
        })),
        changed(proof, ({ challenge, solution }) => ({
          challenge: { ...challenge, parameters: { ...challenge.parameters, cost: 1 } },
          solution,
        })),
        changed(proof, ({ challenge, solution }) => ({
          challenge: { ...challenge, parameters: { ...challenge.parameters, expiresAt: 9_999_999_999 } },
          solution,
        })),
        changed(proof, ({ challenge, solution }) => ({
          challenge: { ...challenge, signature: '00'.repeat(32) },
          solution,
        })),
      ];
      for (const forgery of forgeries) expect((await suspicious(forgery)).status, forgery).toBe(403);
      expect((await suspicious(proof)).status).toBe(201);
    });

    it('a76 is asked for anew each time, and never cached', async () => {
      const first = await get<WorkChallenge>(instance.url, '/challenge');
      const second = await get<WorkChallenge>(instance.url, '/challenge');
      expect(first.headers.get('Cache-Control')).toBe('no-store');
      expect(first.body.data.signature).not.toBe(second.body.data.signature);
    });
  });
});
