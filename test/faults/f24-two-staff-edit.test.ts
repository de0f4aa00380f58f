import type { CaseDetail, SubmissionReceipt } from '@member-services/contract/forms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../../cms-plugin/server/test/staff-client.js';
import type { StaffClient } from '../../cms-plugin/server/test/staff-client.js';
import { installationOf } from '../../cms-plugin/server/src/installation.js';
import { availableDatabases } from '../available-databases.js';
import { exampleRequest, send } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';

const CHECKLIST = ['identity', 'contact', 'answers', 'declaration'];

describe.each(availableDatabases)('two of the staff on one case, on %s', (database) => {
  let instance: StrapiInstance;
  let officer: StaffClient;
  beforeAll(async () => {
    instance = await startStrapiInstance({ database });
    officer = await signIn(instance, 'officer');
  });
  afterAll(() => instance.stop());

  const act = (staff: StaffClient, { reference }: SubmissionReceipt, body: object) =>
    staff.post<CaseDetail>(`/cases/${reference}/actions`, body);
  const versionOf = async ({ reference }: SubmissionReceipt) =>
    (await officer.get<CaseDetail>(`/cases/${reference}`)).data.version;
  const stepsOf = async ({ reference }: SubmissionReceipt): Promise<unknown[]> =>
    installationOf(instance.app)
      .knex('ms_history')
      .join('ms_submissions', 'ms_submissions.id', 'ms_history.submission_id')
      .where({ reference })
      .orderBy('sequence')
      .pluck('action');

  it('f24 the second is refused with what has changed, and nothing is overwritten', async () => {
    const receipt = await send(instance.url, exampleRequest());
    const version = await versionOf(receipt);
    const bodies = [
      { version, action: 'verify', checklist: CHECKLIST },
      { version, action: 'requestCorrection', words: 'نرجو تصحيح المبلغ.', fields: ['amountRequested'] },
    ];
    const replies = await Promise.all(bodies.map((body) => act(officer, receipt, body)));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    const loser = replies.find(({ status }) => status === 409);
    const winner = replies.find(({ status }) => status === 200);
    expect(loser?.codes).toEqual(['staleVersion']);
    const present = loser?.error?.details.present as CaseDetail;
    expect(present.version).toBe(winner?.data.version);
    expect(present.history.at(-1)?.action).toBe(winner?.data.history.at(-1)?.action);
    expect(await stepsOf(receipt)).toHaveLength(2);
  });

  it('f24 nobody reads ahead what no longer holds', async () => {
    const receipt = await send(instance.url, exampleRequest());
    const version = await versionOf(receipt);
    const step = { version, action: 'requestCorrection', words: 'نرجو تصحيح المبلغ.', fields: [] };
    const preview = () => officer.post(`/cases/${receipt.reference}/preview`, step);
    expect((await preview()).status).toBe(200);
    await act(officer, receipt, { version, action: 'note', internalNote: 'اتصلنا به.' });
    const late = await preview();
    expect([late.status, ...late.codes]).toEqual([409, 'staleVersion']);
    expect(late.error?.details.errors[0]?.params).toEqual({ version: version + 1 });
  });

  it('f25 of two decisions at once exactly one is recorded', async () => {
    const receipt = await send(instance.url, exampleRequest());
    const steps = [{ action: 'verify', checklist: CHECKLIST }, { action: 'raise' }];
    for (const step of steps) await act(officer, receipt, { version: await versionOf(receipt), ...step });
    const committee = await signIn(instance, 'committee');
    const version = await versionOf(receipt);
    const decided = await Promise.all(
      (['accept', 'reject'] as const).map((decision) =>
        act(committee, receipt, { version, action: 'recordDecision', decision, words: 'بعد الدراسة.' }),
      ),
    );
    expect(decided.map(({ status }) => status).sort()).toEqual([200, 409]);
    const early = await act(officer, receipt, {
      version: await versionOf(receipt),
      action: 'releaseDecision',
    });
    expect([early.status, ...early.codes]).toEqual([409, 'gateClosed']);
    expect(early.error?.details.errors[0]?.params).toHaveProperty('earliestAt');
    const again = await act(committee, receipt, {
      version: await versionOf(receipt),
      action: 'recordDecision',
      decision: 'defer',
      words: 'إلى اجتماع لاحق.',
    });
    expect([again.status, ...again.codes]).toEqual([409, 'gateClosed']);
    expect((await stepsOf(receipt)).filter((action) => action === 'recordDecision')).toHaveLength(1);
  });
});
