import type { SubmissionReceipt } from '@member-services/contract/forms';
import { createReference } from '@member-services/contract/forms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleInquiry, freshKey, post, send } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';
import { examplePdf, upload } from '../uploading.js';
import { proofFrom } from './proof-of-work.js';

/** Wrong codes that one reference takes; see `DEFAULT_LIMITS.tries`. */
const TRIES = 5;

const wrongToken = (index: number) => `k1.${String(index).padStart(22, 'A')}`;

describe('a02 trying out the code of a link', () => {
  let instance: StrapiInstance;
  let receipt: SubmissionReceipt;
  let nothingFound: string;
  beforeAll(async () => {
    instance = await startStrapiInstance({ env: { MEMBER_SERVICES_LIMIT_FACTOR: '1' } });
    receipt = await send(instance.url, exampleInquiry());
    nothingFound = (
      await track(
        createReference((count) => new Uint8Array(count).fill(7)),
        wrongToken(0),
      )
    ).text;
  });
  afterAll(() => instance.stop());

  const track = (reference: string, token: string, guard?: object) =>
    post(instance.url, '/tracking', { reference, token, ...(guard ? { guard } : {}) });

  it('a02 a page may be looked at as often as one likes', async () => {
    for (let index = 0; index < TRIES * 3; index += 1) {
      expect((await track(receipt.reference, receipt.trackingToken)).status).toBe(200);
    }
  });

  it('a02 after five wrong codes every one gets the same answer, the right one too', async () => {
    for (let index = 1; index <= TRIES; index += 1) {
      const answer = await track(receipt.reference, wrongToken(index));
      expect(answer.status).toBe(404);
      expect(answer.text).toBe(nothingFound);
    }
    const right = await track(receipt.reference, receipt.trackingToken);
    expect(right.status).toBe(404);
    expect(right.text).toBe(nothingFound);
    const typedOtherwise = receipt.reference.toLowerCase().replace(/^(....)/, '$1-');
    expect((await track(typedOtherwise, receipt.trackingToken)).status).toBe(404);
    const action = { idempotencyKey: freshKey(), action: 'withdraw', token: receipt.trackingToken };
    expect((await post(instance.url, `/submissions/${receipt.reference}/actions`, action)).status).toBe(404);
  });

  it('a02 whoever holds the link is not kept out: their browser brings a proof of work', async () => {
    const guard = { proof: await proofFrom(instance.url) };
    expect((await track(receipt.reference, receipt.trackingToken, guard)).status).toBe(200);
    const { reference, trackingToken: token } = receipt;
    const file = (proof: object) =>
      upload(instance.url, {
        bytes: examplePdf(),
        field: 'message',
        target: { reference, token, ...proof },
      });
    expect((await file({})).status).toBe(404);
    expect((await file({ 'guard.proof': await proofFrom(instance.url) })).status).toBe(201);
  });

  it('a02 other references are not touched by it', async () => {
    const other = await send(instance.url, exampleInquiry());
    expect((await track(other.reference, other.trackingToken)).status).toBe(200);
  });
});
