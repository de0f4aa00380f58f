import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '../form/form-definition.js';
import { shownFields } from '../form/visible-fields.js';
import { fieldsOf } from '../form/walk-form.js';
import { anyText } from '../text/any-text.fixture.js';
import { validateSubmission } from './answers.js';
import { EVERY_FIELD } from './form.fixture.js';
import { checkFormDefinition } from './form-definition.js';
import { validateQuestionFeedback, validateQuestionMiss } from './question-body.js';
import { validateRating } from './rating-body.js';
import { validateStaffAction } from './staff-action.js';
import { readSubmissionTarget, validateSubmissionBody } from './submission-body.js';
import { validateApplicantAction, validateTracking } from './tracking-body.js';

const context = { today: '2026-11-25', declarationVersion: '1.0' };
const service = {
  kind: 'service-request' as const,
  slug: 'support',
  form: EVERY_FIELD,
  applicant: {
    membershipNumber: 'optional',
    nationalId: 'required',
    mobile: 'optional',
    email: 'none',
  } as const,
  consents: [{ purpose: 'process-request', required: true }],
};

const judgements: Record<string, (input: unknown) => { ok: boolean }> = {
  answers: (input) => validateSubmission(EVERY_FIELD, input, context),
  body: (input) => validateSubmissionBody(service, input, context),
  inquiry: (input) => validateSubmissionBody({ kind: 'inquiry' }, input, context),
  target: readSubmissionTarget,
  tracking: validateTracking,
  action: validateApplicantAction,
  rating: validateRating,
  feedback: validateQuestionFeedback,
  miss: validateQuestionMiss,
  staff: (input) => validateStaffAction(input, context.today),
  form: checkFormDefinition,
};

/** Values that look like answers: the form's own names, with anything behind them. */
const nearAnswers = fc.dictionary(
  fc.constantFrom(...fieldsOf(EVERY_FIELD).map(({ name }) => name), 'x', '__proto__', 'constructor'),
  fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    anyText,
    fc.constantFrom<unknown>(
      'other',
      'rented',
      true,
      7,
      [{ age: 7 }],
      ['a', 'b'],
      '٠٥١٢٣٤٥٦٧٨',
      '2026-12-01',
      'Support',
    ),
  ),
);

/** Any JSON, and any JSON under the keys of the bodies. */
const anyBody = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  nearAnswers,
  fc.dictionary(
    fc.constantFrom(
      ...'idempotencyKey kind service locale applicant answers declaration consent attachments formVersion guard'.split(
        ' ',
      ),
      ...'subject satisfaction drivers action token reference words version checklist steps helpful query'.split(
        ' ',
      ),
    ),
    fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      nearAnswers,
      fc.constantFrom('service-request', 'inquiry', 'ar', 'support'),
    ),
  ),
);

describe('any JSON whatever', () => {
  it('is judged and never throws', () => {
    fc.assert(
      fc.property(anyBody, (input) => {
        for (const [name, judge] of Object.entries(judgements))
          expect(judge(input).ok, name).toBeTypeOf('boolean');
      }),
      { numRuns: 300 },
    );
  });

  it('is judged however deep or wide it is', () => {
    let deep: unknown = 'x';
    for (let depth = 0; depth < 10_000; depth += 1) deep = [deep];
    const wide = Object.fromEntries(
      Array.from({ length: 100_000 }, (_, index) => [`k${String(index)}`, index]),
    );
    const long = 'ا'.repeat(1_000_000);
    for (const value of [deep, wide, long, Array.from({ length: 100_000 }, () => ({}))]) {
      for (const judge of Object.values(judgements)) {
        expect(judge(value).ok).toBe(false);
        const everywhere = [
          'title',
          'items',
          'children',
          'answers',
          'applicant',
          'consent',
          'attachments',
          'steps',
          'words',
        ];
        expect(judge(Object.fromEntries(everywhere.map((key) => [key, value]))).ok).toBe(false);
      }
    }
  });
});

describe('answers of any kind', () => {
  const judge = (input: unknown) => validateSubmission(EVERY_FIELD, input, context);
  const complete = nearAnswers.map((answers) => ({
    title: 'Support',
    reason: 'loss',
    hasChildren: false,
    ...answers,
  }));

  it('do not change when they are judged again', () => {
    fc.assert(
      fc.property(complete, (input) => {
        const once = judge(input);
        if (once.ok) expect(judge(once.value)).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });

  it('never keep what is hidden', () => {
    fc.assert(
      fc.property(complete, (input) => {
        const outcome = judge(input);
        if (!outcome.ok) return;
        const shown = new Set(
          shownFields(fieldsOf(EVERY_FIELD), outcome.value).map(({ field }) => field.name),
        );
        expect(Object.keys(outcome.value).filter((name) => !shown.has(name))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('never come back inside an error', () => {
    const secret = 'secret-7f3a91';
    fc.assert(
      fc.property(
        fc.subarray(fieldsOf(EVERY_FIELD).map(({ name }) => name)),
        fc.boolean(),
        (names, asList) => {
          const outcome = judge(
            Object.fromEntries(names.map((name) => [name, asList ? [secret] : secret.repeat(20)])),
          );
          expect(JSON.stringify(outcome.ok ? [] : outcome.errors)).not.toContain(secret);
        },
      ),
    );
  });
});

describe('the work of judging', () => {
  /** A form of so many fields, each shown by the one before; counts how often anything of the answers is read. */
  function readsFor(size: number): number {
    const form: FormDefinition<string> = {
      steps: [
        {
          name: 'only',
          title: '',
          fields: Array.from({ length: size }, (_, index) => ({
            name: `f${String(index)}`,
            type: 'text' as const,
            label: '',
            ...(index > 0 && { showWhen: { field: `f${String(index - 1)}`, notEmpty: true as const } }),
          })),
        },
      ],
    };
    let reads = 0;
    const answers = new Proxy(
      Object.fromEntries(Array.from({ length: size }, (_, index) => [`f${String(index)}`, 'x'])),
      {
        get: (target, key) => {
          reads += 1;
          return typeof key === 'string' ? target[key] : undefined;
        },
      },
    );
    expect(validateSubmission(form, answers, context).ok).toBe(true);
    return reads;
  }

  it('grows with the number of fields, not with its square', () => {
    expect(readsFor(200)).toBeLessThanOrEqual(readsFor(50) * 5);
  });

  it('stops at once where there are far too many rows, choices or keys', () => {
    let looked = 0;
    const watched = {
      get age() {
        looked += 1;
        return 3;
      },
    };
    const rows = Array.from({ length: 100_000 }, () => watched);
    validateSubmission(
      EVERY_FIELD,
      { title: 'Support', reason: 'loss', hasChildren: true, children: rows },
      context,
    );
    expect(looked).toBe(0);
  });
});
