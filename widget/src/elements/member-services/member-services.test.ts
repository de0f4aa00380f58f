import { expectAccessible } from '../../testing/accessible.js';
import { buildQuestions } from '../../testing/build-questions.js';
import { buildCatalogue, buildService } from '../../testing/builders.js';
import { RequestUser } from '../../testing/request-user.js';
import { expect, fixture, html, waitUntil } from '../../testing/expect.js';
import { jsonResponse, MockCms } from '../../testing/mock-cms.js';
import './member-services.js';
import type { MemberServices } from './member-services.component.js';

describe('<member-services>', () => {
  let cms: MockCms;

  beforeEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    cms = new MockCms()
      .on('GET /catalogue', () => ({ data: buildCatalogue() }))
      .on('GET /services/membership-renewal', () => ({ data: buildService() }))
      .install();
  });
  afterEach(() => {
    cms.restore();
    history.replaceState(null, '', location.pathname + location.search);
  });

  const root = (element: Element): ShadowRoot => {
    if (!element.shadowRoot) throw new Error('There is no root.');
    return element.shadowRoot;
  };
  const shows = (element: Element, words: string) =>
    waitUntil(() => root(element).textContent.includes(words), `"${words}" did not appear`);

  async function open(lang = 'en'): Promise<MemberServices> {
    const element = await fixture<MemberServices>(
      html`<member-services lang=${lang} api=${MockCms.api}><p>Call us</p></member-services>`,
    );
    await waitUntil(() => root(element).querySelector('.service'));
    return element;
  }

  it('lists the services in the language of the nearest lang, accessible in both', async () => {
    for (const lang of ['en', 'ar']) {
      const element = await open(lang);
      expect(cms.calls.at(-1)?.path).to.equal(`/catalogue?locale=${lang}`);
      expect(root(element).querySelector('.root')?.getAttribute('dir')).to.equal(
        lang === 'ar' ? 'rtl' : 'ltr',
      );
      await expectAccessible(element);
      element.remove();
    }
  });

  it('narrows the list to one kind of people', async () => {
    cms.on('GET /catalogue', () => {
      const catalogue = buildCatalogue();
      const [first, ...others] = catalogue.services;
      return {
        data: { ...catalogue, services: first ? [{ ...first, audience: ['volunteer'] }, ...others] : [] },
      };
    });
    const element = await open();
    const chip = [...root(element).querySelectorAll<HTMLElement>('.chip')].find((one) =>
      one.textContent.includes('volunteers'),
    );
    chip?.click();
    await element.updateComplete;
    expect(root(element).querySelectorAll('.service')).to.have.length(1);
    expect(chip?.getAttribute('aria-pressed')).to.equal('true');
  });

  it('opens a service by its link, and Back undoes it', async () => {
    const element = await open();
    root(element).querySelector<HTMLElement>('a.open')?.click();
    await waitUntil(() => root(element).querySelector('member-request'));
    expect(location.hash).to.equal('#ms/services/membership-renewal');
    history.back();
    await waitUntil(() => root(element).querySelector('.service'));
    expect(location.hash).to.equal('');
  });

  it('keeps the focus of whoever goes to a view whose code comes only then', async () => {
    cms.on('GET /faqs', () => ({ data: buildQuestions() }));
    const element = await open();
    expect(customElements.get('member-faqs'), 'its code is not there yet').to.equal(undefined);
    location.hash = '#ms/faqs';
    await waitUntil(() => root(element).querySelector('member-faqs'), 'The view did not come');
    expect(root(element).activeElement?.id).to.equal('place');
  });

  /** Somebody in front of the form of a renewal. */
  const openForm = async () => {
    cms.on('GET /services/membership-renewal', () => ({ data: buildService() }));
    const element = await open();
    root(element).querySelector<HTMLElement>('a.open')?.click();
    const request = () => root(element).querySelector('member-request');
    await waitUntil(() => request()?.shadowRoot?.querySelector('form'), 'The form did not stand');
    const form = request();
    if (!form) throw new Error('There is no form.');
    return { element, form, user: new RequestUser(form) };
  };

  it('asks before a form that was not sent gives way, stays or goes as told, and keeps the address true', async () => {
    const { element, form, user } = await openForm();
    await user.fill('applicant', { name: 'Sara Ali' });
    // The words to ask with come behind the first view, as those about the draft do.
    await waitUntil(() => form.shadowRoot?.querySelector('[part=draft]'), 'Nothing was said of the draft');
    location.hash = '#ms/track';
    const dialog = () => root(element).querySelector<HTMLDialogElement>('dialog[open]');
    await waitUntil(() => dialog() !== null, 'Nobody asked');
    expect(location.hash).to.equal('#ms/services/membership-renewal');
    await expectAccessible(element);
    const press = (words: string) =>
      [...(dialog()?.querySelectorAll('button') ?? [])]
        .find((one) => one.textContent.includes(words))
        ?.click();
    press('Stay and finish');
    await waitUntil(() => dialog() === null);
    expect(user.valueOf('applicant', 'name')).to.equal('Sara Ali');
    location.hash = '#ms/track';
    await waitUntil(() => dialog() !== null, 'Nobody asked again');
    press('Leave');
    await waitUntil(() => root(element).querySelector('member-tracking'));
    expect(location.hash).to.equal('#ms/track');
  });

  it('leaves whoever stays where they were, with the focus in the field that they were in', async () => {
    const { element, form, user } = await openForm();
    await user.fill('applicant', { name: 'Sara Ali', mobile: '0512345678' });
    await waitUntil(() => form.shadowRoot?.querySelector('[part=draft]'), 'Nothing was said of the draft');
    const field = user.find('#field-applicant\\.mobile');
    field?.focus();
    field?.scrollIntoView({ block: 'center' });
    const top = field?.getBoundingClientRect().top;
    location.hash = '#ms/track';
    const dialog = () => root(element).querySelector<HTMLDialogElement>('dialog[open]');
    await waitUntil(() => dialog() !== null, 'Nobody asked');
    dialog()?.querySelector('button')?.click();
    await waitUntil(() => dialog() === null);
    expect(user.focused).to.equal(field);
    expect(field?.getBoundingClientRect().top).to.equal(top);
  });

  /** Somebody at the second step of a renewal. */
  const atSecondStep = async () => {
    const { element, user } = await openForm();
    await user.fill('applicant', {
      ...{ name: 'Sara Ali', membershipNumber: '10001', mobile: '0512345678', preferredChannel: 'sms' },
    });
    await user.next();
    await user.until('How do you pay?');
    return { element, user };
  };

  it('goes a step back by its own button once somebody has stayed who was about to leave', async () => {
    const { element, user } = await atSecondStep();
    location.hash = '#ms/track';
    const dialog = () => root(element).querySelector<HTMLDialogElement>('dialog[open]');
    await waitUntil(() => dialog() !== null, 'Nobody asked');
    dialog()?.querySelector('button')?.click();
    await waitUntil(() => dialog() === null);
    await user.press('Back');
    await waitUntil(() => user.find('#field-applicant\\.name') !== null, 'The button did not go back');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(user.find('#field-applicant\\.name'), 'It went forth again').not.to.equal(null);
  });

  it('a phone’s Back key goes a step back in a form, and Forward forth again', async () => {
    const { user } = await atSecondStep();
    history.back();
    await waitUntil(() => user.find('#field-applicant\\.name') !== null, 'Back did not go back');
    expect(user.valueOf('applicant', 'name')).to.equal('Sara Ali');
    expect(location.hash).to.equal('#ms/services/membership-renewal');
    history.forward();
    await waitUntil(() => user.find('#field-answers\\.paymentMethod') !== null, 'Forward did not go forth');
    await user.press('Back');
    await waitUntil(() => user.find('#field-applicant\\.name') !== null, 'The button did not go back');
  });

  it('is not scrolled away from a step by where its entry in the history once stood', async () => {
    const { element, user } = await openForm();
    expect(history.scrollRestoration).to.equal('auto');
    await user.fill('applicant', {
      ...{ name: 'Sara Ali', membershipNumber: '10001', mobile: '0512345678', preferredChannel: 'sms' },
    });
    await user.next();
    await user.until('How do you pay?');
    expect(history.scrollRestoration, 'focus leads').to.equal('manual');
    element.remove();
    expect(history.scrollRestoration, 'as the page wants it').to.equal('auto');
  });

  it('leaves the page’s own fragments alone', async () => {
    const element = await open();
    location.hash = '#content';
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(root(element).querySelector('.service')).not.to.equal(null);
    expect(location.hash).to.equal('#content');
  });

  it('keeps its place to itself where another one on the page has the address', async () => {
    await open();
    const second = await open();
    root(second).querySelector<HTMLElement>('button.open')?.click();
    await waitUntil(() => root(second).querySelector('member-request'));
    expect(location.hash).to.equal('');
  });

  it('shows two languages side by side on one page', async () => {
    const arabic = await open('ar');
    const english = await open('en');
    await shows(arabic, 'خدماتنا');
    await shows(english, 'Our services');
    await shows(arabic, 'خلال 5 أيام');
    await shows(english, 'Within 5 days');
  });

  it('opens the view that it is told to', async () => {
    const element = await fixture<MemberServices>(
      html`<member-services lang="en" view="documents" api=${MockCms.api}></member-services>`,
    );
    await waitUntil(() => root(element).querySelector('member-documents'));
  });

  it('opens the view that a framework tells it after putting it into the page', async () => {
    const element = document.createElement('member-services');
    element.lang = 'en';
    element.api = MockCms.api;
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(element);
    element.view = 'documents';
    await waitUntil(() => root(element).querySelector('member-documents'));
  });

  it('keeps the page’s address where a base would lead elsewhere', async () => {
    const base = document.createElement('base');
    base.href = '/elsewhere/';
    document.head.append(base);
    try {
      const element = await open();
      const { pathname } = location;
      root(element).querySelector<HTMLElement>('a.open')?.click();
      const request = () => root(element).querySelector('member-request');
      await waitUntil(() => request()?.shadowRoot?.querySelector('form'), 'The form did not stand');
      const form = request();
      if (!form) throw new Error('There is no form.');
      await new RequestUser(form).fill('applicant', { name: 'Sara Ali' });
      await waitUntil(() => form.shadowRoot?.querySelector('[part=draft]'), 'Nothing was said of the draft');
      const dialog = () => root(element).querySelector<HTMLDialogElement>('dialog[open]');
      location.hash = '#ms/track';
      await waitUntil(() => dialog() !== null, 'Nobody asked');
      expect(location.pathname + location.hash).to.equal(`${pathname}#ms/services/membership-renewal`);
      [...(dialog()?.querySelectorAll('button') ?? [])]
        .find((one) => one.textContent.trim() === 'Leave')
        ?.click();
      await waitUntil(() => root(element).querySelector('member-tracking'));
      expect(location.pathname + location.hash).to.equal(`${pathname}#ms/track`);
    } finally {
      base.remove();
    }
  });

  /** A request that was begun, and a way to another view. */
  async function begun(): Promise<{
    element: MemberServices;
    form: RequestUser;
    dialog: () => HTMLDialogElement | null;
  }> {
    const element = await open();
    root(element).querySelector<HTMLElement>('a.open')?.click();
    const request = () => root(element).querySelector('member-request');
    await waitUntil(() => request()?.shadowRoot?.querySelector('form'), 'The form did not stand');
    const found = request();
    if (!found) throw new Error('There is no form.');
    const form = new RequestUser(found);
    await form.fill('applicant', { name: 'Sara Ali' });
    return { element, form, dialog: () => root(element).querySelector<HTMLDialogElement>('dialog[open]') };
  }

  it('asks before a form gives way that was begun a moment ago', async () => {
    const { form, dialog } = await begun();
    location.hash = '#ms/track';
    await waitUntil(() => dialog() !== null, 'Nobody asked');
    expect(form.valueOf('applicant', 'name')).to.equal('Sara Ali');
  });

  it('tells before a form gives way what this device would keep of it', async () => {
    const { form, dialog } = await begun();
    await form.until('kept on this device until you send it');
    location.hash = '#ms/track';
    await waitUntil(() => dialog()?.textContent.includes('you can continue it later'), 'It did not tell');
    expect(dialog()?.textContent).not.to.include('confidential');
    [...(dialog()?.querySelectorAll('button') ?? [])]
      .find(({ textContent }) => textContent.includes('Stay'))
      ?.click();
    await form.fill('applicant', { mobile: '0512345678' });
    location.hash = '#ms/track';
    await waitUntil(() => dialog()?.textContent.includes('confidential'), 'It did not tell');
  });

  it('asks before a rating gives way that was not sent', async () => {
    history.replaceState(null, '', '#ms/rate');
    const element = await fixture<MemberServices>(
      html`<member-services lang="en" api=${MockCms.api}></member-services>`,
    );
    const step = () =>
      root(element)
        .querySelector('member-rating')
        ?.shadowRoot?.querySelector<HTMLInputElement>('.tile input');
    await waitUntil(step, 'Nothing could be rated');
    step()?.click();
    location.hash = '#ms/documents';
    const dialog = () => root(element).querySelector<HTMLDialogElement>('dialog[open]');
    await waitUntil(() => dialog() !== null, 'Nobody asked');
    expect(dialog()?.textContent).to.include('it is lost');
    expect(root(element).querySelector('member-rating')).not.to.equal(null);
  });

  it('says that the CMS is away and keeps the page’s own words', async () => {
    cms.on('GET /catalogue', () => jsonResponse(502, {}));
    const element = await fixture<MemberServices>(
      html`<member-services lang="en" api=${MockCms.api}><p>Call us</p></member-services>`,
    );
    await shows(element, 'Our services are down for a moment');
    expect(root(element).querySelector('slot:not([name])')).not.to.equal(null);
    await expectAccessible(element);
  });

  it('is not styled by the page', async () => {
    const loud = document.createElement('style');
    loud.textContent =
      '* { letter-spacing: 9px; text-transform: uppercase } member-services { color: red; line-height: 1 }';
    document.head.append(loud);
    const element = await open();
    const title = root(element).querySelector('.title');
    if (!title) throw new Error('There is no title.');
    const { letterSpacing, textTransform, color } = getComputedStyle(title);
    loud.remove();
    expect([letterSpacing, textTransform]).to.deep.equal(['normal', 'none']);
    expect(color).not.to.equal('rgb(255, 0, 0)');
  });

  it('puts no inline style anywhere', async () => {
    const element = await open();
    expect(root(element).querySelectorAll('[style]')).to.have.length(0);
  });
});
