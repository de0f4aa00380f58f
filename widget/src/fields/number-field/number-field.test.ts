import { fieldSuite, typeInto } from '../field-suite.js';
import './number-field.js';

describe('<member-number-field>', () => {
  fieldSuite({
    definition: { name: 'field', label: 'A question', type: 'number', min: 1, max: 9 },
    value: '4',
    enter: (field) => {
      typeInto(field, 'input', '4');
      return '4';
    },
  });
});
