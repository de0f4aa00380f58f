import { fieldSuite, clickOn } from '../field-suite.js';
import './rating-field.js';

describe('<member-rating-field>', () => {
  fieldSuite({
    definition: { name: 'field', label: 'A question', type: 'rating' },
    value: 4,
    enter: (field) => {
      clickOn(field, 'input[value="2"]');
      return 2;
    },
  });
});
