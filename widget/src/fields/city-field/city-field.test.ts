import { expect } from '../../testing/expect.js';
import { fieldFixture, fieldSuite, typeInto } from '../field-suite.js';
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

  const cities = [
    { value: 'makkah', label: 'مكة المكرمة' },
    { value: 'ahsa', label: 'الأحساء' },
    { value: 'abha', label: 'أبها' },
  ];

  it('forgives how Arabic is spelt, and chooses with the arrow keys', async () => {
    const { field, entered } = await fieldFixture(
      { name: 'field', label: 'City', type: 'city', options: cities },
      { locale: 'ar' },
    );
    for (const [typed, value] of [
      ['مكه', 'makkah'],
      ['احساء', 'ahsa'],
      ['ابها', 'abha'],
    ]) {
      typeInto(field, 'input', typed ?? '');
      await field.updateComplete;
      const press = (key: string) =>
        field.shadowRoot
          ?.querySelector('input')
          ?.dispatchEvent(
            new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
          );
      press('ArrowDown');
      await field.updateComplete;
      press('Enter');
      expect(entered.at(-1)).to.equal(value);
    }
  });

  it('shows nothing any more of what was typed, once the form is emptied', async () => {
    const { field, form } = await fieldFixture({
      name: 'field',
      label: 'City',
      type: 'city',
      options: cities,
    });
    const control = () => field.shadowRoot?.querySelector('input')?.value;
    typeInto(field, 'input', 'أبها');
    await field.updateComplete;
    expect(control()).to.equal('أبها');
    form.reset();
    await field.updateComplete;
    expect(control()).to.equal('');
  });

  it('keeps what matches no city, for the form to judge', async () => {
    const { field, entered } = await fieldFixture({
      name: 'field',
      label: 'City',
      type: 'city',
      options: cities,
    });
    typeInto(field, 'input', 'Atlantis');
    expect(entered).to.deep.equal(['Atlantis']);
  });
});
