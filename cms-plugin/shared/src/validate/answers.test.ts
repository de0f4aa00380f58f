import { describe, expect, it } from 'vitest';
import { validateAnswer, validateSubmission } from './answers.js';
import { EVERY_FIELD } from './form.fixture.js';

const TODAY = '2026-11-25';
const LEAST = { title: 'Support', reason: 'loss', hasChildren: false };

const judge = (answers: unknown, attached?: string[]) =>
  validateSubmission(EVERY_FIELD, answers, { today: TODAY, ...(attached ? { attached } : {}) });
const faults = (answers: object) => {
  const outcome = judge({ ...LEAST, ...answers });
  return outcome.ok ? [] : outcome.errors.map(({ path, code }) => `${path} ${code}`);
};

describe('the answers to a form', () => {
  it('come back clean', () => {
    const typed = {
      ...LEAST,
      title: '  Support\u200b ',
      phone: '٠٥١٢٣٤٥٦٧٨',
      mail: 'One@EXAMPLE.org',
      identity: '١١٢٣٤٥٦٧٨٠',
      day: '1/12/2026',
      city: 'riyadh',
      account: 'sa03 8000 0000 6080 1016 7519',
      level: '٤',
      code: '',
      story: '   ',
      items: ['b', 'a'],
    };
    expect(judge(typed)).toEqual({
      ok: true,
      value: {
        title: 'Support',
        reason: 'loss',
        items: ['b', 'a'],
        hasChildren: false,
        day: '2026-12-01',
        phone: '+966512345678',
        mail: 'One@example.org',
        identity: '1123456780',
        city: 'riyadh',
        account: 'SA0380000000608010167519',
        level: 4,
      },
    });
  });

  it('must hold what is required, and of a question that is answered by yes or no either', () => {
    expect(judge({})).toMatchObject({
      errors: [
        { path: 'title', code: 'required', params: {} },
        { path: 'reason', code: 'required', params: {} },
        { path: 'hasChildren', code: 'required', params: {} },
      ],
    });
    expect(faults({ hasChildren: 'true' })).toEqual(['hasChildren invalidType']);
  });

  it('leave out what is hidden, though it was typed', () => {
    expect(judge({ ...LEAST, otherReason: 'x', rent: 'not money', children: [{}] })).toEqual({
      ok: true,
      value: LEAST,
    });
  });

  it('must hold what an answer asks for', () => {
    expect(faults({ reason: 'other' })).toEqual(['otherReason required']);
    expect(faults({ hasChildren: true })).toEqual(['children required']);
  });

  it('hold nothing that the form does not ask', () => {
    expect(faults({ admin: true })).toEqual(['admin unknownKey']);
    expect(faults({ proof: 'x' })).toEqual(['proof unknownKey']);
    expect(faults({ hasChildren: true, children: [{ age: 3, id: 1 }] })).toEqual([
      'children.0.id unknownKey',
    ]);
  });

  it('do not name a key that may be somebody’s data', () => {
    expect(judge({ ...LEAST, '0512345678': 1 })).toMatchObject({
      errors: [{ path: '', code: 'unknownKey' }],
    });
  });

  it('keep to their limits, which the fault names', () => {
    expect(judge({ ...LEAST, title: 'ab' })).toMatchObject({
      errors: [{ code: 'tooShort', params: { min: 3 } }],
    });
    expect(faults({ title: 'x'.repeat(21) })).toEqual(['title tooLong']);
    expect(faults({ title: 'مُحَمَّد '.repeat(4) })).toEqual([]);
    expect(faults({ housing: 'rented', rent: 0 })).toEqual(['rent tooSmall']);
    expect(faults({ housing: 'rented', rent: '5,000.01' })).toEqual(['rent tooLarge']);
    expect(faults({ code: 'AB1' })).toEqual(['code patternMismatch']);
    expect(faults({ code: 'AB12\nAB12' })).toEqual(['code patternMismatch']);
    expect(faults({ level: 6 })).toEqual(['level tooLarge']);
  });

  it('are chosen from what is offered, each once', () => {
    expect(faults({ reason: 'toString' })).toEqual(['reason notAnOption']);
    expect(faults({ city: 'atlantis' })).toEqual(['city notAnOption']);
    expect(faults({ items: ['a', 'a'] })).toEqual(['items duplicate']);
    expect(faults({ items: ['a', 'x'] })).toEqual(['items notAnOption']);
    expect(faults({ items: ['a', 'b', 'c'] })).toEqual(['items tooMany']);
    expect(faults({ items: 'a' })).toEqual(['items invalidType']);
  });

  it('are on days that the form allows, counted from today', () => {
    expect(judge({ ...LEAST, day: '2026-11-24' })).toMatchObject({
      errors: [{ path: 'day', code: 'dateTooEarly', params: { min: TODAY } }],
    });
    expect(judge({ ...LEAST, day: '2027-01-25' })).toMatchObject({
      errors: [{ path: 'day', code: 'dateTooLate', params: { max: '2027-01-24' } }],
    });
  });

  it('are judged row by row', () => {
    const children = [{ age: '٧', school: 'First' }, { age: 3, school: 'hidden' }, { age: 6 }];
    expect(faults({ hasChildren: true, children })).toEqual(['children.2.school required']);
    expect(judge({ ...LEAST, hasChildren: true, children: children.slice(0, 2) })).toMatchObject({
      value: { children: [{ age: 7, school: 'First' }, { age: 3 }] },
    });
    expect(faults({ hasChildren: true, children: [1, {}, {}, {}] })).toEqual(['children tooMany']);
    expect(faults({ hasChildren: true, children: ['x'] })).toEqual(['children.0 invalidType']);
    expect(faults({ hasChildren: true, children: { length: 1 } })).toEqual(['children invalidType']);
  });

  it('may depend on a file', () => {
    expect(judge({ ...LEAST, proofNote: 'x' })).toEqual({ ok: true, value: LEAST });
    expect(judge({ ...LEAST, proofNote: 'x' }, ['proof'])).toMatchObject({ value: { proofNote: 'x' } });
  });

  it('need the file that a form asks for, where it is said which fields hold one', () => {
    expect(judge(LEAST, [])).toEqual({
      ok: false,
      errors: [{ path: 'proof', code: 'required', params: {} }],
    });
    expect(judge(LEAST, ['proof']).ok).toBe(true);
    expect(judge(LEAST).ok).toBe(true);
  });

  it('may be judged one by one', () => {
    const field = { name: 'age', type: 'number', label: '', min: 18 } as const;
    expect(validateAnswer(field, '17', { today: TODAY })).toEqual({ code: 'tooSmall', params: { min: 18 } });
    expect(validateAnswer(field, '١٨', { today: TODAY })).toBeUndefined();
  });

  it('are not harmed by keys of the prototype', () => {
    const hostile: unknown = JSON.parse(
      '{"__proto__": {"title": "Support"}, "constructor": {"prototype": {"x": 1}}}',
    );
    const outcome = judge(hostile);
    expect(outcome.ok).toBe(false);
    expect(({} as { title?: string; x?: number }).title).toBeUndefined();
    expect(({} as { title?: string; x?: number }).x).toBeUndefined();
  });
});
