import { expect } from '../../testing/expect.js';
import { fieldFixture, fieldSuite, typeInto } from '../field-suite.js';
import './textarea-field.js';

describe('<member-textarea-field>', () => {
  fieldSuite({
    definition: { name: 'field', label: 'A question', type: 'textarea', maxLength: 20 },
    value: 'A longer text',
    enter: (field) => {
      typeInto(field, 'textarea', 'Words');
      return 'Words';
    },
  });

  it('counts what remains as its reader counts characters', async () => {
    const { field } = await fieldFixture({ name: 'field', label: 'Words', type: 'textarea', maxLength: 6 });
    typeInto(field, 'textarea', 'مُحَمَّد');
    await field.updateComplete;
    expect(field.shadowRoot?.querySelector('.count')?.textContent.trim()).to.equal(
      'You have 2 characters left',
    );
    typeInto(field, 'textarea', 'مُحَمَّد علي');
    await field.updateComplete;
    expect(field.shadowRoot?.querySelector('.count')?.textContent.trim()).to.equal(
      'The text is 2 characters too long',
    );
  });
});
