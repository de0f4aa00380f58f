import '../number-field/number-field.js';
import { fieldSuite } from '../field-suite.js';
import './repeat-field.js';

describe('<member-repeat-field>', () => {
  fieldSuite({
    definition: {
      name: 'field',
      label: 'A question',
      type: 'repeat',
      max: 3,
      fields: [{ name: 'age', type: 'number', label: 'Age' }],
    },
    value: [{ age: '4' }],
  });
});
