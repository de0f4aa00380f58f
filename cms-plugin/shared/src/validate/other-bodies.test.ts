import { describe, expect, it } from 'vitest';
import type { FieldError, Validated } from '../endpoints/errors.js';
import { createReference, formatReference } from '../reference/reference-number.js';
import { ruleFor } from '../workflow/permitted-actions.js';
import { ACTIONS } from '../workflow/submission.js';
import { validateCorrection } from './correction.js';
import { EVERY_FIELD } from './form.fixture.js';
import { validateQuestionFeedback, validateQuestionMiss } from './question-body.js';
import { validateRating } from './rating-body.js';
import { validateResend } from './message-body.js';
import { validateStaffAction } from './staff-action.js';
import { validateApplicantAction, validateTracking } from './tracking-body.js';

const TODAY = '2026-11-25';
const idempotencyKey = '0123456789abcdef';
const reference = createReference((count) => new Uint8Array(count).fill(40));
const faults = (outcome: Validated<unknown>) =>
  outcome.ok ? [] : outcome.errors.map(({ path, code }: FieldError) => `${path} ${code}`);

describe('tracking', () => {
  it('takes a reference as people write it', () => {
    expect(validateTracking({ reference: formatReference(reference).toLowerCase(), token: 't' })).toEqual({
      ok: true,
      value: { reference, token: 't' },
    });
  });

  it('passes on what cannot be a reference, so that every wrong answer is alike', () => {
    expect(validateTracking({ reference: 'ABCD-1234', token: 't' }).ok).toBe(true);
  });

  it('needs both, and nothing else', () => {
    expect(faults(validateTracking({ id: 1 }))).toEqual([
      'id unknownKey',
      'reference required',
      'token required',
    ]);
  });
});

describe('an applicant’s action', () => {
  const act = (changes: object) =>
    validateApplicantAction({ token: 't', idempotencyKey, action: 'withdraw', ...changes });

  it('takes words as long as a column of 64 kB holds them, whatever signs they are made of', () => {
    const judged = (words: string) =>
      faults(validateStaffAction({ version: 1, action: 'recordDecision', decision: 'reject', words }, TODAY));
    expect(judged('ن'.repeat(5_000))).toEqual([]);
    // One sign to the eye, four to a database, in fifteen bytes.
    expect(judged('👩🏽‍🚀'.repeat(5_000))).toEqual(['words tooLong']);
    expect(judged('👩🏽‍🚀'.repeat(4_000))).toEqual([]);
  });

  it('needs words where they are the matter', () => {
    expect(faults(act({}))).toEqual([]);
    for (const action of ['message', 'appeal', 'objectDelivery', 'askHelp']) {
      expect(faults(act({ action, words: ' \u200b' })), action).toEqual(['words required']);
    }
  });

  it('is one that an applicant can take', () => {
    expect(faults(act({ action: 'verify' }))).toEqual(['action notAnOption']);
  });

  it('corrects only with something, and only where a correction was asked', () => {
    expect(faults(act({ action: 'supplyCorrection' }))).toEqual(['words required']);
    expect(faults(act({ action: 'supplyCorrection', answers: { title: 'x' } }))).toEqual([]);
    expect(faults(act({ answers: { title: 'x' } }))).toEqual(['answers notAsked']);
  });
});

describe('a correction', () => {
  const current = {
    form: EVERY_FIELD,
    requirements: {
      membershipNumber: 'none',
      nationalId: 'required',
      mobile: 'optional',
      email: 'optional',
    } as const,
    answers: { title: 'Support', reason: 'loss', hasChildren: false, day: '2026-11-01' },
    applicant: {
      kind: 'member',
      name: 'عضو تجريبي',
      nationalId: '1000000008',
      mobile: '+966510000001',
      preferredChannel: 'sms',
    } as const,
    asked: ['reason', 'applicant.nationalId'],
  };

  it('changes what was asked for and leaves the rest, though its day has passed', () => {
    const outcome = validateCorrection(
      current,
      { answers: { reason: 'other', otherReason: 'rent' }, applicant: { nationalId: '١٠١٠١٠١٠١٠' } },
      TODAY,
    );
    expect(outcome).toEqual({
      ok: true,
      value: {
        answers: { ...current.answers, reason: 'other', otherReason: 'rent' },
        applicant: { ...current.applicant, nationalId: '1010101010' },
      },
    });
  });

  it('changes nothing else', () => {
    const changes = { answers: { title: 'Other' }, applicant: { mobile: '0510000002' } };
    expect(faults(validateCorrection(current, changes, TODAY))).toEqual([
      'answers.title notAsked',
      'applicant.mobile notAsked',
    ]);
  });

  it('is not asked for what the service asks only since, nor refused what it has since given up', () => {
    const since = {
      ...current,
      requirements: { membershipNumber: 'required', nationalId: 'none', mobile: 'none', email: 'required' },
    } as const;
    const supplied = { answers: { reason: 'loss' }, applicant: { nationalId: '1010101010' } };
    expect(faults(validateCorrection(since, supplied, TODAY))).toEqual([]);
    const asked = { ...since, asked: ['reason', 'applicant.membershipNumber'] };
    expect(faults(validateCorrection(asked, { answers: { reason: 'loss' } }, TODAY))).toEqual([
      'applicant.membershipNumber required',
    ]);
  });

  it('is judged like everything that is sent', () => {
    expect(faults(validateCorrection(current, { answers: { reason: 'other' } }, TODAY))).toEqual([
      'answers.otherReason required',
    ]);
    expect(faults(validateCorrection(current, { applicant: { nationalId: '1' } }, TODAY))).toEqual([
      'applicant.nationalId invalidNationalId',
    ]);
  });
});

describe('a rating', () => {
  const rate = (changes: object) =>
    validateRating({
      idempotencyKey,
      subject: { invitation: 'i' },
      satisfaction: 4,
      locale: 'ar',
      ...changes,
    });

  it('needs one answer only', () => {
    expect(faults(rate({}))).toEqual([]);
  });

  it('is a whole step from one to five', () => {
    for (const [satisfaction, code] of [
      [0, 'tooSmall'],
      [6, 'tooLarge'],
      [3.5, 'tooManyDecimals'],
      ['five', 'invalidNumber'],
      [undefined, 'required'],
      [true, 'invalidType'],
    ] as const) {
      expect(faults(rate({ satisfaction })), String(satisfaction)).toEqual([`satisfaction ${code}`]);
    }
  });

  it('is of one subject', () => {
    expect(faults(rate({ subject: { service: 'a', invitation: 'b' } }))).toEqual([
      'subject.service unknownKey',
    ]);
    expect(faults(rate({ subject: { reference, token: 't' } }))).toEqual([]);
    expect(faults(rate({ subject: undefined }))).toEqual(['subject required']);
  });

  it('marks only the drivers that there are', () => {
    expect(faults(rate({ drivers: { speed: 5, beauty: 1 } }))).toEqual(['drivers.beauty unknownKey']);
  });

  it('publishes no comment that is not there', () => {
    expect(rate({ publishComment: true })).toMatchObject({
      ok: true,
      value: expect.not.objectContaining({ publishComment: true }) as unknown,
    });
  });
});

describe('what people say of questions', () => {
  it('is whether it helped', () => {
    expect(faults(validateQuestionFeedback({ idempotencyKey, helpful: 'yes' }))).toEqual([
      'helpful invalidType',
    ]);
    expect(faults(validateQuestionFeedback({ idempotencyKey }))).toEqual(['helpful required']);
    expect(faults(validateQuestionFeedback({ idempotencyKey, helpful: false }))).toEqual([]);
  });

  it('is what they did not find', () => {
    expect(faults(validateQuestionMiss({ query: '\u200b', locale: 'ar' }))).toEqual(['query required']);
    expect(faults(validateQuestionMiss({ query: 'x', locale: 'fr' }))).toEqual(['locale notAnOption']);
  });
});

describe('a staff action', () => {
  const act = (changes: object, status: 'submitted' | 'under-study' = 'submitted') =>
    validateStaffAction({ version: 1, ...changes }, TODAY, (action) => ruleFor(status, action));

  it('carries what the workflow needs with it', () => {
    expect(faults(act({ action: 'answer' }))).toEqual(['words answerRequired']);
    expect(faults(act({ action: 'dismiss', words: ' ' }))).toEqual(['words reasonRequired']);
    expect(faults(act({ action: 'note' }))).toEqual(['internalNote required']);
    expect(faults(act({ action: 'recordDecision', words: 'x' }, 'under-study'))).toEqual([
      'decision required',
    ]);
  });

  it('verifies only with every item of the checklist', () => {
    expect(faults(act({ action: 'verify', checklist: ['identity', 'contact', 'answers'] }))).toEqual([
      'checklist.declaration required',
    ]);
    expect(
      faults(act({ action: 'verify', checklist: ['identity', 'contact', 'answers', 'declaration'] })),
    ).toEqual([]);
    expect(faults(act({ action: 'verify', checklist: ['everything'] }))).toEqual(['checklist notAnOption']);
  });

  it('is due on a day to come', () => {
    expect(faults(act({ action: 'refer', internalNote: 'x', dueOn: '2026-11-24' }))).toEqual([
      'dueOn dateTooEarly',
    ]);
    expect(faults(act({ action: 'refer', internalNote: 'x', dueOn: '2026-11-30' }))).toEqual([]);
  });

  it('names the version that was seen', () => {
    expect(faults(validateStaffAction({ action: 'assign' }, TODAY))).toEqual(['version required']);
  });

  it('gives a case to an id that can be kept', () => {
    expect(faults(act({ action: 'assign', assignee: 'a'.repeat(64) }))).toEqual([]);
    expect(faults(act({ action: 'assign', assignee: 'a'.repeat(65) }))).toEqual(['assignee tooLong']);
    expect(faults(act({ action: 'assign', assignee: 'مُ'.repeat(33) }))).toEqual(['assignee tooLong']);
  });

  it('says whom a complaint concerns in the step for that alone', () => {
    expect(faults(act({ action: 'nameConcerned', concerned: '7' }))).toEqual([]);
    const others = ACTIONS.filter((action) => action !== 'nameConcerned');
    for (const action of others)
      expect(faults(act({ action, concerned: '7' })), action).toContain('concerned notAsked');
  });
});

describe('sending messages again', () => {
  it('takes numbers that a table can hold', () => {
    expect(faults(validateResend({ ids: [1, 2_147_483_647] }))).toEqual([]);
    for (const id of [0, -1, 1.5, 2_147_483_648, '1', null])
      expect(faults(validateResend({ ids: [id] }))).toContain('ids invalidType');
  });
});
