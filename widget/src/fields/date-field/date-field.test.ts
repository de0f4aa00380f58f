import { fieldSuite, typeInto } from '../field-suite.js';
import './date-field.js';

describe('<member-date-field>', () => {
  fieldSuite({
    definition: { name: 'field', label: 'A question', type: 'date' },
    value: '2027-03-27',
    enter: (field) => {
      typeInto(field, '.day input', '27');
      return '27//';
    },
  });
});
