import { createHash } from 'node:crypto';
import type { CaseDetail, Catalogue, SubmissionReceipt } from '@member-services/contract/forms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../../cms-plugin/server/test/staff-client.js';
import { exampleInquiry, exampleRequest, freshKey, get, post, send, trackingOf } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';

const SIGNED = 'M80 150L110 90L140 160L180 100L210 150L260 120L330 140M360 90L380 150L420 140L500 110';

interface Kept {
  version: string;
  method: string;
  signedName?: string;
  drawing?: string;
  signedAt: number;
  textHash: string;
}

describe('what is declared, agreed to and signed', () => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance();
  });
  afterAll(() => instance.stop());

  const knex = () => instance.app.db.connection;
  const codesOf = async (changes: object) => {
    const { status, body } = await post(instance.url, '/submissions', exampleRequest(changes));
    return [status, ...body.error.details.errors.map(({ path, code }) => `${path} ${code}`)];
  };
  const keptDeclaration = async ({ reference }: SubmissionReceipt): Promise<Kept> => {
    const row = (await knex()('ms_submissions').where({ reference }).first()) as { declaration: string };
    return JSON.parse(row.declaration) as Kept;
  };

  it('a16 only a declaration that is signed, and only `true`, agree', async () => {
    for (const declaration of [undefined, null, true, 'true', 1, 'on', []]) {
      expect(await codesOf({ declaration }), JSON.stringify(declaration)).toEqual([
        400,
        'declaration declarationRequired',
      ]);
    }
    for (const given of ['true', 1, 'on', [], {}]) {
      const consent = [
        { purpose: 'privacy-notice', version: '1.0', given },
        { purpose: 'process-request', version: '1.0', given: true },
      ];
      expect((await codesOf({ consent }))[0], JSON.stringify(given)).toBe(400);
    }
    expect(await codesOf({ consent: [{ purpose: 'process-request', version: '1.0', given: true }] })).toEqual(
      [400, 'consent.privacy-notice consentRequired'],
    );
  });

  it('a16 a blank paper, a dot and a picture are no signature; a drawing is', async () => {
    for (const drawing of [
      '',
      'M300 120L300 120',
      'data:image/png;base64,AAAA',
      '<svg onload=alert(1)>',
      7,
    ]) {
      expect(await codesOf({ declaration: { version: '1.0', method: 'drawn', drawing } })).toEqual([
        400,
        'declaration.drawing signatureRequired',
      ]);
    }
    const declaration = { version: '1.0', method: 'drawn', drawing: SIGNED };
    const receipt = await send(instance.url, exampleRequest({ declaration }));
    expect(await keptDeclaration(receipt)).toMatchObject({
      method: 'drawn',
      drawing: SIGNED,
      version: '1.0',
    });
  });

  it('a17 the text is the server’s own, by its version and hash; one that the client brings is refused', async () => {
    for (const own of [{ text: 'I owe nothing' }, { textHash: 'x' }, { body: 'x' }, { signedAt: 0 }]) {
      const declaration = { version: '1.0', method: 'typed', signedName: 'عضو تجريبي', ...own };
      expect(await codesOf({ declaration })).toEqual([
        400,
        `declaration.${Object.keys(own).join()} unknownKey`,
      ]);
    }
    expect(
      await codesOf({ declaration: { version: '0.1', method: 'typed', signedName: 'عضو تجريبي' } }),
    ).toEqual([400, 'declaration.version versionOutdated']);
    const before = Date.now();
    const kept = await keptDeclaration(await send(instance.url, exampleRequest()));
    const { body } = await get<Catalogue>(instance.url, '/catalogue?locale=ar');
    const text = body.data.notices.declaration.body;
    expect(kept.textHash).toBe(createHash('sha256').update(text).digest('hex'));
    expect(kept.signedAt).toBeGreaterThanOrEqual(before - 1000);
  });

  it('a18 neither time nor channel nor status comes from the client, and a language is one of ours', async () => {
    for (const forged of [
      { submittedAt: '2020-01-01T00:00:00Z' },
      { channel: 'interview' },
      { status: 'accepted' },
      { trackingToken: 'mine' },
    ]) {
      const [status, ...codes] = await codesOf(forged);
      expect(status).toBe(400);
      expect(codes).toContain(`${Object.keys(forged).join()} unknownKey`);
    }
    expect(await codesOf({ locale: 'fr' })).toEqual([400, 'locale notAnOption']);
  });

  it('a question about a service waits for the social researcher, with what was filled in, and nothing secret', async () => {
    const help = {
      service: 'financial-support',
      soFar: { housing: 'owned', householdSize: '٤' },
    };
    const receipt = await send(instance.url, exampleInquiry(help));
    const { timeline } = await trackingOf(instance.url, receipt);
    expect(timeline.map(({ event }) => event)).toEqual(['submitted', 'helpAsked']);
    const researcher = await signIn(instance, 'social-researcher');
    const waiting = await researcher.get<{ reference: string }[]>('/inbox?view=waiting-for-me');
    expect(JSON.stringify(waiting.data)).toContain(receipt.reference);
    const { data: detail } = await researcher.get<CaseDetail>(`/cases/${receipt.reference}`);
    expect(detail.soFar?.answers).toEqual({ housing: 'owned', householdSize: 4 });
    expect(detail.soFar?.form?.steps.length).toBeGreaterThan(0);
    expect(detail.serviceTitle).not.toBeNull();

    const secret = await post(
      instance.url,
      '/submissions',
      exampleInquiry({
        service: 'financial-support',
        soFar: { nationalId: '1000000008' },
        idempotencyKey: freshKey(),
      }),
    );
    expect([secret.status, secret.body.error.details.errors.map(({ code }) => code)]).toEqual([
      400,
      ['unknownKey'],
    ]);
  });
});
