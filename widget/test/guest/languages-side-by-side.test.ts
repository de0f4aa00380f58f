import { expect, fixture, html, waitUntil } from '../../src/testing/expect.js';
import type { MockCms } from '../../src/testing/mock-cms.js';
import { guestCms, newRequest, standing } from './guest-page.js';

describe('two elements in two languages on one page', () => {
  let cms: MockCms;

  beforeEach(() => (cms = guestCms().install()));
  afterEach(() => cms.restore());

  it('each keep their own, also when the other’s changes', async () => {
    const [first, second] = [newRequest('ar'), newRequest('en')];
    await fixture<HTMLElement>(html`<section>${first}${second}</section>`);
    const [arabic, english] = [await standing(first), await standing(second)];
    await arabic.until('الاسم الكامل');
    await english.until('Full name');
    await english.fill('applicant', { name: 'Sara Ali' });
    first.lang = 'en';
    await arabic.until('Full name');
    expect(arabic.find('.root')?.getAttribute('dir')).to.equal('ltr');
    second.lang = 'ar';
    await english.until('الاسم الكامل');
    expect(english.find('.root')?.getAttribute('dir')).to.equal('rtl');
    expect(english.valueOf('applicant', 'name')).to.equal('Sara Ali');
    expect(arabic.valueOf('applicant', 'name')).to.equal(undefined);
  });

  it('read from their own language’s side, whatever direction the page is given', async () => {
    const element = newRequest('ar');
    const page = await fixture<HTMLElement>(html`<section dir="ltr">${element}</section>`);
    const user = await standing(element);
    for (const direction of ['rtl', 'ltr']) {
      page.dir = direction;
      await element.updateComplete;
      expect(user.find('.root')?.matches(':dir(rtl)')).to.equal(true);
    }
  });

  it('follow the page’s language where they have none', async () => {
    const element = newRequest('');
    element.removeAttribute('lang');
    const page = await fixture<HTMLElement>(html`<section lang="en">${element}</section>`);
    const user = await standing(element);
    await user.until('Full name');
    page.lang = 'ar-SA';
    await user.until('الاسم الكامل');
    await waitUntil(() => user.find('.root')?.getAttribute('dir') === 'rtl');
  });
});
