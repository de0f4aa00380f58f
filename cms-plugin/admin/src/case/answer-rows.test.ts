import type { FormDefinition, RowFieldDefinition } from '@member-services/contract/forms';
import { describe, expect, it } from 'vitest';
import { answerGroups } from './answer-rows.js';

const label = (text: string) => ({ ar: text, en: text });

const form: FormDefinition = {
  steps: [
    {
      name: 'support',
      title: label('Support'),
      fields: [
        {
          name: 'kind',
          type: 'radio',
          label: label('Kind'),
          options: [{ value: 'rent', label: label('Rent') }],
        },
        { name: 'amount', type: 'money', label: label('Amount') },
        {
          name: 'needs',
          type: 'checkboxes',
          label: label('Needs'),
          options: [{ value: 'a', label: label('A') }],
        },
        { name: 'account', type: 'iban', label: label('Account') },
        { name: 'reason', type: 'textarea', label: label('Reason'), sensitive: true },
        {
          name: 'dependants',
          type: 'repeat',
          label: label('Dependants'),
          fields: [{ name: 'born', type: 'date', label: label('Born') }],
        },
      ],
    },
  ],
};

describe('the answers beside their labels', () => {
  it('follow the order of the form and leave out what was not answered', () => {
    const [group] = answerGroups(form, { amount: 1200, kind: 'rent' });
    expect(group?.rows.map((row) => row.name)).toEqual(['kind', 'amount']);
    expect(group?.rows[0]?.answer).toEqual({ kind: 'choices', labels: [label('Rent')] });
    expect(group?.rows[1]?.answer).toEqual({ kind: 'money', riyals: 1200 });
  });

  it('mark as sensitive what the form says, and every account and identity number', () => {
    const [group] = answerGroups(form, { account: 'SA0000', reason: 'x' });
    expect(group?.rows.map((row) => row.sensitive)).toEqual([true, true]);
  });

  it('mark rows as sensitive that hold such an answer', () => {
    const rows = (fields: RowFieldDefinition[]) =>
      answerGroups(
        { steps: [{ name: 'one', title: {}, fields: [{ name: 'kin', type: 'repeat', label: {}, fields }] }] },
        { kin: [{ one: '1' }] },
      )[0]?.rows[0]?.sensitive;
    expect(rows([{ name: 'one', type: 'text', label: {} }])).toBe(false);
    expect(rows([{ name: 'one', type: 'nationalId', label: {} }])).toBe(true);
  });

  it('show a choice that the form no longer offers by its value', () => {
    const [group] = answerGroups(form, { needs: ['a', 'gone'] });
    expect(group?.rows[0]?.answer).toEqual({ kind: 'choices', labels: [label('A'), label('gone')] });
  });

  it('show rows within rows', () => {
    const [group] = answerGroups(form, { dependants: [{ born: '2015-03-01' }] });
    expect(group?.rows[0]?.answer).toMatchObject({
      kind: 'rows',
      rows: [[{ name: 'born', answer: { kind: 'day', day: '2015-03-01' } }]],
    });
  });

  it('never hide an answer that the form does not know', () => {
    const groups = answerGroups(form, { older: 'kept' });
    expect(groups).toEqual([
      {
        name: '',
        title: {},
        rows: [
          {
            name: 'older',
            label: {},
            sensitive: false,
            answer: { kind: 'text', text: 'kept', leftToRight: false },
          },
        ],
      },
    ]);
  });
});
