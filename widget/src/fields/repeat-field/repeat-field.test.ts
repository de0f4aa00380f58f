import '../number-field/number-field.js';
import type { ServedField } from '@member-services/contract/forms';
import '../boolean-field/boolean-field.js';
import { FieldChangeEvent } from '../field-input.js';
import { expect, waitUntil } from '../../testing/expect.js';
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

  it('keeps the focus near and says once what happened when a row comes or goes', async () => {
    const { field, entered } = await fieldFixture(dependants);
    const root = field.shadowRoot;
    const focused = () => root?.activeElement;
    const spoken = () => root?.querySelector('[role=status]');
    const press = async (button: HTMLElement | null | undefined) => {
      button?.focus();
      button?.click();
      await field.updateComplete;
      await field.updateComplete; // what is said comes into a place that was emptied
    };
    const remove = () => root?.querySelector<HTMLElement>('.row .link-button');
    await press(root?.querySelector<HTMLElement>('.add'));
    expect(focused()?.id).to.equal('row-0.adult');
    await press(root?.querySelector<HTMLElement>('.add'));
    expect(root?.querySelector('.add') === null, 'no more rows may be added').to.equal(true);
    expect(focused()?.id).to.equal('row-1.adult');
    await press(remove());
    expect(focused()?.matches('.add'), 'one of the most rows removed').to.equal(true);
    expect(spoken()?.textContent).to.equal('Removed: Dependant (1)');
    const heard: string[] = [];
    const listening = new MutationObserver(() => heard.push(spoken()?.textContent ?? ''));
    listening.observe(root as ShadowRoot, { subtree: true, childList: true, characterData: true });
    await press(remove());
    await waitUntil(() => heard.at(-1) === 'Removed: Dependant (1)', 'the same words are heard again');
    listening.disconnect();
    expect(focused()?.matches('.add'), 'the last row removed').to.equal(true);
    await press(root?.querySelector<HTMLElement>('.add'));
    expect(spoken()?.textContent).to.equal('');
    expect(entered).to.have.length(5);
  });

  it('moves to the first field, also where every row is needed and none can be added', async () => {
    const { field } = await fieldFixture({ ...dependants, min: 2 });
    expect(field.shadowRoot?.querySelector('button') === null).to.equal(true);
    field.focus();
    expect(field.shadowRoot?.activeElement?.id).to.equal('row-0.adult');
  });
});
