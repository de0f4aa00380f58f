import { fieldSuite, typeInto } from '../field-suite.js';
import './city-field.js';

const options = [
  { value: 'a', label: 'First' },
  { value: 'b', label: 'Second' },
];

describe('<member-city-field>', () => {
  fieldSuite({
    definition: { name: 'field', label: 'A question', type: 'city', options },
    value: 'b',
    enter: (field) => {
      typeInto(field, 'input', 'Second');
      return 'b';
    },
  });
});
