import { describe, expect, it } from 'vitest';
import { INQUIRY_FORM } from '../form/inquiry-form.js';
import { checkFormDefinition } from './form-definition.js';

const text = (ar: string) => ({ ar, en: ar });
const field = (changes: object) => ({ name: 'one', type: 'text', label: text('واحد'), ...changes });
const formOf = (...fields: object[]) => ({ steps: [{ name: 'step', title: text('خطوة'), fields }] });
const faults = (form: unknown) => {
  const outcome = checkFormDefinition(form);
  return outcome.ok
    ? []
    : outcome.errors.map(({ path, code }) => `${path.replace('steps.0.fields.', '')} ${code}`);
};

const yes = { value: 'yes', label: text('نعم') };
const choice = field({ type: 'radio', options: [yes] });

describe('a form as an editor makes it', () => {
  it('is the inquiry form, for one', () => {
    expect(checkFormDefinition(INQUIRY_FORM).ok).toBe(true);
  });

  it('has steps, and fields of known types with names of their own', () => {
    expect(faults({})).toEqual(['steps required']);
    expect(faults({ steps: [] })).toEqual([]);
    expect(faults(formOf(field({ type: 'script' })))).toEqual(['0.type notAnOption']);
    expect(faults(formOf(field({}), field({})))).toEqual(['1.name duplicate']);
    for (const name of ['__proto__', 'a b', '1a', 'Upper', ''])
      expect(faults(formOf(field({ name }))), name).toHaveLength(1);
    expect(faults(formOf(field({ name: 'constructor' })))).toEqual(['0.name notAnOption']);
  });

  it('has keys that its types know', () => {
    expect(faults(formOf(field({ onclick: 'x' })))).toEqual(['0.onclick unknownKey']);
    expect(faults(formOf(field({ options: [] })))).toEqual(['0.options unknownKey']);
  });

  it('has every text in one language at least', () => {
    expect(faults(formOf(field({ label: { ar: 'واحد' } })))).toEqual([]);
    expect(faults(formOf(field({ label: { ar: ' ' } })))).toEqual(['0.label required']);
    expect(faults(formOf(field({ label: 'one' })))).toEqual(['0.label invalidType']);
    expect(faults(formOf(field({ label: { fr: 'un' } })))).toEqual(['0.label unknownKey']);
  });

  it('shows a field on an earlier one, for an answer that it can have', () => {
    const shown = (showWhen: object) => faults(formOf(choice, field({ name: 'two', showWhen })));
    expect(shown({ field: 'one', equals: 'yes' })).toEqual([]);
    expect(shown({ field: 'one', equals: 'no' })).toEqual(['1.showWhen.equals notAnOption']);
    expect(shown({ field: 'one', in: ['yes', 'no'] })).toEqual(['1.showWhen.in notAnOption']);
    expect(shown({ field: 'two', notEmpty: true })).toEqual(['1.showWhen.field unknownField']);
    expect(shown({ field: 'one' })).toEqual(['1.showWhen required']);
    expect(shown({ field: 'one', equals: 'yes', notEmpty: true })).toEqual(['1.showWhen tooMany']);
  });

  it('names fields within a row only to the row', () => {
    const rows = (inner: object) =>
      faults(formOf(choice, { ...field({ name: 'rows', type: 'repeat' }), fields: [inner] }));
    expect(rows(field({ name: 'one' }))).toEqual([]);
    expect(rows(field({ name: 'two', showWhen: { field: 'one', notEmpty: true } }))).toEqual([
      '1.fields.0.showWhen.field unknownField',
    ]);
    expect(rows({ ...field({ name: 'two', type: 'repeat' }), fields: [] })).toEqual([
      '1.fields.0.type notAnOption',
    ]);
  });

  it('has no pattern that a text makes slow', () => {
    expect(faults(formOf(field({ pattern: '(a+)+$' })))).toEqual(['0.pattern unsafePattern']);
  });

  it('has limits that make sense', () => {
    expect(faults(formOf(field({ minLength: 5, maxLength: 3 })))).toEqual(['0.maxLength tooSmall']);
    expect(faults(formOf(field({ type: 'date', min: 'tomorrow' })))).toEqual(['0.min invalidDate']);
    expect(faults(formOf(field({ type: 'date', min: 'today-1d', max: 'today+60d' })))).toEqual([]);
    expect(faults(formOf(field({ type: 'radio' })))).toEqual(['0.options required']);
    expect(faults(formOf({ ...choice, options: [yes, yes] }))).toEqual(['0.options.1.value duplicate']);
  });
});
