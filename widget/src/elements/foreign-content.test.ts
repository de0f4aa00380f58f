import { expectAccessible } from '../testing/accessible.js';
import { buildQuestions } from '../testing/build-questions.js';
import { buildCatalogue, buildService } from '../testing/builders.js';
import { expect, fixture, html, waitUntil } from '../testing/expect.js';
import { MockCms } from '../testing/mock-cms.js';
import { RequestUser } from '../testing/request-user.js';
import { underWrongLanguage } from '../testing/told-languages.js';
import './member-documents/member-documents.js';
import './member-faqs/member-faqs.js';
import './member-inquiry/member-inquiry.js';
import './member-request/member-request.js';
import './member-services/member-services.js';

/** An Arabic page, on which everything that the CMS has to say stands in English only. */
describe('content that is not translated yet', () => {
  let cms: MockCms;

  beforeEach(() => {
    const service = buildService();
    const [payment] = service.form.steps;
    if (!payment) throw new Error('The form has no step.');
    payment.fields.push(
      { name: 'colour', type: 'select', label: 'Colour', options: [{ value: 'red', label: 'Red' }] },
      {
        name: 'days',
        type: 'checkboxes',
        label: 'Days',
        hint: 'All',
        options: [{ value: 'sun', label: 'Sunday' }],
      },
      { name: 'glad', type: 'boolean', label: 'Glad to help' },
      { name: 'home', type: 'city', label: 'Home', options: [{ value: 'riyadh', label: 'Riyadh' }] },
      {
        name: 'dependants',
        type: 'repeat',
        label: 'Dependant',
        required: true,
        fields: [{ name: 'name', type: 'text', label: 'Known as', required: true }],
      },
    );
    service.notices.committee = { version: '1', beforeSending: 'It goes to the committee.' };
    cms = new MockCms()
      .on('GET /catalogue', () => ({ data: buildCatalogue() }))
      .on('GET /faqs', () => ({ data: buildQuestions() }))
      .on('GET /services/membership-renewal', () => ({ data: service }))
      .on('GET /documents', () => ({ data: { locale: 'ar', documents: [document] } }))
      .install();
  });
  afterEach(() => {
    cms.restore();
    history.replaceState(null, '', location.pathname + location.search);
  });

  const document = {
    ...{ slug: 'policy', kind: 'policy', version: '2.1', effectiveOn: '2026-11-01', draft: true },
    ...{ title: 'Relations policy', summary: 'How members are received.', body: '## Clause\n\nWe answer.' },
    file: null,
  };

  type Tag = `member-${'services' | 'faqs' | 'documents' | 'request' | 'inquiry'}`;

  async function open<Name extends Tag>(tag: Name): Promise<HTMLElementTagNameMap[Name]> {
    const element = window.document.createElement(tag);
    element.setAttribute('api', MockCms.api);
    element.setAttribute('service', 'membership-renewal');
    const page = await fixture<HTMLElement>(html`<div lang="ar"></div>`);
    page.append(element);
    await waitUntil(() => element.renderRoot.querySelector('[role=heading]'), `<${tag}> stands`);
    return element;
  }

  const told = async (element: Element) => {
    expect(underWrongLanguage(element)).to.deep.equal([]);
    await expectAccessible(element);
  };

  it('says its language in the list of services', async () => {
    const element = await open('member-services');
    await waitUntil(() => element.renderRoot.querySelector('.service'));
    await told(element);
  });

  it('says its language among questions', async () => {
    const element = await open('member-faqs');
    await waitUntil(() => element.renderRoot.querySelectorAll('details').length === 3);
    for (const question of element.renderRoot.querySelectorAll('details')) question.open = true;
    await waitUntil(() => element.renderRoot.querySelectorAll('.prose').length === 3);
    await waitUntil(() => element.renderRoot.querySelector('.prose p:not([role])'));
    await told(element);
  });

  it('says its language among documents, whose facts are ours', async () => {
    const element = await open('member-documents');
    await told(element);
    element.renderRoot.querySelector<HTMLElement>('#read-policy')?.click();
    await waitUntil(() => element.renderRoot.querySelector('[part=body]'));
    await told(element);
  });

  it('says its language in a form from the first step to the last', async () => {
    const element = await open('member-request');
    const user = new RequestUser(element);
    await waitUntil(() => user.find('form'));
    user.find('details.notice')?.setAttribute('open', '');
    await user.until('Your rights');
    await told(element);
    await user.fill('applicant', {
      ...{ name: 'سارة علي', membershipNumber: '10001', mobile: '0512345678', preferredChannel: 'sms' },
    });
    await user.next();
    await user.next();
    await user.until('خطأ');
    await told(element);
    await user.fill('answers', {
      ...{ paymentMethod: 'card', colour: 'red', days: ['sun'], glad: true, home: 'riyadh' },
      dependants: [{ name: 'نورة' }],
    });
    await user.next();
    await user.until('Declaration of correctness');
    await told(element);
  });

  it('says its language where a question is asked', async () => {
    const element = await open('member-inquiry');
    element.renderRoot.querySelector('details.notice')?.setAttribute('open', '');
    await waitUntil(() => element.renderRoot.textContent.includes('Your rights'));
    await told(element);
  });
});
