import { render } from 'lit';
import { buildService } from '../testing/builders.js';
import { expect } from '../testing/expect.js';
import { fieldLanguage } from '../testing/field-language.js';
import { contactLines } from './failure-panel.js';

describe('how to reach the association', () => {
  it('dials a number in whatever digits it is written', async () => {
    const place = document.createElement('div');
    const language = await fieldLanguage('ar');
    for (const phone of ['+966 11 000 0345', '‎+٩٦٦ ١١ ٠٠٠ ٠٣٤٥', '+۹۶۶-۱۱-۰۰۰-۰۳۴۵']) {
      render(contactLines({ ...buildService().organisation, phone }, language), place);
      expect(place.querySelector('a')?.getAttribute('href')).to.equal('tel:+966110000345');
      expect(place.textContent).to.include(phone);
    }
  });
});
