import type { SubmissionReceipt } from '@member-services/contract/forms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { availableDatabases } from '../../../../test/available-databases.js';
import { exampleInquiry, exampleRequest, post, send, trackingOf } from '../../../../test/sending.js';
import { startStrapiInstance } from '../../../../test/strapi-instance.js';
import type { StrapiInstance } from '../../../../test/strapi-instance.js';
import type { DirectoryService } from '../directory/directory-service.js';

describe.each(availableDatabases)('what a visitor sends, on %s', (database) => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance({ database, seed: 'content' });
    await instance.app
      .plugin('member-services')
      .service<DirectoryService>('directory')
      .importMembers([
        {
          membershipNumber: '10001',
          name: 'عضو تجريبي',
          nationalId: '1000000008',
          mobile: '+966512345678',
          status: 'lapsed',
          locale: 'ar',
        },
      ]);
  });
  afterAll(() => instance.stop());

  const knex = () => instance.app.db.connection;
  const rowOf = async (reference: string): Promise<Record<string, unknown>> =>
    (await knex()('ms_submissions').where({ reference }).first()) as Record<string, unknown>;
  const countOf = async (table: string, where: object): Promise<number> => {
    const row: { count?: unknown } | undefined = await knex()(table)
      .where(where)
      .count({ count: '*' })
      .first();
    return Number(row?.count);
  };

  it('is stored with its history, consents, key and outgoing message, and answered with what the person keeps', async () => {
    const body = exampleRequest();
    const receipt = await send(instance.url, body);
    expect(receipt.reference).toMatch(/^[2-9A-Z]{8}$/);
    expect(receipt.status).toBe('submitted');
    expect(receipt.decisionWindow).toMatchObject({ basis: 'estimated' });

    const row = await rowOf(receipt.reference);
    const submission = { submission_id: row['id'] };
    expect(await countOf('ms_history', submission)).toBe(1);
    expect(await countOf('ms_consents', submission)).toBe(2);
    expect(await countOf('ms_outbox', { ...submission, event: 'submitted' })).toBe(1);
    expect(await countOf('ms_idempotency_keys', submission)).toBe(1);
    expect(await countOf('ms_form_versions', { service_document_id: row['service_document_id'] })).toBe(1);
  });

  it('is kept as the rules made it: ASCII digits, E.164, the ID number sealed, the member recognised', async () => {
    const receipt = await send(instance.url, exampleRequest());
    const row = await rowOf(receipt.reference);
    expect(row).toMatchObject({
      mobile: '+966512345678',
      recognition: 'lapsed-member',
      channel: 'website',
      membership_number: '10001',
    });
    expect(JSON.stringify(row)).not.toContain('1000000008');
    expect(JSON.stringify(row)).not.toContain(receipt.trackingToken);
  });

  it('is answered the same when it comes again, and stored once', async () => {
    const body = exampleRequest();
    const first = await post<SubmissionReceipt>(instance.url, '/submissions', body);
    const again = await post<SubmissionReceipt>(instance.url, '/submissions', body);
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body.data).toEqual(first.body.data);
    expect(again.body.meta).toEqual({ replayed: true });
    expect(await countOf('ms_submissions', { reference: first.body.data.reference })).toBe(1);
  });

  it('is refused when another payload comes under the same key, and the first stays', async () => {
    const body = exampleInquiry();
    const receipt = await send(instance.url, body);
    const other = { ...body, answers: { ...body.answers, subject: 'موضوع آخر' } };
    const answer = await post(instance.url, '/submissions', other);
    expect(answer.status).toBe(422);
    expect(answer.body.error.details.errors[0]).toMatchObject({ code: 'idempotencyKeyReused' });
    expect((await trackingOf(instance.url, receipt)).question?.subject).toBe('رسوم التجديد');
  });

  it('leaves nothing behind when it is refused', async () => {
    const before = await countOf('ms_submissions', {});
    const body = exampleRequest({ consent: [] });
    const answer = await post(instance.url, '/submissions', body);
    expect(answer.status).toBe(400);
    expect(answer.body.error.details.errors.map(({ path }) => path)).toContain('consent.privacy-notice');
    expect(await countOf('ms_submissions', {})).toBe(before);
    expect(await countOf('ms_idempotency_keys', { key: `submission:${body.idempotencyKey}` })).toBe(0);
  });

  it('takes the channel of its own that help requests have (policy D1)', async () => {
    const receipt = await send(
      instance.url,
      exampleRequest({
        service: 'help-request',
        applicant: { kind: 'public', name: 'طالب مساعدة', mobile: '0512345678', preferredChannel: 'sms' },
        answers: { topic: 'fill-form', description: 'أحتاج إلى من يساعدني.', urgency: 'normal' },
      }),
    );
    expect(await rowOf(receipt.reference)).toMatchObject({
      channel: 'help-request',
      recognition: 'lapsed-member',
    });
  });

  it('keeps every sign, from an emoji to composed and decomposed letters', async () => {
    const message = 'نص 👩🏽‍⚕️ مع é و e\u0301 و ﷽ وأرقام ١٢٣';
    const receipt = await send(instance.url, exampleInquiry({ answers: { subject: 'رموز', message } }));
    const { question } = await trackingOf(instance.url, receipt);
    expect(question?.message.normalize('NFC')).toContain('é و é و ﷽');
  });
});
