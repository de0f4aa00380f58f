import { fieldSuite } from '../field-suite.js';
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
});
