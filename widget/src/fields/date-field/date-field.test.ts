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

  it('takes a day of the Hijri calendar and shows the same day in the Gregorian one', async () => {
    const { field, entered } = await fieldFixture({ name: 'field', label: 'Date', type: 'date' });
    typeInto(field, '.day input', '١٥');
    typeInto(field, '.month input', '٦');
    typeInto(field, '.year input', '١٤٤٨');
    await field.updateComplete;
    expect(entered.at(-1)).to.equal('١٥/٦/١٤٤٨');
    expect(field.shadowRoot?.textContent).to.include('The same day as 25 November 2026');
  });

  it('gives its example in the digits of the association', async () => {
    const { field } = await fieldFixture({ name: 'field', label: 'التاريخ', type: 'date' }, { locale: 'ar' });
    const hint = () => field.shadowRoot?.querySelector('#hint')?.textContent.replaceAll('\u200f\u00a0', ' ');
    expect(hint()).to.include('27 3 2027');
    field.language = { ...field.language, digits: 'arabicIndic' };
    await field.updateComplete;
    expect(hint()).to.include('٢٧ ٣ ٢٠٢٧').and.not.match(/\d/);
  });

  it('says nothing of another calendar for a day that does not exist', async () => {
    const { field } = await fieldFixture(
      { name: 'field', label: 'Date', type: 'date' },
      { value: '31/6/1448' },
    );
    expect(field.shadowRoot?.querySelector('[role="status"]')?.textContent.trim()).to.equal('');
  });
});
