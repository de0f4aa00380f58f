import { fieldSuite, typeInto } from '../field-suite.js';
import './textarea-field.js';

describe('<member-textarea-field>', () => {
  fieldSuite({
    definition: { name: 'field', label: 'A question', type: 'textarea', maxLength: 20 },
    value: 'A longer text',
    enter: (field) => {
      typeInto(field, 'textarea', 'Words');
      return 'Words';
    },
  });
});
