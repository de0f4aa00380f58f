import type { InquiryCategory, Status, SubmissionReceipt, Tracking } from '@member-services/contract/forms';
import { INQUIRY_CATEGORIES, STATUSES } from '@member-services/contract/forms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installationOf } from '../../cms-plugin/server/src/installation.js';
import type { ActionToTake } from '../../cms-plugin/server/src/submissions/apply-action.js';
import type { SubmissionsService } from '../../cms-plugin/server/src/submissions/submissions-service.js';
import { exampleInquiry, exampleRequest, freshKey, post, send, trackingOf } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';
import { requestWithFiles } from '../uploading.js';

const DAY_MS = 86_400_000;
const SECRET = 'لا يطلع عليه مقدم الطلب';
const REASONS = { reject: 'أسباب الاعتذار', accept: 'أسباب القبول' } as const;
const STAFF_NAME = 'موظف لا يسمى';

const OFFICER = { roles: ['officer'], person: '7' } as const;
const PROVIDER = { roles: ['provider'], person: '6' } as const;
const RESEARCHER = { roles: ['social-researcher'], person: '5' } as const;
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

/** What an object within it consists of: what it always has, and what it may have. */
interface Shape {
  always: readonly string[];
  maybe?: readonly string[];
  /** Texts by language and answers by field: the names in them are the association's. */
  open?: readonly string[];
}
/** Every object that the page may hold, by where it stands; there is no other. */
const SHAPES: Readonly<Record<string, Shape>> = {
  timeline: { always: ['at', 'event', 'status'], maybe: ['attachments', 'words'] },
  messages: { always: ['at', 'from', 'text'], maybe: ['attachments'] },
  attachments: {
    always: ['at', 'field', 'from', 'id', 'mediaType', 'name', 'readable', 'scan', 'size'],
  },
  correction: {
    always: ['answers', 'askedAt', 'fields', 'purpose', 'reason', 'until'],
    open: ['answers'],
  },
  applicant: { always: ['name'], maybe: ['email', 'mobile'] },
  decisionWindow: { always: ['basis', 'earliest', 'latest'] },
  rating: { always: ['conclusion'] },
  consents: { always: ['given', 'labels', 'purpose'], open: ['labels'] },
  privacy: { always: ['askedOn', 'dueOn', 'right'], maybe: ['purpose'] },
  question: { always: ['message', 'subject'] },
};
const OPEN_PARTS = ['serviceTitles'];
const INQUIRY_STATUSES = ['submitted', 'awaiting-applicant', 'answered', 'closed', 'withdrawn'] as const;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
/** Objects in a value, itself or in its list. */
const objectsIn = (value: unknown): object[] => (Array.isArray(value) ? value : [value]).filter(isObject);

/** What is not as it may be: a key too many or too few, or an object where there should be none. */
function faultsOf(tracking: Tracking): string[] {
  return Object.entries(tracking).flatMap(([part, value]) => {
    if (OPEN_PARTS.includes(part)) return [];
    const shape = SHAPES[part];
    return objectsIn(value).flatMap((object) =>
      shape ? faultsIn(part, object, shape) : [`${part}: an object`],
    );
  });
}

function faultsIn(part: string, object: object, { always, maybe = [], open = [] }: Shape): string[] {
  const keys = Object.keys(object);
  const nested = Object.entries(object).filter(
    ([key, value]) => !open.includes(key) && objectsIn(value).length > 0,
  );
  return [
    ...keys.filter((key) => ![...always, ...maybe].includes(key)).map((key) => `${part}.${key}: too many`),
    ...always.filter((key) => !keys.includes(key)).map((key) => `${part}.${key}: missing`),
    ...nested.map(([key]) => `${part}.${key}: an object`),
  ];
}

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
    for (const category of INQUIRY_CATEGORIES) await walkInquiry(category);
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
    const receipt = await send(instance.url, await requestWithFiles(instance.url));
    await look(receipt);
    await applicant(receipt, { action: 'see' });
    await by(OFFICER, receipt, 'answerPrivacyRequest', { words: 'سلمناكم نسخة.', internalNote: SECRET });
    await by(OFFICER, receipt, 'message', { words: 'نحتاج إلى يومين.', internalNote: SECRET });
    await by(OFFICER, receipt, 'note', { internalNote: SECRET });
    await by(OFFICER, receipt, 'assign', { assignee: '9' });
    await by(OFFICER, receipt, 'refer', { internalNote: SECRET, dueOn: '2099-01-01' });
    await by(RESEARCHER, receipt, 'answerReferral', { internalNote: SECRET });
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

  async function walkInquiry(category: InquiryCategory): Promise<void> {
    const receipt = await send(instance.url, exampleInquiry({ category }));
    await look(receipt);
    await by(OFFICER, receipt, 'note', { internalNote: SECRET });
    await by(OFFICER, receipt, 'refer', { internalNote: SECRET, dueOn: '2099-01-01' });
    await by(RESEARCHER, receipt, 'answerReferral', { internalNote: SECRET });
    await by(OFFICER, receipt, 'requestCorrection', {
      words: 'عن أي عضوية تسألون؟',
      internalNote: SECRET,
      fields: ['message'],
    });
    await applicant(receipt, { action: 'supplyCorrection', answers: { message: 'عن عضوية الأفراد.' } });
    await by(OFFICER, receipt, 'answer', { words: 'مئتا ريال.', internalNote: SECRET });
    await by(OFFICER, receipt, 'close', { internalNote: SECRET });
    const other = await send(instance.url, exampleInquiry({ category }));
    await applicant(other, { action: 'withdraw', words: 'وجدت الجواب.' });
  }

  it('a31 is tried in every status, of a request and of every category of inquiry', () => {
    expect([...seen.keys()].sort()).toEqual([...STATUSES].sort());
    const statusesOf = (wanted: (tracking: Tracking) => boolean) =>
      STATUSES.filter((status) => seen.get(status)?.some(wanted));
    expect(statusesOf(({ kind }) => kind === 'service-request')).toEqual(
      STATUSES.filter((status) => status !== 'answered'),
    );
    for (const category of INQUIRY_CATEGORIES) {
      const statuses = statusesOf((tracking) => tracking.category === category);
      expect([...statuses].sort(), category).toEqual([...INQUIRY_STATUSES].sort());
    }
    // Each object was there to be looked into.
    const parts = [...seen.values()].flat().flatMap((tracking) => Object.entries(tracking));
    const filled = parts.filter(([, value]) => objectsIn(value).length > 0).map(([part]) => part);
    expect(Object.keys(SHAPES).filter((part) => !filled.includes(part))).toEqual([]);
  });

  it.each(STATUSES)('a31 shows exactly the keys that are allowed in %s', (status) => {
    for (const tracking of seen.get(status) ?? []) {
      const own = tracking.kind === 'inquiry' ? OF_INQUIRY : OF_REQUEST;
      expect(Object.keys(tracking).sort()).toEqual([...own, ...(OF_STATUS[status] ?? [])].sort());
      expect(faultsOf(tracking)).toEqual([]);
    }
  });

  it.each(STATUSES)('a31 tells no note and no name of staff in %s', (status) => {
    const shown = JSON.stringify(seen.get(status));
    expect(shown).not.toContain(SECRET);
    expect(shown).not.toContain(STAFF_NAME);
  });

  it.each(STATUSES)('a31 tells nobody’s id, role or address in %s', (status) => {
    const shown = JSON.stringify(seen.get(status));
    for (const role of ['officer', 'provider', 'committee', 'social-researcher', 'secretary'])
      expect(shown, role).not.toContain(`"${role}"`);
    expect(shown).not.toMatch(/127\.0\.0\.1|::1|ffff:/);
    // No decision before its day, no report, no vote, by whatever name.
    expect(shown).not.toMatch(
      /recorded|internal|note|report|vote|staff(?!")|assign|referral|checklist|sender/i,
    );
  });

  it('a31 no message that left tells a note or a name of staff', () => {
    const sent = JSON.stringify(instance.mails());
    expect(sent).not.toContain(SECRET);
    expect(sent).not.toContain(STAFF_NAME);
  });

  it.each(STATUSES)('a32 shows no whole number of the person in %s', (status) => {
    const shown = JSON.stringify(seen.get(status));
    expect(shown).not.toMatch(/1000000008|51234567|10001|applicant@/);
    const requests = (seen.get(status) ?? []).filter(({ kind }) => kind === 'service-request');
    for (const { applicant: shownAs } of requests) expect(shownAs.mobile).toBe('+966••••••678');
  });
});
