import { fieldSuite, typeInto } from '../field-suite.js';
import './text-field.js';

describe('<member-text-field>', () => {
  fieldSuite({
    definition: { name: 'field', label: 'A question', type: 'text', maxLength: 60 },
    value: 'Sara',
    enter: (field) => {
      typeInto(field, 'input', 'Sara');
      return 'Sara';
    },
  });
});
