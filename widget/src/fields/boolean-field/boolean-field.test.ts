import { expect } from '../../testing/expect.js';
import { clickOn, fieldFixture, fieldSuite } from '../field-suite.js';
import './boolean-field.js';

describe('<member-boolean-field>', () => {
  fieldSuite({
    definition: { name: 'field', label: 'A question', type: 'boolean' },
    value: true,
    enter: (field) => {
      clickOn(field, 'input');
      return true;
    },
  });

  it('offers both answers when it must be answered', async () => {
    const { field, entered } = await fieldFixture({
      name: 'field',
      label: 'Q',
      type: 'boolean',
      required: true,
    });
    const [, no] = field.shadowRoot?.querySelectorAll('input') ?? [];
    no?.click();
    expect(entered).to.deep.equal([false]);
  });
});
