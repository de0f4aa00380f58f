import { describe, expect, it } from 'vitest';
import { readForm, writtenForm } from './read-form.js';

const form = {
  steps: [
    {
      name: 'a',
      title: { ar: 'أ' },
      fields: [{ name: 'city', type: 'city', label: { ar: 'المدينة' } }],
    },
  ],
};

describe('the form as data', () => {
  it('is read where it is one', () => {
    expect(readForm(JSON.stringify(form)).kind).toBe('form');
  });

  it('is told from broken JSON and from JSON that is no form', () => {
    expect(readForm('{"steps": [').kind).toBe('no-json');
    expect(readForm('{"steps": {}}')).toMatchObject({ kind: 'faulty', raw: { steps: {} } });
    const unknown = { steps: [{ name: 'a', title: {}, fields: [{ name: 'x', type: 'slider', label: {} }] }] };
    expect(readForm(JSON.stringify(unknown)).kind).toBe('faulty');
  });

  it('is written out in lines, also where it was stored as a string', () => {
    expect(writtenForm(form)).toBe(JSON.stringify(form, null, 2));
    expect(writtenForm(JSON.stringify(form))).toBe(JSON.stringify(form, null, 2));
    expect(writtenForm(null)).toBe('');
  });
});
