import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '../form/form-definition.js';
import { validateSoFar } from './so-far.js';
import { validateSubmissionBody } from './submission-body.js';

const form: FormDefinition<string> = {
  steps: [
    {
      name: 'need',
      title: '',
      fields: [
        { name: 'explanation', type: 'textarea', label: '', required: true, minLength: 20 },
        { name: 'amount', type: 'money', label: '' },
        { name: 'iban', type: 'iban', label: '' },
        { name: 'illness', type: 'text', label: '', sensitive: true },
        { name: 'bill', type: 'attachment', label: '' },
        {
          name: 'family',
          type: 'repeat',
          label: '',
          fields: [
            { name: 'age', type: 'number', label: '' },
            { name: 'id', type: 'nationalId', label: '' },
          ],
        },
      ],
    },
  ],
};

const inquiry = (changes: object) => ({
  idempotencyKey: 'k'.repeat(20),
  kind: 'inquiry',
  category: 'question',
  locale: 'ar',
  applicant: { kind: 'public', name: 'سائل', email: 'a@example.org', preferredChannel: 'email' },
  answers: { subject: 'مساعدة في الخدمة', message: 'لم يتضح لي ما المطلوب في الخطوة الثانية.' },
  consent: [{ purpose: 'privacy-notice', version: '1.0', given: true }],
  attachments: [],
  ...changes,
});
const context = { today: '2026-11-25', declarationVersion: '1.0' };

describe('what was filled in so far', () => {
  it('is taken as far as it can be read, and nothing is required', () => {
    expect(
      validateSoFar(form, { explanation: 'قصير', amount: 'نصف ر', family: [{ age: '٣' }, {}, 7] }),
    ).toEqual({
      ok: true,
      value: { explanation: 'قصير', family: [{ age: 3 }] },
    });
    expect(validateSoFar(form, {})).toEqual({ ok: true, value: {} });
  });

  it('never holds what identifies a person or an account, files, or what is sensitive', () => {
    for (const name of ['iban', 'illness', 'bill', 'nothingOfTheForm']) {
      const outcome = validateSoFar(form, { [name]: 'SA0380000000608010167519' }, 'soFar');
      expect(!outcome.ok && outcome.errors, name).toEqual([
        { path: `soFar.${name}`, code: 'unknownKey', params: {} },
      ]);
    }
    expect(validateSoFar(form, { family: [{ age: 3, id: '1010101010' }] })).toEqual({
      ok: true,
      value: { family: [{ age: 3 }] },
    });
  });

  it('goes with a question about its own service, and with nothing else', () => {
    const about = { slug: 'financial-support', form };
    const body = inquiry({ service: 'financial-support', soFar: { explanation: 'نص' } });
    const taken = validateSubmissionBody({ kind: 'inquiry', about }, body, context);
    expect(taken.ok && [taken.value.service, taken.value.soFar]).toEqual([
      'financial-support',
      { explanation: 'نص' },
    ]);
    const alone = validateSubmissionBody({ kind: 'inquiry' }, inquiry({ soFar: {} }), context);
    expect(!alone.ok && alone.errors.map(({ path, code }) => `${path} ${code}`)).toEqual(['soFar notAsked']);
    const another = validateSubmissionBody(
      { kind: 'inquiry', about },
      inquiry({ service: 'other' }),
      context,
    );
    expect(!another.ok && another.errors.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'service unknownService',
    ]);
  });
});
