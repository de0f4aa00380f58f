import { fieldSuite, typeInto } from '../field-suite.js';
import './mobile-field.js';

describe('<member-mobile-field>', () => {
  fieldSuite({
    definition: { name: 'field', label: 'A question', type: 'mobile' },
    value: '0512345678',
    enter: (field) => {
      typeInto(field, 'input', '٠٥١٢٣٤٥٦٧٨');
      return '٠٥١٢٣٤٥٦٧٨';
    },
  });
});
