import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '../form/form-definition.js';
import { SIGNED } from '../signature/drawing.fixture.js';
import { readSubmissionTarget, validateSubmissionBody } from './submission-body.js';

const form: FormDefinition<string> = {
  version: 2,
  steps: [
    {
      name: 'need',
      title: '',
      fields: [
        {
          name: 'reason',
          type: 'radio',
          label: '',
          required: true,
          options: [
            { value: 'treatment', label: '' },
            { value: 'other', label: '' },
          ],
        },
        {
          name: 'evidence',
          type: 'attachment',
          label: '',
          maxFiles: 1,
          showWhen: { field: 'reason', equals: 'treatment' },
        },
      ],
    },
  ],
};

const subject = {
  kind: 'service-request' as const,
  slug: 'financial-support',
  form,
  applicant: {
    membershipNumber: 'required',
    nationalId: 'required',
    mobile: 'optional',
    email: 'none',
  } as const,
  consents: [
    { purpose: 'process-request', required: true },
    { purpose: 'health-data', required: true, showWhen: { field: 'reason', equals: 'treatment' } },
    { purpose: 'news', required: false },
  ],
};

const context = {
  today: '2026-11-25',
  declarationVersion: '1.0',
  consentVersions: { 'privacy-notice': '1.0', 'process-request': '1.0', 'health-data': '1.0', news: '1.0' },
};

const agree = (purpose: string) => ({ purpose, version: '1.0', given: true });

const BODY = {
  idempotencyKey: 'b7f0c6de-1f3b-4f7e-9b3a-1c2d3e4f5a6b',
  kind: 'service-request',
  service: 'financial-support',
  locale: 'ar',
  applicant: {
    kind: 'member',
    name: 'عضو تجريبي ٠٠١',
    membershipNumber: '١٠٠٠١',
    nationalId: '١٠٠٠٠٠٠٠١٦',
    mobile: '٠٥١٠٠٠٠٠٠١',
    preferredChannel: 'sms',
  },
  answers: { reason: 'other' },
  declaration: { version: '1.0', method: 'typed', signedName: 'عضو تجريبي' },
  consent: [agree('privacy-notice'), agree('process-request')],
  attachments: [],
};

const judge = (changes: object) => validateSubmissionBody(subject, { ...BODY, ...changes }, context);
const faults = (changes: object) => {
  const outcome = judge(changes);
  return outcome.ok ? [] : outcome.errors.map(({ path, code }) => `${path} ${code}`);
};

describe('a request as it is sent', () => {
  it('comes back clean', () => {
    expect(judge({})).toEqual({
      ok: true,
      value: {
        ...BODY,
        applicant: {
          ...BODY.applicant,
          membershipNumber: '10001',
          nationalId: '1000000016',
          mobile: '+966510000001',
        },
      },
    });
  });

  it('has no keys but its own, at any depth', () => {
    expect(faults({ status: 'accepted' })).toEqual(['status unknownKey']);
    expect(faults({ applicant: { ...BODY.applicant, role: 'admin' } })).toEqual([
      'applicant.role unknownKey',
    ]);
    expect(faults({ declaration: { ...BODY.declaration, signedAt: 'x' } })).toEqual([
      'declaration.signedAt unknownKey',
    ]);
    expect(faults({ consent: [{ ...agree('privacy-notice'), at: 1 }, agree('process-request')] })).toContain(
      'consent.0.at unknownKey',
    );
    expect(faults({ guard: { bot: false } })).toEqual(['guard.bot unknownKey']);
  });

  it('is told of everything at once, each at its place', () => {
    const outcome = faults({
      applicant: {},
      answers: {},
      consent: [],
      declaration: undefined,
      idempotencyKey: 'short',
    });
    expect(outcome).toEqual([
      'idempotencyKey patternMismatch',
      'applicant.name required',
      'applicant.kind required',
      'applicant.membershipNumber required',
      'applicant.nationalId required',
      'applicant.mobile contactRequired',
      'applicant.preferredChannel required',
      'answers.reason required',
      'consent.privacy-notice consentRequired',
      'consent.process-request consentRequired',
      'declaration declarationRequired',
    ]);
  });

  it('belongs to the service that it names', () => {
    expect(faults({ service: 'volunteering' })).toEqual(['service unknownService']);
    expect(faults({ category: 'question' })).toEqual(['category notAsked']);
    expect(readSubmissionTarget(BODY)).toEqual({
      ok: true,
      value: { kind: 'service-request', service: 'financial-support' },
    });
  });
});

describe('the applicant', () => {
  const applicant = (changes: object) => faults({ applicant: { ...BODY.applicant, ...changes } });

  it('gives nothing that the service does not ask', () => {
    expect(applicant({ email: 'one@example.org' })).toEqual(['applicant.email notAsked']);
    expect(applicant({ email: '' })).toEqual([]);
  });

  it('can be reached', () => {
    expect(applicant({ mobile: '' })).toEqual(['applicant.mobile contactRequired']);
    expect(applicant({ preferredChannel: 'email' })).toEqual([
      'applicant.preferredChannel channelUnreachable',
    ]);
    expect(applicant({ preferredChannel: 'letter' })).toEqual([]);
  });

  it('hears of a wrong number only that it is wrong', () => {
    expect(applicant({ mobile: '0521234567' })).toEqual(['applicant.mobile invalidMobile']);
  });

  it('has a name with letters', () => {
    expect(applicant({ name: '12345' })).toEqual(['applicant.name patternMismatch']);
    expect(applicant({ name: '\u200b' })).toEqual(['applicant.name required']);
  });

  it('has a name that can be kept, where each mark counts as well', () => {
    expect(applicant({ name: 'م'.repeat(150) })).toEqual([]);
    expect(applicant({ name: 'م'.repeat(151) })).toEqual(['applicant.name tooLong']);
    expect(applicant({ name: 'مُ'.repeat(127) })).toEqual([]);
    expect(applicant({ name: 'مُ'.repeat(128) })).toEqual(['applicant.name tooLong']);
  });
});

describe('consent', () => {
  const consent = (...consents: unknown[]) =>
    faults({ consent: [agree('privacy-notice'), agree('process-request'), ...consents] });

  it('is given by true alone', () => {
    for (const given of ['true', 1, 'yes', {}, []]) {
      expect(
        faults({ consent: [{ ...agree('privacy-notice'), given }, agree('process-request')] }),
      ).toContain('consent.0.given invalidType');
    }
    expect(
      faults({ consent: [{ ...agree('privacy-notice'), given: false }, agree('process-request')] }),
    ).toEqual(['consent.privacy-notice consentRequired']);
  });

  it('is asked where an answer asks for it, and left out where none does', () => {
    expect(faults({ answers: { reason: 'treatment' } })).toEqual(['consent.health-data consentRequired']);
    const outcome = judge({ consent: [...BODY.consent, agree('health-data')] });
    expect(outcome.ok && outcome.value.consent.map(({ purpose }) => purpose)).toEqual([
      'privacy-notice',
      'process-request',
    ]);
  });

  it('is never required where it is free', () => {
    expect(consent({ ...agree('news'), given: false })).toEqual([]);
    expect(consent()).toEqual([]);
  });

  it('is of the text in force, once for each purpose, and for no purpose that nobody asked', () => {
    expect(consent({ ...agree('news'), version: '0.9' })).toEqual(['consent.news versionOutdated']);
    expect(consent(agree('news'), agree('news'))).toEqual(['consent.3 duplicate']);
    expect(consent(agree('sell-data'))).toEqual(['consent.sell-data notAsked']);
  });
});

describe('the declaration', () => {
  const declaration = (changes: unknown) => faults({ declaration: changes });

  it('is an object with a signature, not a word that says yes', () => {
    for (const yes of [true, 'true', 1, 'yes', [], null]) {
      expect(declaration(yes), JSON.stringify(yes)).toEqual(['declaration declarationRequired']);
    }
  });

  it('is signed by a name with letters that can be seen', () => {
    for (const signedName of [undefined, '', ' ', '\u200b\u2066', '...', '123', '\u0301']) {
      expect(declaration({ ...BODY.declaration, signedName }), JSON.stringify(signedName)).toEqual([
        'declaration.signedName signatureRequired',
      ]);
    }
  });

  it('is signed by a drawing as well', () => {
    expect(declaration({ version: '1.0', method: 'drawn', drawing: SIGNED })).toEqual([]);
    for (const drawing of [undefined, '', 'M300 120L300 120', 'data:image/png;base64,AAAA', true, {}]) {
      expect(declaration({ version: '1.0', method: 'drawn', drawing }), JSON.stringify(drawing)).toEqual([
        'declaration.drawing signatureRequired',
      ]);
    }
    expect(declaration({ version: '1.0', method: 'drawn', drawing: 'M1 1'.repeat(10_000) })).toEqual([
      'declaration.drawing tooLong',
    ]);
  });

  it('is on paper only where staff record it', () => {
    expect(declaration({ version: '1.0', method: 'paper' })).toEqual(['declaration.method notAnOption']);
    const recorded = validateSubmissionBody(
      subject,
      { ...BODY, declaration: { version: '1.0', method: 'paper' } },
      { ...context, declarationMethods: ['paper'] },
    );
    expect(recorded.ok).toBe(true);
  });

  it('is of the text in force', () => {
    expect(declaration({ ...BODY.declaration, version: '0.9' })).toEqual([
      'declaration.version versionOutdated',
    ]);
  });
});

describe('attachments', () => {
  const files = (fields: string[], reason = 'treatment') =>
    faults({
      answers: { reason },
      consent: [...BODY.consent, agree('health-data')],
      attachments: fields.map((field, index) => ({ field, uploadToken: `0123456789abcdef${String(index)}` })),
    });

  it('belong to a field that is asked, no more than it takes', () => {
    expect(files(['evidence'])).toEqual([]);
    expect(files(['evidence', 'evidence'])).toEqual(['attachments.1 tooMany']);
    expect(files(['evidence'], 'other')).toEqual(['attachments.0.field notAsked']);
    expect(files(['reason'])).toEqual(['attachments.0.field notAsked']);
  });

  it('are a list', () => {
    expect(faults({ attachments: 'x' })).toEqual(['attachments invalidType']);
    expect(faults({ attachments: undefined })).toEqual([]);
  });
});

describe('a form that changed while somebody filled it', () => {
  it('f23 is taken where the answers still fit', () => {
    expect(faults({ formVersion: 1 })).toEqual([]);
  });

  it('f23 says that it changed, and where, when they do not', () => {
    expect(faults({ formVersion: 1, answers: { reason: 'gone' } })).toEqual([
      'formVersion versionOutdated',
      'answers.reason notAnOption',
    ]);
  });
});

describe('an inquiry', () => {
  const inquiry = {
    idempotencyKey: BODY.idempotencyKey,
    kind: 'inquiry',
    category: 'question',
    locale: 'en',
    applicant: { kind: 'public', name: 'Sample person', email: 'one@example.org', preferredChannel: 'email' },
    answers: { subject: 'Renewal fee', message: 'How much is the renewal fee this year?' },
    consent: [agree('privacy-notice')],
    attachments: [],
  };
  const judged = (changes: object) =>
    validateSubmissionBody({ kind: 'inquiry' }, { ...inquiry, ...changes }, context);

  it('needs no declaration', () => {
    expect(judged({})).toEqual({ ok: true, value: inquiry });
  });

  it('has a category, a subject, a message, and no ID number', () => {
    expect(judged({ category: 'praise' })).toMatchObject({
      errors: [{ path: 'category', code: 'notAnOption' }],
    });
    expect(judged({ answers: {} })).toMatchObject({
      errors: [{ path: 'answers.subject' }, { path: 'answers.message' }],
    });
    expect(judged({ applicant: { ...inquiry.applicant, nationalId: '1000000008' } })).toMatchObject({
      errors: [{ path: 'applicant.nationalId', code: 'notAsked' }],
    });
  });
});
