import { fieldSuite, clickOn } from '../field-suite.js';
import './boolean-field.js';

describe('<member-boolean-field>', () => {
  fieldSuite({
    definition: { name: 'field', label: 'A question', type: 'boolean' },
    value: true,
    enter: (field) => {
      clickOn(field, 'input');
      return true;
    },
  });
});
