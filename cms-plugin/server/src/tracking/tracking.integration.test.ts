import { PRIVACY_RIGHTS } from '@member-services/contract/forms';
import type { SubmissionReceipt, Tracking } from '@member-services/contract/forms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { availableDatabases } from '../../../../test/available-databases.js';
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
import type { Installation } from '../installation.js';
import type { ActionToTake } from '../submissions/apply-action.js';
import type { SubmissionsService } from '../submissions/submissions-service.js';

const DAY_MS = 86_400_000;

describe.each(availableDatabases)('the way of a case, on %s', (database) => {
  let instance: StrapiInstance;
  let staff: SubmissionsService;
  let days: (count: number) => void;
  beforeAll(async () => {
    instance = await startStrapiInstance({ database, seed: 'content' });
    const plugin = instance.app.plugin('member-services');
    staff = plugin.service<SubmissionsService>('submissions');
    const clock = plugin.service<Installation>('installation').moveableClock();
    days = (count) => clock.advance(count * DAY_MS);
  });
  afterAll(() => instance.stop());

  const OFFICER = { roles: ['officer'], person: '7' } as const;
  const COMMITTEE = { roles: ['committee'], person: '8' } as const;
  const CLOCK = { roles: ['clock'], person: null } as const;
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
  const checklist = ['identity', 'contact', 'answers', 'declaration'];

  it('is shown to whoever has reference and token, masked, and to nobody else', async () => {
    const receipt = await send(instance.url, exampleRequest());
    const tracking = await trackingOf(instance.url, receipt);
    expect(tracking).toMatchObject({
      reference: receipt.reference,
      status: 'submitted',
      serviceTitle: 'الدعم المالي للأعضاء',
      dueOn: null,
      decisionWindow: receipt.decisionWindow,
      applicant: { name: 'عضو تجريبي', mobile: '+966••••••678', email: 'a•••@example.org' },
      actions: ['withdraw', 'message', 'askHelp', ...PRIVACY_RIGHTS],
      rating: null,
    });
    expect(tracking.timeline.map(({ event }) => event)).toEqual(['submitted']);
    expect(JSON.stringify(tracking)).not.toContain('1000000008');

    const wrongToken = { reference: receipt.reference, token: `k1.${'A'.repeat(22)}` };
    const unknown = { reference: '22222222', token: receipt.trackingToken };
    const answers = await Promise.all(
      [wrongToken, unknown].map((body) => post(instance.url, '/tracking', body)),
    );
    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
    expect(answers[0]?.text).toBe(answers[1]?.text);
  });

  it('goes from correction to decision in two weeks and not before, and the rating is offered once declined', async () => {
    const receipt = await send(instance.url, exampleRequest());
    await act(receipt, OFFICER, 'requestCorrection', {
      words: 'نرجو تصحيح المبلغ.',
      fields: ['amountRequested'],
    });
    const asked = await trackingOf(instance.url, receipt);
    expect(asked.correction).toMatchObject({ reason: 'نرجو تصحيح المبلغ.', fields: ['amountRequested'] });

    days(2);
    const supplied = await byApplicant(receipt, {
      action: 'supplyCorrection',
      answers: { amountRequested: '٢٠٠٠' },
    });
    expect(supplied.status).toBe(200);
    expect(supplied.body.data.status).toBe('submitted');
    expect(supplied.body.data.decisionWindow?.earliest).not.toBe(receipt.decisionWindow?.earliest);
    const row: unknown = await instance.app.db
      .connection('ms_submissions')
      .where({ reference: receipt.reference })
      .first('answers');
    expect(JSON.stringify(row)).toContain('2000');

    expect(await act(receipt, OFFICER, 'verify', { checklist })).toMatchObject({ kind: 'applied' });
    expect(await act(receipt, OFFICER, 'raise')).toMatchObject({ kind: 'applied' });
    expect(await act(receipt, { ...COMMITTEE, person: '7' }, 'recordDecision')).toMatchObject({
      kind: 'refused',
      code: 'conflictOfInterest',
    });
    await act(receipt, COMMITTEE, 'recordDecision', { decision: 'reject', words: 'لا تنطبق الشروط.' });
    const held = await trackingOf(instance.url, receipt);
    expect(held.status).toBe('under-study');
    expect(JSON.stringify(held)).not.toContain('لا تنطبق الشروط');

    days(13);
    await staff.runTimers();
    expect((await trackingOf(instance.url, receipt)).status).toBe('under-study');
    expect(await act(receipt, CLOCK, 'releaseDecision')).toMatchObject({ code: 'gateClosed' });
    days(1);
    await staff.runTimers();
    const declined = await trackingOf(instance.url, receipt);
    expect(declined).toMatchObject({ status: 'rejected', rating: { conclusion: 'rejected' } });
    expect(declined.timeline.at(-1)).toMatchObject({ event: 'rejected', words: 'لا تنطبق الشروط.' });

    const appealed = await byApplicant(receipt, { action: 'appeal', words: 'أرجو إعادة النظر.' });
    expect(appealed.body.data).toMatchObject({ status: 'under-study', decisionWindow: { basis: 'fixed' } });
  });

  it('is acted on once per key, and the same key for another action is refused', async () => {
    const receipt = await send(instance.url, exampleInquiry());
    const body = { action: 'message', words: 'أضيف أني عضو منذ عامين.', idempotencyKey: freshKey() };
    const first = await byApplicant(receipt, body);
    const again = await byApplicant(receipt, body);
    expect([first.body.meta, again.body.meta]).toEqual([{ replayed: false }, { replayed: true }]);
    expect(again.body.data.messages).toHaveLength(1);
    const other = await byApplicant(receipt, { ...body, words: 'غير ذلك.' });
    expect(other.status).toBe(422);
  });

  it('may be reopened for seven days when the answer did not answer', async () => {
    const receipt = await send(instance.url, exampleInquiry());
    await act(receipt, OFFICER, 'answer', { words: 'الرسوم كما في اللائحة.' });
    const answered = await trackingOf(instance.url, receipt);
    expect(answered).toMatchObject({ status: 'answered', rating: { conclusion: 'answered' } });
    expect(answered.actions).toContain('reopen');
    const reopened = await byApplicant(receipt, { action: 'reopen', words: 'لم يجب ذلك عن سؤالي.' });
    // The first answer is not asked about while another is awaited; the next may be rated anew.
    expect(reopened.body.data).toMatchObject({ status: 'submitted', rating: null });
    await act(receipt, OFFICER, 'answer', { words: 'مئتا ريال.' });
    expect((await trackingOf(instance.url, receipt)).rating).toEqual({ conclusion: 'answered' });
    days(8);
    const late = await byApplicant(receipt, { action: 'reopen' });
    expect(late.status).toBe(409);
    expect(late.body.error.details.errors[0]).toMatchObject({ code: 'gateClosed' });
    expect(late.body.error.details.present).toEqual(await trackingOf(instance.url, receipt));
  });

  it('lets one of two win who act at the same moment, and tells the other how it stands', async () => {
    const receipt = await send(instance.url, exampleInquiry());
    await act(receipt, OFFICER, 'answer', { words: 'مئتا ريال.' });
    const [closing, reopening] = await Promise.all([
      act(receipt, OFFICER, 'close'),
      byApplicant(receipt, { action: 'reopen', words: 'لم يجب ذلك.' }),
    ]);
    const now = await trackingOf(instance.url, receipt);
    const applicantWon = reopening.status === 200;
    expect(now.status).toBe(applicantWon ? 'submitted' : 'closed');
    expect(closing.kind).toBe(applicantWon ? 'refused' : 'applied');
    if (!applicantWon) {
      expect(reopening.status).toBe(409);
      expect(reopening.body.error.details.present).toEqual(now);
    }
  });

  it('never shows notes or names of staff', async () => {
    const receipt = await send(instance.url, exampleInquiry());
    await act(receipt, OFFICER, 'note', { internalNote: 'ملاحظة داخلية' });
    await act(receipt, OFFICER, 'refer', { internalNote: 'سؤال للباحث', dueOn: '2099-01-01' });
    const tracking = await trackingOf(instance.url, receipt);
    expect(tracking.timeline.map(({ event }) => event)).toEqual(['submitted', 'specialistHelping']);
    expect(JSON.stringify(tracking)).not.toMatch(/ملاحظة|سؤال للباحث|موظف/);
  });

  it('refuses a stale edit and leaves no trace of it', async () => {
    const receipt = await send(instance.url, exampleInquiry());
    const { reference } = receipt;
    const edit = { submission: { reference }, actor: OFFICER, staffName: 'أ', action: 'note' } as const;
    const first = await staff.act({ ...edit, input: { internalNote: 'أولًا' }, expectedVersion: 1 });
    const second = await staff.act({ ...edit, input: { internalNote: 'ثانيًا' }, expectedVersion: 1 });
    expect(first).toMatchObject({ kind: 'applied', submission: { version: 2 } });
    expect(second).toMatchObject({ kind: 'stale', submission: { version: 2 } });
    expect(await staff.act({ ...edit, input: { internalNote: 'ثالثًا' }, expectedVersion: 2 })).toMatchObject({
      kind: 'applied',
      entry: { sequence: 3 },
    });
  });
});
