import type { CaseDetail, PersonalCopy, SubmissionReceipt, Tracking } from '@member-services/contract/forms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { availableDatabases } from '../../../../test/available-databases.js';
import { exampleRequest, freshKey, post, send } from '../../../../test/sending.js';
import { startStrapiInstance } from '../../../../test/strapi-instance.js';
import type { StrapiInstance } from '../../../../test/strapi-instance.js';
import { examplePdf, requestWithFiles } from '../../../../test/uploading.js';
import { signIn } from '../../test/staff-client.js';
import type { StaffClient } from '../../test/staff-client.js';
import type { AuditService } from '../audit/audit-service.js';
import { installationOf } from '../installation.js';
import type { Installation } from '../installation.js';
import { createTimers } from '../timers/create-timers.js';

const DAY_MS = 86_400_000;
/** What the applicant has typed, that must stand nowhere afterwards. */
const TYPED = ['عضو تجريبي', 'applicant@example.org', '+966512345678', 'توقف العمل', 'تقرير', 'لا حاجة'];

describe.each(availableDatabases)('data that their person asks for, on %s', (database) => {
  let instance: StrapiInstance;
  let installation: Installation;
  let officer: StaffClient;
  let provider: StaffClient;
  beforeAll(async () => {
    instance = await startStrapiInstance({ database, env: { MEMBER_SERVICES_WORKERS: 'off' } });
    installation = installationOf(instance.app);
    officer = await signIn(instance, 'officer');
    // Once for each database: one account may sign in five times within five minutes.
    provider = await signIn(instance, 'provider');
  });
  afterAll(async () => {
    await instance.stop();
    delete process.env['MEMBER_SERVICES_WORKERS'];
  });

  const byApplicant = ({ reference, trackingToken: token }: SubmissionReceipt, body: object) =>
    post<Tracking>(instance.url, `/submissions/${reference}/actions`, {
      token,
      idempotencyKey: freshKey(),
      ...body,
    });
  const caseOf = async ({ reference }: SubmissionReceipt) =>
    (await officer.get<CaseDetail>(`/cases/${reference}`)).data;
  const forget = async (receipt: SubmissionReceipt) =>
    officer.post<CaseDetail>(`/cases/${receipt.reference}/actions`, {
      version: (await caseOf(receipt)).version,
      action: 'forget',
    });
  const withFile = async (): Promise<SubmissionReceipt> =>
    send(instance.url, await requestWithFiles(instance.url, [{ name: 'تقرير.pdf', bytes: examplePdf() }]));
  /** Everything that the tables hold of a case, as text. */
  const kept = async ({ reference }: SubmissionReceipt): Promise<string> => {
    const { knex } = installation;
    const row = await knex('ms_submissions').where({ reference }).first<{ id: number }>();
    const own = { submission_id: row.id };
    const beside = ['ms_history_contents', 'ms_attachments', 'ms_outbox', 'ms_consents', 'ms_timers'];
    const rows = await Promise.all(beside.map((table) => knex(table).where(own).select('*')));
    return JSON.stringify([row, ...rows]);
  };

  it('are handed over whole to whoever may answer, and it is kept who made the copy', async () => {
    const receipt = await withFile();
    await byApplicant(receipt, { action: 'see' });
    await byApplicant(receipt, { action: 'message', words: 'متى يصلني الجواب؟' });
    const path = `/cases/${receipt.reference}/copy`;
    expect((await provider.post(path)).status).toBe(403);
    for (const role of ['committee', 'quality-manager', 'editor']) {
      expect((await (await signIn(instance, role)).post(path)).status, role).toBe(403);
    }
    expect((await caseOf(receipt)).lastCopy).toBeNull();
    const { status, data } = await officer.post<PersonalCopy>(path);
    expect(status).toBe(200);
    expect(data.applicant).toMatchObject({ nationalId: '1000000008', email: 'applicant@example.org' });
    expect(data.answers).toMatchObject({ amountRequested: 1500 });
    expect(data.form?.steps.length).toBeGreaterThan(0);
    expect(data.files).toMatchObject([{ name: 'تقرير.pdf', mediaType: 'application/pdf' }]);
    expect(data.messages).toMatchObject([{ from: 'applicant', text: 'متى يصلني الجواب؟' }]);
    expect(data.steps.map(({ event }) => event)).toEqual(['submitted', 'dataAsked', 'messageFromApplicant']);
    expect(data.consents.length).toBeGreaterThan(1);
    expect((await caseOf(receipt)).lastCopy?.by).not.toBe('');
  });

  it('are erased when they ask, once the case has ended; they are told, and the history still verifies', async () => {
    const receipt = await withFile();
    await installation.outbox.runOnce();
    await byApplicant(receipt, { action: 'erase', words: 'لا حاجة لي بها بعد اليوم.' });
    expect((await forget(receipt)).codes).toEqual(['actionNotPermitted']); // it is still open
    await byApplicant(receipt, { action: 'withdraw' });
    const before = await caseOf(receipt);
    expect(before.actions).toContain('forget');
    const path = `/cases/${receipt.reference}/actions`;
    expect((await provider.post(path, { version: before.version, action: 'forget' })).status).toBe(403);
    const body = { version: before.version, action: 'forget' };
    const preview = await officer.post<{ messages: { channel: string; text: string }[] }>(
      `/cases/${receipt.reference}/preview`,
      body,
    );
    expect(preview.data.messages.map(({ channel }) => channel)).toEqual(['email']);
    const [{ key }] = (await installation
      .knex('ms_attachments')
      .whereNotNull('submission_id')
      .orderBy('id', 'desc')
      .limit(1)) as [{ key: string }];
    const sentBefore = instance.mails().length;

    const erased = await forget(receipt);
    expect(erased.status).toBe(200);
    expect(erased.data.history.at(-1)).toMatchObject({ action: 'forget', role: 'officer' });
    expect(erased.data.history.filter(({ words }) => words !== null)).toEqual([]);
    expect(erased.data).toMatchObject({ privacy: [], applicantName: '', declaration: null });
    expect(erased.data.answers).toEqual({});
    expect(await installation.files.get(key)).toBeUndefined();
    const { reference, trackingToken: token } = receipt;
    expect((await post(instance.url, '/tracking', { reference, token })).status).toBe(404);
    expect((await officer.post(`/cases/${reference}/copy`)).codes).toEqual(['gateClosed']);

    // Word of it goes where the person was to be reached, without a link; then that address goes as well.
    expect(await kept(receipt)).toContain('applicant@example.org');
    await installation.outbox.runOnce();
    const mails = instance.mails(); // the newest first
    const [told, ...more] = mails.slice(0, mails.length - sentBefore);
    expect([told?.to, more]).toEqual(['applicant@example.org', []]);
    expect(told?.text).toBe(preview.data.messages[0]?.text);
    expect(told?.text).not.toContain('http');
    installation.moveableClock().advance(9 * DAY_MS);
    await createTimers(installation).runDue();
    const left = await kept(receipt);
    for (const typed of TYPED) expect(left, typed).not.toContain(typed);
    expect(left).toContain('request of the applicant');

    const report = await instance.app.plugin('member-services').service<AuditService>('audit').verify();
    expect(report.faults).toEqual([]);
    expect(report.erased).toBeGreaterThan(0);
    expect((await forget(receipt)).codes).toEqual(['gateClosed']);
  });

  it('stay where nobody asked for it', async () => {
    const receipt = await send(instance.url, exampleRequest());
    await byApplicant(receipt, { action: 'withdraw' });
    await byApplicant(receipt, { action: 'see' });
    const { actions } = await caseOf(receipt);
    expect(actions).toContain('answerPrivacyRequest');
    expect(actions).not.toContain('forget');
    expect((await forget(receipt)).codes).toEqual(['gateClosed']);
  });
});
