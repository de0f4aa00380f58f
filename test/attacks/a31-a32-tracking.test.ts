import type { Status, SubmissionReceipt, Tracking } from '@member-services/contract/forms';
import { STATUSES } from '@member-services/contract/forms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installationOf } from '../../cms-plugin/server/src/installation.js';
import type { ActionToTake } from '../../cms-plugin/server/src/submissions/apply-action.js';
import type { SubmissionsService } from '../../cms-plugin/server/src/submissions/submissions-service.js';
import { exampleInquiry, exampleRequest, freshKey, post, send, trackingOf } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';

const DAY_MS = 86_400_000;
const SECRET = 'لا يطلع عليه مقدم الطلب';
const REASONS = { reject: 'أسباب الاعتذار', accept: 'أسباب القبول' } as const;
const STAFF_NAME = 'موظف لا يسمى';

const OFFICER = { roles: ['officer'], person: '7' } as const;
const PROVIDER = { roles: ['provider'], person: '6' } as const;
const COMMITTEE = { roles: ['committee', 'secretary'], person: '8' } as const;

/** What the applicant of a request may see, whatever its status: nothing goes out that does not stand here. */
const ALWAYS = [
  ...[
    'actions',
    'appealUntil',
    'applicant',
    'attachments',
    'closesOn',
    'consents',
    'decisionWindow',
    'dueOn',
  ],
  ...['kind', 'linkUntil', 'locale', 'messages', 'privacy', 'rating', 'reference', 'reopenUntil'],
  ...['status', 'submittedAt', 'timeline'],
];
const OF_REQUEST = [...ALWAYS, 'service', 'serviceTitle', 'serviceTitles'];
const OF_INQUIRY = [...ALWAYS, 'category', 'question'];
const OF_STATUS: Partial<Record<Status, string[]>> = { 'awaiting-applicant': ['correction'] };
/** Of the lists and parts within it. */
const INNER = {
  timeline: ['at', 'attachments', 'event', 'status', 'words'],
  messages: ['at', 'attachments', 'from', 'text'],
  correction: ['answers', 'askedAt', 'fields', 'purpose', 'reason', 'until'],
  applicant: ['email', 'mobile', 'name'],
  decisionWindow: ['basis', 'earliest', 'latest'],
} as const;

describe('a31 and a32 the tracking page, in every status', () => {
  let instance: StrapiInstance;
  let staff: SubmissionsService;
  let days: (count: number) => void;
  const seen = new Map<Status, Tracking[]>();
  beforeAll(async () => {
    instance = await startStrapiInstance({ seed: 'content' });
    staff = instance.app.plugin('member-services').service<SubmissionsService>('submissions');
    const clock = installationOf(instance.app).moveableClock();
    days = (count) => clock.advance(count * DAY_MS);
    await walkRequest();
    await walkInquiry();
  });
  afterAll(() => instance.stop());

  const look = async (receipt: SubmissionReceipt): Promise<void> => {
    const tracking = await trackingOf(instance.url, receipt);
    seen.set(tracking.status, [...(seen.get(tracking.status) ?? []), tracking]);
  };
  const by = async (
    actor: ActionToTake['actor'],
    receipt: SubmissionReceipt,
    action: ActionToTake['action'],
    input: ActionToTake['input'] = {},
  ): Promise<void> => {
    const { reference } = receipt;
    const taken = { submission: { reference }, actor, staffName: actor.person && STAFF_NAME, action, input };
    expect(await staff.act(taken), action).toMatchObject({ kind: 'applied' });
    await look(receipt);
  };
  const applicant = async (receipt: SubmissionReceipt, body: object): Promise<void> => {
    const { reference, trackingToken: token } = receipt;
    const path = `/submissions/${reference}/actions`;
    const answer = await post(instance.url, path, { token, idempotencyKey: freshKey(), ...body });
    expect(answer.status, answer.text).toBe(200);
    await look(receipt);
  };
  /** From the raising to a decision that is told: two weeks. */
  const decide = async (receipt: SubmissionReceipt, decision: 'accept' | 'reject'): Promise<void> => {
    const words = REASONS[decision];
    await by(COMMITTEE, receipt, 'recordDecision', { decision, words, internalNote: SECRET });
    const held = JSON.stringify(await trackingOf(instance.url, receipt));
    expect(held).not.toContain(words);
    days(14);
    await staff.runTimers();
    await look(receipt);
  };

  async function walkRequest(): Promise<void> {
    const receipt = await send(instance.url, exampleRequest());
    await look(receipt);
    await by(OFFICER, receipt, 'note', { internalNote: SECRET });
    await by(OFFICER, receipt, 'assign', { assignee: '9' });
    await by(OFFICER, receipt, 'refer', { internalNote: SECRET, dueOn: '2099-01-01' });
    await by({ roles: ['social-researcher'], person: '5' } as const, receipt, 'answerReferral', {
      internalNote: SECRET,
    });
    await by(OFFICER, receipt, 'requestCorrection', {
      words: 'نرجو تصحيح المبلغ والجوال.',
      internalNote: SECRET,
      fields: ['amountRequested', 'applicant.mobile', 'applicant.nationalId'],
    });
    await applicant(receipt, { action: 'supplyCorrection', answers: { amountRequested: 1700 } });
    await applicant(receipt, { action: 'message', words: 'متى يصلني الجواب؟' });
    await by(OFFICER, receipt, 'verify', {
      checklist: ['identity', 'contact', 'answers', 'declaration'],
      internalNote: SECRET,
    });
    await by(OFFICER, receipt, 'raise', { internalNote: SECRET });
    await decide(receipt, 'reject');
    await applicant(receipt, { action: 'appeal', words: 'أرجو إعادة النظر.' });
    await decide(receipt, 'accept');
    await by(OFFICER, receipt, 'requestCorrection', { words: 'بقي رقم الحساب.', fields: ['householdSize'] });
    await applicant(receipt, { action: 'supplyCorrection', answers: { householdSize: 5 } });
    await by(OFFICER, receipt, 'startDelivery', { words: 'بدأنا الصرف.', internalNote: SECRET });
    await by(PROVIDER, receipt, 'deliver', { words: 'صُرف المبلغ.', internalNote: SECRET });
    await applicant(receipt, { action: 'confirmDelivery' });
    const other = await send(instance.url, exampleRequest());
    await applicant(other, { action: 'withdraw', words: 'تغيرت ظروفي.' });
  }

  async function walkInquiry(): Promise<void> {
    const receipt = await send(instance.url, exampleInquiry());
    await look(receipt);
    await by(OFFICER, receipt, 'note', { internalNote: SECRET });
    await by(OFFICER, receipt, 'answer', { words: 'مئتا ريال.', internalNote: SECRET });
  }

  it('a31 is tried in every status', () => {
    expect([...seen.keys()].sort()).toEqual([...STATUSES].sort());
  });

  it.each(STATUSES)('a31 shows exactly the keys that are allowed in %s', (status) => {
    for (const tracking of seen.get(status) ?? []) {
      const own = tracking.kind === 'inquiry' ? OF_INQUIRY : OF_REQUEST;
      expect(Object.keys(tracking).sort()).toEqual([...own, ...(OF_STATUS[status] ?? [])].sort());
      for (const [name, allowed] of Object.entries(INNER)) {
        const part: unknown = Object.entries(tracking).find(([key]) => key === name)?.[1];
        const objects = (Array.isArray(part) ? part : [part]).filter((one) => typeof one === 'object' && one);
        const keys = new Set(objects.flatMap((one: object) => Object.keys(one)));
        expect(
          [...keys].filter((key) => !allowed.some((one) => one === key)),
          name,
        ).toEqual([]);
      }
    }
  });

  it.each(STATUSES)('a31 tells no note and no name of staff in %s', (status) => {
    const shown = JSON.stringify(seen.get(status));
    expect(shown).not.toContain(SECRET);
    expect(shown).not.toContain(STAFF_NAME);
  });

  it.each(STATUSES)('a32 shows no whole number of the person in %s', (status) => {
    const shown = JSON.stringify(seen.get(status));
    expect(shown).not.toMatch(/1000000008|51234567|10001|applicant@/);
    if (status !== 'answered') expect(shown).toContain('+966••••••678');
  });
});
