import type { ServedField } from '@member-services/contract/forms';
import { html as litHtml, render } from 'lit';
import { expectAccessible } from '../testing/accessible.js';
import { expect, fixture, html } from '../testing/expect.js';
import { fieldLanguage } from '../testing/field-language.js';
import type { FieldElement } from './field-element.js';
import { fieldView } from './field-view.js';
import type { FieldChangeEvent, FieldInput } from './field-input.js';

export interface FieldFixture {
  field: FieldElement<ServedField, FieldInput>;
  form: HTMLFormElement;
  /** Everything that was entered, in order. */
  entered: FieldInput[];
}

/** A field in a form, in one language. */
export async function fieldFixture(
  definition: ServedField,
  { value, error = '', locale = 'en' }: { value?: FieldInput; error?: string; locale?: 'ar' | 'en' } = {},
): Promise<FieldFixture> {
  const language = await fieldLanguage(locale);
  const form = await fixture<HTMLFormElement>(
    html`<form lang=${locale} dir=${language.direction} novalidate></form>`,
  );
  const entered: FieldInput[] = [];
  form.addEventListener('field-change', (event: FieldChangeEvent) => entered.push(event.input));
  render(litHtml`${fieldView({ definition, value, error, language, id: 'field' })}`, form);
  const field = form.querySelector<FieldElement<ServedField, FieldInput>>('#field');
  if (!field) throw new Error('The field was not rendered.');
  await field.updateComplete;
  return { field, form, entered };
}

export interface FieldSuite {
  /** A definition with `name: 'field'`, a label and, where the type has one, a hint. */
  definition: ServedField;
  /** A value as it is entered. */
  value: FieldInput;
  /** Enters something by the control, as a person would, and says what the field must tell. */
  enter?: (field: HTMLElement) => FieldInput;
}

/** What every field must do, whatever its type. */
export function fieldSuite({ definition, value, enter }: FieldSuite): void {
  const shadow = (field: HTMLElement) => field.shadowRoot ?? field;

  for (const locale of ['ar', 'en'] as const) {
    it(`is accessible empty, filled and wrong (${locale})`, async () => {
      for (const state of [{}, { value }, { value, error: 'This is wrong' }]) {
        const { form } = await fieldFixture(definition, { ...state, locale });
        await expectAccessible(form);
      }
    });
  }

  it('shows its label, and says when it may be left out', async () => {
    const { field } = await fieldFixture({ ...definition, required: true });
    expect(shadow(field).textContent).to.include(definition.label).and.not.include('(optional)');
  });

  it('says which question is meant where it tells why it asks', async () => {
    const { field } = await fieldFixture({ ...definition, purpose: 'To serve you.' });
    const heard = shadow(field).querySelector('.why > summary')?.textContent.trim();
    expect(heard).to.equal(`Why do we ask?: ${definition.label}`);
  });

  it('tells its error in words and to the form, and moves focus inside itself', async () => {
    const { field } = await fieldFixture(definition, { error: 'This is wrong' });
    expect(shadow(field).querySelector('.error')?.textContent).to.include('This is wrong');
    field.focus();
    expect(document.activeElement).to.equal(field);
    expect(field.shadowRoot?.activeElement).not.to.equal(null);
  });

  it('takes part in its form', async () => {
    const { field, form } = await fieldFixture(definition, { value });
    expect(field.form).to.equal(form);
    expect([...form.elements]).to.include(field);
  });

  it('gives its form what was entered, and nothing where nothing was', async () => {
    const { field, form } = await fieldFixture(definition, { value });
    const given = Array.isArray(value) ? value : value === undefined ? [] : [value];
    const typed = given.map((one) => (typeof one === 'object' ? JSON.stringify(one) : String(one)));
    expect(new FormData(form).getAll('field')).to.deep.equal(typed);
    field.value = undefined;
    await field.updateComplete;
    expect(new FormData(form).has('field')).to.equal(false);
  });

  it('is emptied with its form, and tells so', async () => {
    const { field, form, entered } = await fieldFixture(definition, { value });
    form.reset();
    expect(field.value).to.equal(undefined);
    expect(entered).to.deep.equal([undefined]);
  });

  it('allows nothing to be entered inside a disabled fieldset, and gives its form nothing', async () => {
    const { field, form } = await fieldFixture(definition, { value });
    const fieldset = document.createElement('fieldset');
    fieldset.disabled = true;
    form.append(fieldset);
    fieldset.append(field);
    await field.updateComplete;
    const controls = shadow(field).querySelectorAll('input, select, textarea, button');
    expect([...controls].every((control) => control.matches(':disabled'))).to.equal(true);
    expect(new FormData(form).has('field')).to.equal(false);
    fieldset.disabled = false;
    await field.updateComplete;
    expect([...controls].some((control) => control.matches(':disabled'))).to.equal(false);
  });

  it('keeps its value when the language changes', async () => {
    const { field } = await fieldFixture(definition, { value });
    field.language = await fieldLanguage('ar');
    await field.updateComplete;
    expect(field.value).to.deep.equal(value);
  });

  if (!enter) return;
  it('tells what was entered, once for each entry', async () => {
    const { field, entered } = await fieldFixture(definition);
    const expected = enter(field);
    expect(entered).to.deep.equal([expected]);
  });
}

/** Types into the input that a selector finds in a field's root. */
export function typeInto(field: HTMLElement, selector: string, text: string): void {
  const input = field.shadowRoot?.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
  if (!input) throw new Error(`There is no ${selector}.`);
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

/** Clicks what a selector finds in a field's root. */
export function clickOn(field: HTMLElement, selector: string): void {
  const target = field.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!target) throw new Error(`There is no ${selector}.`);
  target.click();
}
