import { render } from 'lit';
import { expect } from '../testing/expect.js';
import { asWritten, langOfText } from './lang-of-text.js';

describe('the language of a text', () => {
  it('is that of most of its letters, whatever it begins with', () => {
    expect(langOfText('1. «طلب العضوية» PDF', 'en')).to.equal('ar');
    expect(langOfText('IBAN هو رقم الحساب', 'ar')).to.equal('ar');
    expect(langOfText('Policy «سياسة» of the association', 'ar')).to.equal('en');
  });

  it('does not count addresses, which are Latin in either language', () => {
    const text = 'راسلونا على privacy@association.example أو https://association.example/privacy/notice';
    expect(langOfText(text, 'en')).to.equal('ar');
  });

  it('is the expected one where a text has no letters', () => {
    expect(langOfText('2026/11/25', 'ar')).to.equal('ar');
    expect(langOfText('', 'en')).to.equal('en');
  });

  it('is told only where it is another than around it', () => {
    const place = document.createElement('p');
    render(asWritten('شهادة', 'en'), place);
    expect(place.querySelector('bdi')?.lang).to.equal('ar');
    render(asWritten('شهادة', 'ar'), place);
    expect(place.textContent).to.equal('شهادة');
    expect(place.querySelector('bdi') === null).to.equal(true);
  });

  it('runs in the direction of its language, whatever word it begins with', () => {
    const place = document.createElement('p');
    render(asWritten('IBAN هو رقم الحساب', 'en'), place);
    expect(place.querySelector('bdi')?.dir).to.equal('rtl');
    render(asWritten('«سياسة»: the policy of the association', 'ar'), place);
    expect(place.querySelector('bdi')?.dir).to.equal('ltr');
  });
});
