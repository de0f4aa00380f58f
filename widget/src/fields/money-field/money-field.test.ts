import { normaliseAnswer } from '@member-services/contract/forms';
import { expect } from '../../testing/expect.js';
import { fieldFixture, fieldSuite, typeInto } from '../field-suite.js';
import './money-field.js';

describe('<member-money-field>', () => {
  fieldSuite({
    definition: { name: 'field', label: 'A question', type: 'money' },
    value: '1200.50',
    enter: (field) => {
      typeInto(field, 'input', '12');
      return '12';
    },
  });

  it('takes an amount as people type it, and no other notation', async () => {
    const definition = { name: 'field', label: 'Amount', type: 'money' } as const;
    const { field, entered } = await fieldFixture(definition, { locale: 'ar' });
    for (const typed of ['١٬٢٣٤٫٥', '1,234.5', '1234.50']) {
      typeInto(field, 'input', typed);
      expect(normaliseAnswer(definition, entered.at(-1))).to.deep.equal({ ok: true, value: 1234.5 });
    }
    for (const typed of ['0x1F', '1e3']) {
      typeInto(field, 'input', typed);
      expect(normaliseAnswer(definition, entered.at(-1))).to.have.property('ok', false);
    }
  });
});
