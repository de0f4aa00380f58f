import { fieldSuite, clickOn } from '../field-suite.js';
import './radio-field.js';

const options = [
  { value: 'a', label: 'First' },
  { value: 'b', label: 'Second' },
];

describe('<member-radio-field>', () => {
  fieldSuite({
    definition: { name: 'field', label: 'A question', type: 'radio', options },
    value: 'b',
    enter: (field) => {
      clickOn(field, 'input[value="b"]');
      return 'b';
    },
  });
});
