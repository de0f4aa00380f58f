import { expect } from '../../testing/expect.js';
import { fieldFixture, fieldSuite, typeInto } from '../field-suite.js';
import './text-field.js';

describe('<member-text-field>', () => {
  fieldSuite({
    definition: { name: 'field', label: 'A question', type: 'text', maxLength: 60 },
    value: 'Sara',
    enter: (field) => {
      typeInto(field, 'input', 'Sara');
      return 'Sara';
    },
  });

  it('reads as its letters do; a number stands where the form begins its lines', async () => {
    const definition = { name: 'field', label: 'رقم العضوية', type: 'text' } as const;
    const { field } = await fieldFixture(definition, { locale: 'ar', value: '10001' });
    const control = () => field.shadowRoot?.querySelector('input');
    expect(getComputedStyle(control() ?? field).direction).to.equal('rtl');
    field.value = 'Sara';
    await field.updateComplete;
    expect(getComputedStyle(control() ?? field).direction).to.equal('ltr');
    field.value = 'سارة 1';
    await field.updateComplete;
    expect(getComputedStyle(control() ?? field).direction).to.equal('rtl');
  });
});
