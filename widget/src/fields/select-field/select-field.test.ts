import { expect } from '../../testing/expect.js';
import { fieldFixture, fieldSuite } from '../field-suite.js';
import './select-field.js';

const options = [
  { value: 'a', label: 'First' },
  { value: 'b', label: 'Second' },
];

describe('<member-select-field>', () => {
  fieldSuite({
    definition: { name: 'field', label: 'A question', type: 'select', options },
    value: 'b',
    enter: (field) => {
      const list = field.shadowRoot?.querySelector('select');
      if (!list) throw new Error('There is no list.');
      list.value = 'b';
      list.dispatchEvent(new Event('change', { bubbles: true }));
      return 'b';
    },
  });

  it('shows what the form holds, whatever was chosen before', async () => {
    const { field } = await fieldFixture({ name: 'field', label: 'A question', type: 'select', options });
    const list = field.shadowRoot?.querySelector('select');
    if (!list) throw new Error('There is no list.');
    const choose = async (value: string) => {
      list.value = value;
      list.dispatchEvent(new Event('change', { bubbles: true }));
      await field.updateComplete;
    };
    await choose('a');
    await choose('b');
    field.value = 'a';
    await field.updateComplete;
    expect(list.value).to.equal('a');
    await choose('');
    await choose('b');
    field.value = undefined;
    await field.updateComplete;
    expect(list.value).to.equal('');
  });
});
