import { fieldSuite, typeInto } from '../field-suite.js';
import './email-field.js';

describe('<member-email-field>', () => {
  fieldSuite({
    definition: { name: 'field', label: 'A question', type: 'email' },
    value: 'a@example.org',
    enter: (field) => {
      typeInto(field, 'input', 'a@example.org');
      return 'a@example.org';
    },
  });
});
