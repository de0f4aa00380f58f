import { fieldSuite, typeInto } from '../field-suite.js';
import './money-field.js';

describe('<member-money-field>', () => {
  fieldSuite({
    definition: { name: 'field', label: 'A question', type: 'money' },
    value: '1200.50',
    enter: (field) => {
      typeInto(field, 'input', '12');
      return '12';
    },
  });
});
