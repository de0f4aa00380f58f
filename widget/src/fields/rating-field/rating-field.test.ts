import { expect } from '../../testing/expect.js';
import { clickOn, fieldFixture, fieldSuite } from '../field-suite.js';
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

  for (const [locale, next, last] of [
    ['ar', 'ArrowLeft', 'ArrowRight'],
    ['en', 'ArrowRight', 'ArrowLeft'],
  ] as const) {
    it(`is chosen by the keyboard in the reading direction (${locale})`, async () => {
      const { field, entered } = await fieldFixture(
        { name: 'field', label: 'A question', type: 'rating', min: 0, max: 3 },
        { locale },
      );
      const inputs = [...(field.shadowRoot?.querySelectorAll('input') ?? [])];
      const chosen = () => inputs.findIndex((input) => input === field.shadowRoot?.activeElement);
      const press = async (key: string) => {
        field.shadowRoot?.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
        );
        await field.updateComplete;
        expect(inputs.map(({ checked }) => checked).indexOf(true), key).to.equal(chosen());
      };
      field.focus();
      for (const key of [next, next, 'End', next, last, 'Home', 'ArrowDown', 'ArrowUp']) await press(key);
      expect(entered).to.deep.equal([0, 1, 3, 0, 3, 0, 1, 0]);
    });
  }

  it('leaves an arrow alone that is held with Alt', async () => {
    const { field, entered } = await fieldFixture({ name: 'field', label: 'A question', type: 'rating' });
    const back = new KeyboardEvent('keydown', {
      ...{ key: 'ArrowRight', altKey: true, bubbles: true, composed: true, cancelable: true },
    });
    field.shadowRoot?.querySelector('input')?.dispatchEvent(back);
    expect([back.defaultPrevented, entered.length]).to.deep.equal([false, 0]);
  });
});
