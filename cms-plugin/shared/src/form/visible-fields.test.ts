import { describe, expect, it } from 'vitest';
import { holds } from './conditions.js';
import type { FormDefinition, ShowWhen } from './form-definition.js';
import { visibleFields, visibleRowFields } from './visible-fields.js';

const form: FormDefinition<string> = {
  steps: [
    {
      name: 'one',
      title: '',
      fields: [
        {
          name: 'reason',
          type: 'select',
          label: '',
          options: [
            { value: 'other', label: '' },
            { value: 'loss', label: '' },
          ],
        },
        { name: 'which', type: 'text', label: '', showWhen: { field: 'reason', equals: 'other' } },
        { name: 'why', type: 'text', label: '', showWhen: { field: 'which', notEmpty: true } },
        { name: 'proof', type: 'attachment', label: '' },
        { name: 'proofNote', type: 'text', label: '', showWhen: { field: 'proof', notEmpty: true } },
      ],
    },
  ],
};

const seen = (answers: unknown, attached: string[] = []) =>
  visibleFields(form, answers, attached).map(({ name }) => name);

describe('a condition', () => {
  it('means one of the choices made, on several choices', () => {
    expect(holds({ field: 'items', equals: 'iban' }, ['name', 'iban'])).toBe(true);
    expect(holds({ field: 'items', in: ['email', 'iban'] }, ['name'])).toBe(false);
  });

  it('does not hold for what is not answered', () => {
    expect(holds({ field: 'a', equals: false }, undefined)).toBe(false);
    expect([holds({ field: 'a', notEmpty: true }, []), holds({ field: 'a', notEmpty: true }, '')]).toEqual([
      false,
      false,
    ]);
  });

  it('f23 counts as met where its operator is not known: better asked than missed', () => {
    const tomorrows = JSON.parse('{"field":"a","matches":"x"}') as ShowWhen;
    expect([holds(tomorrows, undefined), holds(tomorrows, 'y')]).toEqual([true, true]);
  });

  it('takes "no" and zero for answers', () => {
    expect([holds({ field: 'a', notEmpty: true }, false), holds({ field: 'a', notEmpty: true }, 0)]).toEqual([
      true,
      true,
    ]);
    expect(holds({ field: 'a', equals: false }, false)).toBe(true);
  });
});

describe('the fields that are asked', () => {
  it('appear with the answer that asks for them', () => {
    expect(seen({})).toEqual(['reason', 'proof']);
    expect(seen({ reason: 'other' })).toEqual(['reason', 'which', 'proof']);
    expect(seen({ reason: 'other', which: 'x' })).toEqual(['reason', 'which', 'why', 'proof']);
  });

  it('vanish all along the chain, whatever was typed into a hidden one', () => {
    expect(seen({ reason: 'loss', which: 'x', why: 'y' })).toEqual(['reason', 'proof']);
  });

  it('may depend on a file', () => {
    expect(seen({}, ['proof'])).toContain('proofNote');
  });

  it('depend on what is visible of a text', () => {
    expect(seen({ reason: ' other ', which: '\u200b' })).toEqual(['reason', 'which', 'proof']);
  });

  it('are told for any value', () => {
    for (const value of [null, 1, 'x', [], [[]]]) expect(seen(value)).toEqual(['reason', 'proof']);
  });

  it('are told row by row', () => {
    const fields = [
      { name: 'age', type: 'number' as const, label: '' },
      { name: 'school', type: 'text' as const, label: '', showWhen: { field: 'age', in: [6, 7] } },
    ];
    expect(visibleRowFields(fields, { age: '٧' }).map(({ name }) => name)).toEqual(['age', 'school']);
  });
});
