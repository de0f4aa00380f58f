import { fieldSuite, typeInto } from '../field-suite.js';
import './iban-field.js';

describe('<member-iban-field>', () => {
  fieldSuite({
    definition: { name: 'field', label: 'A question', type: 'iban' },
    value: 'SA03 8000 0000 6080 1016 7519',
    enter: (field) => {
      typeInto(field, 'input', 'SA03');
      return 'SA03';
    },
  });
});
