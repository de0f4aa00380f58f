import { fieldSuite, clickOn } from '../field-suite.js';
import './checkboxes-field.js';

const options = [
  { value: 'a', label: 'First' },
  { value: 'b', label: 'Second' },
];

describe('<member-checkboxes-field>', () => {
  fieldSuite({
    definition: { name: 'field', label: 'A question', type: 'checkboxes', options },
    value: ['a', 'b'],
    enter: (field) => {
      clickOn(field, 'input[value="b"]');
      return ['b'];
    },
  });
});
