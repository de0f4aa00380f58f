import type { SubmissionReceipt, Tracking } from '@member-services/contract/forms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  exampleInquiry,
  exampleRequest,
  freshKey,
  post,
  send,
  trackingOf,
} from '../../../../test/sending.js';
import { startStrapiInstance } from '../../../../test/strapi-instance.js';
import type { StrapiInstance } from '../../../../test/strapi-instance.js';
import { codeOf, examplePdf, fetchAttachment, uploaded } from '../../../../test/uploading.js';
import { installationOf } from '../installation.js';
import { reissueToken } from '../recovery/reissue.js';
import { trackingToken } from '../domain/tracking-token.js';
import { findSubmission } from '../submissions/find-submission.js';
import type { ActionToTake } from '../submissions/apply-action.js';
import type { SubmissionsService } from '../submissions/submissions-service.js';

const DAY_MS = 86_400_000;
const OFFICER = { roles: ['officer'], person: '7' } as const;

describe('what can be done from the link', () => {
  let instance: StrapiInstance;
  let staff: SubmissionsService;
  let days: (count: number) => void;
  beforeAll(async () => {
    instance = await startStrapiInstance({ seed: 'content' });
    staff = instance.app.plugin('member-services').service<SubmissionsService>('submissions');
    const clock = installationOf(instance.app).moveableClock();
    days = (count) => clock.advance(count * DAY_MS);
  });
  afterAll(() => instance.stop());

  const act = (
    { reference }: SubmissionReceipt,
    actor: ActionToTake['actor'],
    action: ActionToTake['action'],
    input: ActionToTake['input'] = {},
  ) => staff.act({ submission: { reference }, actor, staffName: actor.person && 'موظف', action, input });
  const byApplicant = ({ reference, trackingToken: token }: SubmissionReceipt, body: object) =>
    post<Tracking>(instance.url, `/submissions/${reference}/actions`, {
      token,
      idempotencyKey: freshKey(),
      ...body,
    });
  /** A file that was uploaded for a case. */
  const file = async (
    { reference, trackingToken: token }: SubmissionReceipt,
    field: string,
    draftKey: string,
  ) => {
    const target = { reference, token };
    const { uploadToken } = await uploaded(instance.url, { draftKey, field, target, bytes: examplePdf() });
    return { field, uploadToken };
  };
  const askFor = (receipt: SubmissionReceipt, ...fields: string[]) =>
    act(receipt, OFFICER, 'requestCorrection', { words: 'نرجو إكمال ما يلي.', fields });

  it('takes files beside a message, shows them there and hands them over by the token', async () => {
    const receipt = await send(instance.url, exampleInquiry());
    const draftKey = freshKey();
    const claims = [await file(receipt, 'message', draftKey)];
    const body = { action: 'message', words: 'أرفق الخطاب.', attachments: claims, draftKey };
    const told = await byApplicant(receipt, body);
    expect(told.status).toBe(200);
    const { messages, attachments, timeline } = told.body.data;
    expect(messages[0]?.attachments).toEqual([attachments[0]?.id]);
    expect(timeline.at(-1)).not.toHaveProperty('attachments');
    const handed = await fetchAttachment(instance.url, receipt, attachments[0]?.id ?? '');
    expect([handed.status, handed.headers.get('cache-control')]).toEqual([200, 'no-store']);
    const again = await byApplicant(receipt, body);
    expect([again.status, codeOf(again)]).toEqual([400, 'uploadNotFound']);
    expect((await trackingOf(instance.url, receipt)).messages).toHaveLength(1);
  });

  it('takes no file with an action that has none, or for a field that nobody asked for', async () => {
    const receipt = await send(instance.url, exampleRequest());
    const draftKey = freshKey();
    const attachments = [await file(receipt, 'message', draftKey)];
    const withdrawn = await byApplicant(receipt, { action: 'withdraw', attachments, draftKey });
    expect([withdrawn.status, codeOf(withdrawn)]).toEqual([400, 'notAsked']);
    await askFor(receipt, 'amountRequested');
    const unasked = [await file(receipt, 'evidence', draftKey)];
    const supplied = await byApplicant(receipt, {
      action: 'supplyCorrection',
      attachments: unasked,
      draftKey,
    });
    expect([supplied.status, codeOf(supplied)]).toEqual([400, 'notAsked']);
    expect((await trackingOf(instance.url, receipt)).status).toBe('awaiting-applicant');
  });

  it('shows what is to be corrected as it stands, and takes an answer and a file that were asked for', async () => {
    const receipt = await send(instance.url, exampleRequest());
    await askFor(receipt, 'amountRequested', 'applicant.mobile', 'evidence');
    const { correction } = await trackingOf(instance.url, receipt);
    expect(correction).toMatchObject({ purpose: 'correct', answers: { amountRequested: 1500 } });
    expect(correction?.until).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(JSON.stringify(correction)).not.toMatch(/512345678/);
    const draftKey = freshKey();
    const supplied = await byApplicant(receipt, {
      action: 'supplyCorrection',
      answers: { amountRequested: 1800 },
      attachments: [await file(receipt, 'evidence', draftKey)],
      draftKey,
    });
    expect(supplied.body.data).toMatchObject({ status: 'submitted' });
    expect(supplied.body.data).not.toHaveProperty('correction');
    expect(supplied.body.data.timeline.at(-1)?.attachments).toHaveLength(1);
    // A file alone answers what was asked as well.
    await askFor(receipt, 'evidence');
    const alone = [await file(receipt, 'evidence', draftKey)];
    const second = await byApplicant(receipt, { action: 'supplyCorrection', attachments: alone, draftKey });
    expect(second.body.data.attachments).toHaveLength(2);
  });

  it('takes a file that an inquiry is asked for, beside an answer of its own form', async () => {
    const receipt = await send(instance.url, exampleInquiry());
    await askFor(receipt, 'files', 'subject');
    expect((await trackingOf(instance.url, receipt)).correction).toMatchObject({
      fields: ['files', 'subject'],
      answers: { subject: 'رسوم التجديد' },
    });
    const draftKey = freshKey();
    const supplied = await byApplicant(receipt, {
      action: 'supplyCorrection',
      answers: { subject: 'رسوم تجديد العضوية' },
      attachments: [await file(receipt, 'files', draftKey)],
      draftKey,
    });
    expect(supplied.body.data).toMatchObject({ status: 'submitted', attachments: [{ field: 'files' }] });
    expect(supplied.body.data.timeline.at(-1)?.attachments).toHaveLength(1);
  });

  it('opens an ended case for its days and no longer, and as long again by a fresh link', async () => {
    const receipt = await send(instance.url, exampleRequest());
    const ended = await byApplicant(receipt, { action: 'withdraw' });
    expect(ended.body.data.linkUntil).toMatch(/^\d{4}-/);
    const { reference, trackingToken: token } = receipt;
    const opened = (body: object) => post(instance.url, '/tracking', body);
    days(180);
    expect((await opened({ reference, token })).status).toBe(200);
    days(1);
    const expired = await opened({ reference, token });
    const wrong = await opened({ reference, token: 'k1.AAAAAAAAAAAAAAAAAAAAAA' });
    expect([expired.status, expired.text]).toEqual([404, wrong.text]);
    expect((await byApplicant(receipt, { action: 'see' })).status).toBe(404);

    const { keys, knex, clock } = installationOf(instance.app);
    const submission = await findSubmission(knex, { reference });
    if (!submission) throw new Error('The case is gone.');
    const now = await clock.now();
    await knex.transaction((trx) => reissueToken(trx, keys, submission, now));
    const fresh = trackingToken(keys, { reference, epoch: 2, keyId: keys.currentId });
    expect((await opened({ reference, token: fresh })).status).toBe(200);
    expect((await opened({ reference, token })).status).toBe(404);
  });
});
