import { buildCatalogue, buildService } from '../../testing/builders.js';
import { expect, fixture, html, waitUntil } from '../../testing/expect.js';
import { jsonResponse, MockCms } from '../../testing/mock-cms.js';
import { RequestUser } from '../../testing/request-user.js';
import type { MemberRequest } from './member-request.component.js';
import './member-request.js';

const member = { name: 'Sara Ali', membershipNumber: '10001', mobile: '0512345678', preferredChannel: 'sms' };

describe('The way to the next step of <member-request>', () => {
  let cms: MockCms;
  let codes: unknown[];
  beforeEach(() => {
    codes = [];
    cms = new MockCms()
      .on('GET /catalogue', () => ({ data: buildCatalogue() }))
      .on('GET /services/membership-renewal', () => ({ data: buildService() }))
      .install();
  });
  afterEach(() => cms.restore());

  async function open(): Promise<RequestUser> {
    const element = await fixture<MemberRequest>(
      html`<member-request lang="en" service="membership-renewal" api=${MockCms.api}></member-request>`,
    );
    element.addEventListener('member-error', (event) => {
      if (event instanceof CustomEvent) codes.push((event.detail as { code: string }).code);
    });
    const user = new RequestUser(element);
    await waitUntil(() => user.find('form'));
    await user.fill('applicant', member);
    return user;
  }
  const button = (user: RequestUser) => user.find('button[type=submit]');

  it('says while it is fetched that it is, and goes on by itself when it has come', async () => {
    const asked: ((response: Response) => void)[] = [];
    cms.on('GET /catalogue', () => new Promise((resolve) => asked.push(resolve)));
    const user = await open();
    user.submit();
    await waitUntil(() => button(user)?.getAttribute('aria-disabled') === 'true', 'The button is not busy');
    expect(user.find('form > [role=status]')?.textContent).to.include('One moment');
    for (const answer of asked) answer(jsonResponse(200, { data: buildCatalogue(), meta: {} }));
    await waitUntil(() => user.find('#field-answers\\.paymentMethod'));
    expect(button(user)?.hasAttribute('aria-disabled')).to.equal(false);
  });

  it('says why it did not come, and goes on with one press once it does', async () => {
    cms.on('GET /catalogue', () => jsonResponse(503, {}));
    const user = await open();
    await user.next();
    expect(user.focused?.id).to.equal('stuck');
    await user.until('Our services are down for a moment');
    await user.until('Everything you have typed is still here');
    expect(codes).to.include('unavailable');
    cms.on('GET /catalogue', () => ({ data: buildCatalogue() }));
    await user.next();
    await waitUntil(() => user.find('#field-answers\\.paymentMethod'));
    expect(user.find('#stuck')).to.equal(null);
  });

  it('no longer says it in another language, which has come', async () => {
    cms.on('GET /catalogue', () => jsonResponse(503, {}));
    const user = await open();
    await user.next();
    cms.on('GET /services/membership-renewal', () => ({ data: buildService({ locale: 'ar' }) }));
    user.element.lang = 'ar';
    await user.until('الاسم الكامل');
    await waitUntil(() => user.find('#stuck') === null, 'It is still said');
    expect(user.valueOf('applicant', 'name')).to.equal('Sara Ali');
  });
});
