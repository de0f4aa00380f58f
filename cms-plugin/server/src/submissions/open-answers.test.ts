import type { FieldDefinition } from '@member-services/contract/forms';
import { describe, expect, it } from 'vitest';
import { openAnswers } from './open-answers.js';

const label = {};
const fields: FieldDefinition[] = [
  { name: 'amount', type: 'money', label },
  { name: 'illness', type: 'textarea', label, sensitive: true },
  { name: 'id', type: 'nationalId', label },
  { name: 'phone', type: 'mobile', label },
  { name: 'mail', type: 'email', label },
  { name: 'account', type: 'iban', label },
  {
    name: 'children',
    type: 'repeat',
    label,
    fields: [
      { name: 'age', type: 'number', label },
      { name: 'id', type: 'nationalId', label },
    ],
  },
];

describe('answers that are shown again', () => {
  it('hold no number of a person, of an account or a telephone, and nothing sensitive', () => {
    const answers = {
      amount: 1500,
      illness: 'سكري',
      id: '1000000008',
      phone: '+966512345678',
      mail: 'a@example.org',
      account: 'SA0380000000608010167519',
      children: [{ age: 7, id: '1000000008' }],
    };
    expect(openAnswers(fields, answers)).toEqual({ amount: 1500, children: [{ age: 7 }] });
  });

  it('hold nothing that the form does not know', () => {
    expect(openAnswers(fields, { constructor: 'x', other: 'y' })).toEqual({});
  });
});
