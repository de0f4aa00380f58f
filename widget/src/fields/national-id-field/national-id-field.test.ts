import { fieldSuite, typeInto } from '../field-suite.js';
import './national-id-field.js';

describe('<member-national-id-field>', () => {
  fieldSuite({
    definition: { name: 'field', label: 'A question', type: 'nationalId' },
    value: '1010101010',
    enter: (field) => {
      typeInto(field, 'input', '1010101010');
      return '1010101010';
    },
  });
});
