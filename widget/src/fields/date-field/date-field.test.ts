import { expect } from '../../testing/expect.js';
import { fieldFixture, fieldSuite, typeInto } from '../field-suite.js';
import './date-field.js';

describe('<member-date-field>', () => {
  fieldSuite({
    definition: { name: 'field', label: 'A question', type: 'date' },
    value: '2027-03-27',
    enter: (field) => {
      typeInto(field, '.day input', '27');
      return '27//';
    },
  });

  it('takes digits of any script and shows the same day in the Hijri calendar', async () => {
    const { field, entered } = await fieldFixture(
      { name: 'field', label: 'Date', type: 'date' },
      { locale: 'ar' },
    );
    typeInto(field, '.day input', '٢٣');
    typeInto(field, '.month input', '١١');
    typeInto(field, '.year input', '٢٠٢٦');
    await field.updateComplete;
    expect(entered.at(-1)).to.equal('٢٣/١١/٢٠٢٦');
    expect(field.shadowRoot?.textContent).to.include('1448');
  });
});
