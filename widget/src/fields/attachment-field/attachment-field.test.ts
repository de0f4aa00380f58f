import { fieldSuite } from '../field-suite.js';
import './attachment-field.js';

describe('<member-attachment-field>', () => {
  fieldSuite({
    definition: { name: 'field', label: 'A question', type: 'attachment' },
    value: undefined,
  });
});
