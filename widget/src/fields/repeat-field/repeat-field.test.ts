import '../number-field/number-field.js';
import type { ServedField } from '@member-services/contract/forms';
import '../boolean-field/boolean-field.js';
import { FieldChangeEvent } from '../field-input.js';
import { expect } from '../../testing/expect.js';
import { clickOn, fieldFixture, fieldSuite } from '../field-suite.js';
import './repeat-field.js';

describe('<member-repeat-field>', () => {
  fieldSuite({
    definition: {
      name: 'field',
      label: 'A question',
      type: 'repeat',
      max: 3,
      fields: [{ name: 'age', type: 'number', label: 'Age' }],
    },
    value: [{ age: '4' }],
  });

  const dependants: ServedField = {
    name: 'field',
    label: 'Dependant',
    type: 'repeat',
    max: 2,
    fields: [
      { name: 'adult', label: 'Is an adult', type: 'boolean', required: true },
      {
        name: 'age',
        label: 'Age',
        type: 'number',
        required: true,
        showWhen: { field: 'adult', equals: false },
      },
    ],
  };

  it('adds, fills and removes rows, each with conditions of its own', async () => {
    const { field, entered } = await fieldFixture(dependants);
    clickOn(field, '.add');
    await field.updateComplete;
    const adult = field.shadowRoot?.querySelector<HTMLElement>('#row-0\\.adult');
    if (!adult) throw new Error('There is no row.');
    expect(field.shadowRoot?.querySelector('#row-0\\.age')).to.equal(null);
    adult.dispatchEvent(new FieldChangeEvent('adult', false));
    await field.updateComplete;
    expect(entered.at(-1)).to.deep.equal([{ adult: false }]);
    expect(field.shadowRoot?.querySelector('#row-0\\.age')).not.to.equal(null);
    const remove = field.shadowRoot?.querySelector('.row .link-button');
    // What is seen is short; which row it is stands above it, and is heard.
    expect(remove?.textContent.replace(/\s+/g, ' ').trim()).to.equal('Remove: Dependant (1)');
    clickOn(field, '.row .link-button');
    expect(entered.at(-1)).to.equal(undefined);
  });

  it('sends the form by Enter in a row, as in any line', async () => {
    const { field, form } = await fieldFixture(dependants, { value: [{ adult: false }] });
    let isSent = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      isSent = true;
    });
    const inner = field.shadowRoot?.querySelector('member-number-field');
    await inner?.updateComplete;
    inner?.shadowRoot
      ?.querySelector('input')
      ?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true }),
      );
    expect(isSent).to.equal(true);
  });

  it('offers no more rows than it may have, and leads to a fault inside one', async () => {
    const { field } = await fieldFixture(dependants, { value: [{ adult: false }, { adult: true }] });
    expect(field.shadowRoot?.querySelector('.add')).to.equal(null);
    field.focusAt('0.age');
    expect(field.shadowRoot?.activeElement?.id).to.equal('row-0.age');
  });
});
