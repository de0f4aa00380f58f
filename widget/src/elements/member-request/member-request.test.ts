import type { SubmissionBody } from '@member-services/contract/forms';
import { expectAccessible } from '../../testing/accessible.js';
import { buildCatalogue, buildReceipt, buildRefusal, buildService } from '../../testing/builders.js';
import { drawSignature, drawStroke } from '../../testing/draw.js';
import { expect, fixture, html, waitUntil } from '../../testing/expect.js';
import { jsonResponse, MockCms } from '../../testing/mock-cms.js';
import type { MemberRequest } from './member-request.component.js';
import './member-request.js';
import '../member-services/member-services.js';
import { RequestUser } from '../../testing/request-user.js';

const member = { name: 'Sara Ali', membershipNumber: '10001', mobile: '0512345678', preferredChannel: 'sms' };

describe('<member-request>', () => {
  let cms: MockCms;
  let events: CustomEvent[];

  beforeEach(() => {
    cms = new MockCms()
      .on('GET /catalogue', () => ({ data: buildCatalogue() }))
      .on('GET /services/membership-renewal', () => ({ data: buildService() }))
      .on('POST /submissions', () => ({ data: buildReceipt() }))
      .install();
    events = [];
  });
  afterEach(() => {
    cms.restore();
    history.replaceState(null, '', location.pathname + location.search);
  });

  async function open(lang = 'en'): Promise<RequestUser> {
    const page = await fixture<HTMLElement>(
      html`<div lang=${lang}>
        <member-request service="membership-renewal" api=${MockCms.api}><p>Call us</p></member-request>
      </div>`,
    );
    for (const name of ['member-ready', 'member-submitted', 'member-error']) {
      page.addEventListener(name, (event) => {
        if (event instanceof CustomEvent) events.push(event);
      });
    }
    const element = page.querySelector<MemberRequest>('member-request');
    if (!element) throw new Error('The element is missing.');
    const user = new RequestUser(element);
    await waitUntil(() => user.text.length > 0 && user.find('form') !== null);
    return user;
  }

  async function fillToCheck(user: RequestUser): Promise<void> {
    await user.fill('applicant', member);
    await user.next();
    await user.fill('answers', { paymentMethod: 'card' });
    await user.next();
    await user.until('Check your answers');
  }

  async function sign(user: RequestUser): Promise<void> {
    await user.tick('privacy-notice');
    await user.tick('process-request');
    await user.fill('declaration', { signedName: 'Sara Ali' });
  }

  const sent = () => cms.callsTo('POST /submissions').map(({ body }) => body as SubmissionBody);

  it('shows the service’s card and the first fields, and says that it is ready', async () => {
    const user = await open();
    for (const words of ['Membership renewal', 'Your membership number.', 'Your privacy', 'Full name']) {
      await user.until(words);
    }
    await waitUntil(() => events.some(({ type }) => type === 'member-ready'));
    await expectAccessible(user.element);
  });

  it('reads and shows Arabic from right to left, whatever the page’s other parts say', async () => {
    cms.on('GET /services/membership-renewal', () => ({ data: buildService({ locale: 'ar' }) }));
    const user = await open('ar');
    await user.until('الاسم الكامل');
    expect(user.find('.root')?.getAttribute('dir')).to.equal('rtl');
    expect(cms.calls.every(({ path }) => path.includes('locale=ar'))).to.equal(true);
    await expectAccessible(user.element);
  });

  it('answers a wrong step with a summary that takes focus and leads to each field', async () => {
    const user = await open();
    await user.next();
    await waitUntil(() => user.focused?.id === 'problems');
    expect(user.find('#problems')?.getAttribute('role')).to.equal('alert');
    expect(user.find('#step')?.textContent).to.match(/^\s*Error: Your details/);
    await user.press('Full name: Please answer this');
    await waitUntil(() => user.focused?.id === 'field-applicant.name');
    await expectAccessible(user.element);
  });

  it('goes on by one step, however often one presses while the code of the next is on its way', async () => {
    const user = await open();
    await user.fill('applicant', member);
    user.submit();
    user.submit();
    await waitUntil(() => user.find('#field-answers\\.paymentMethod'));
    await waitUntil(() => user.focused?.id === 'step');
    expect(user.find('#problems')).to.equal(null);
  });

  it('forgets the question about a service when another one is shown', async () => {
    const user = await open();
    await user.press('I am not sure');
    await waitUntil(() => user.find('member-inquiry'));
    cms.on('GET /services/other', () => ({
      data: buildService({ slug: 'other', title: 'Another service' }),
    }));
    user.element.setAttribute('service', 'other');
    await user.until('Another service');
    await waitUntil(() => user.find('form'));
    expect(user.find('member-inquiry')).to.equal(null);
  });

  it('asks only what the answers call for', async () => {
    const user = await open();
    await user.fill('applicant', member);
    await user.next();
    expect(user.find('#field-answers\\.remark')).to.equal(null);
    await user.fill('answers', { paymentMethod: 'transfer' });
    expect(user.find('#field-answers\\.remark')).not.to.equal(null);
  });

  it('leads from checking to one answer and straight back', async () => {
    const user = await open();
    await fillToCheck(user);
    const answers = user.find('.answers');
    expect(answers && getComputedStyle(answers).display, 'its styles came with it').to.equal('grid');
    await expectAccessible(user.element);
    await user.press('Change Full name');
    await waitUntil(() => user.focused?.id === 'field-applicant.name');
    await user.fill('applicant', { name: 'Sara Ahmad' });
    await user.next();
    await user.until('Check your answers');
    expect(user.text).to.include('Sara Ahmad');
  });

  it('sends a clean body and shows the reference that came back', async () => {
    const user = await open();
    await fillToCheck(user);
    await user.next();
    await waitUntil(() => user.focused?.id === 'problems');
    expect(sent()).to.have.length(0);
    await sign(user);
    await user.next();
    await user.until('K7MX-29QT-4R');
    await waitUntil(() => user.focused?.id === 'received');
    const [body] = sent();
    expect(body?.applicant).to.deep.equal({ kind: 'member', ...member, mobile: '+966512345678' });
    expect(body?.answers).to.deep.equal({ paymentMethod: 'card' });
    expect(body?.declaration).to.deep.equal({ version: '1.0', method: 'typed', signedName: 'Sara Ali' });
    expect(body?.consent.map(({ purpose, given }) => [purpose, given])).to.deep.equal([
      ['privacy-notice', true],
      ['process-request', true],
      ['news', false],
    ]);
    const submitted = events.find(({ type }) => type === 'member-submitted');
    expect(submitted?.detail).to.deep.equal({ reference: 'K7MX29QT4R', kind: 'service-request' });
    await expectAccessible(user.element);
  });

  it('makes one submission of ten impatient presses', async () => {
    const user = await open();
    await fillToCheck(user);
    await sign(user);
    for (let press = 0; press < 10; press += 1) user.submit();
    await user.until('K7MX-29QT-4R');
    expect(sent()).to.have.length(1);
  });

  it('says why sending failed, keeps everything, and retries with the same key and body', async () => {
    const failures: [string, () => Response][] = [
      ['Our services are down for a moment', () => jsonResponse(503, { data: null, error: {} })],
      ['Try again in 30 seconds', () => jsonResponse(429, { error: {} }, { 'Retry-After': '30' })],
      ['did not come from our services', () => new Response('<html>Sign in</html>', { status: 200 })],
      ['on our side', () => jsonResponse(500, { data: null, error: {} })],
    ];
    const user = await open();
    await fillToCheck(user);
    await sign(user);
    for (const [words, answer] of failures) {
      cms.on('POST /submissions', answer);
      await user.next();
      await user.until(words);
      await user.until('Everything you have typed is still here');
      await waitUntil(() => user.focused?.id === 'not-sent');
    }
    await expectAccessible(user.element);
    cms.on('POST /submissions', () => ({ data: buildReceipt() }));
    await user.next();
    await user.until('K7MX-29QT-4R');
    expect(new Set(sent().map(({ idempotencyKey }) => idempotencyKey)).size).to.equal(1);
    expect(sent().at(-1)).to.deep.equal(sent()[0]);
  });

  it('takes a drawn signature for a typed name, and neither a blank paper nor a dot', async () => {
    const user = await open();
    await fillToCheck(user);
    await sign(user);
    await user.fill('declaration', { method: 'drawn' });
    const pad = await user.signaturePad();
    await user.next();
    await user.until('Type your full name or draw your signature');
    await waitUntil(() => user.focused?.id === 'problems');
    await drawStroke(pad, [0.5, 0.5], [0.5, 0.5]);
    await user.next();
    await user.until('Type your full name or draw your signature');
    expect(sent()).to.have.length(0);
    await drawSignature(pad);
    await expectAccessible(user.element);
    await user.next();
    await user.until('K7MX-29QT-4R');
    const { declaration } = sent()[0] ?? {};
    expect(declaration?.method).to.equal('drawn');
    expect(declaration?.signedName).to.equal(undefined);
    expect(declaration?.drawing).to.match(/^M\d+ \d+L/);
  });

  it('finds the reference of a first attempt whose answer was lost, though the form was changed since', async () => {
    const user = await open();
    await fillToCheck(user);
    await sign(user);
    cms.on('POST /submissions', () => jsonResponse(504, {}));
    await user.next();
    await waitUntil(() => user.focused?.id === 'not-sent');
    cms.on('POST /submissions', ({ body }) =>
      (body as SubmissionBody).declaration?.signedName === 'Sara Ali'
        ? { data: buildReceipt(), meta: { replayed: true } }
        : jsonResponse(422, buildRefusal(422, { path: '', code: 'idempotencyKeyReused' })),
    );
    await user.fill('declaration', { signedName: 'Sara M. Ali' });
    await user.next();
    await user.until('K7MX-29QT-4R');
    await user.until('had already arrived with an earlier attempt');
  });

  it('finds it also behind a second attempt of which nobody knows either whether it arrived', async () => {
    const user = await open();
    await fillToCheck(user);
    await sign(user);
    cms.on('POST /submissions', () => jsonResponse(504, {}));
    await user.next();
    await waitUntil(() => user.focused?.id === 'not-sent');
    await user.fill('declaration', { signedName: 'Sara M. Ali' });
    await user.next();
    await waitUntil(() => cms.callsTo('POST /submissions').length === 2 && user.focused?.id === 'not-sent');
    cms.on('POST /submissions', ({ body }) =>
      (body as SubmissionBody).declaration?.signedName === 'Sara Ali'
        ? { data: buildReceipt(), meta: { replayed: true } }
        : jsonResponse(422, buildRefusal(422, { path: '', code: 'idempotencyKeyReused' })),
    );
    await user.next();
    await user.until('K7MX-29QT-4R');
    await user.until('had already arrived with an earlier attempt');
  });

  it('shows what the CMS refuses beside the field that it concerns', async () => {
    const user = await open();
    await fillToCheck(user);
    await sign(user);
    cms.on('POST /submissions', () =>
      jsonResponse(
        400,
        buildRefusal(400, { path: 'applicant.membershipNumber', code: 'invalidMembershipNumber' }),
      ),
    );
    await user.next();
    await user.press('Membership number: Enter the membership number as it stands on your card');
    await waitUntil(() => user.focused?.id === 'field-applicant.membershipNumber');
  });

  it('f40 keeps everything typed when the language changes or the page moves the element', async () => {
    const user = await open();
    await user.fill('applicant', member);
    const page = user.element.parentElement;
    page?.setAttribute('lang', 'ar');
    await user.until('الاسم الكامل');
    expect(user.valueOf('applicant', 'name')).to.equal('Sara Ali');
    page?.after(user.element);
    user.element.lang = 'en';
    await user.until('Full name');
    expect(user.valueOf('applicant', 'name')).to.equal('Sara Ali');
    expect(user.valueOf('applicant', 'preferredChannel')).to.equal('sms');
  });

  it('says that the CMS is away, keeps the page’s own words, and stands once it is back', async () => {
    cms.on('GET /services/membership-renewal', () => jsonResponse(503, {}));
    const page = await fixture<HTMLElement>(
      html`<div lang="en">
        <member-request service="membership-renewal" api=${MockCms.api}><p>Call us</p></member-request>
      </div>`,
    );
    const element = page.querySelector<MemberRequest>('member-request');
    if (!element) throw new Error('The element is missing.');
    const user = new RequestUser(element);
    await user.until('cannot be shown at the moment');
    expect(user.find('slot:not([name])')).not.to.equal(null);
    await expectAccessible(element);
    cms.on('GET /services/membership-renewal', () => ({ data: buildService() }));
    await user.press('Try again');
    await user.until('Full name');
  });

  it('offers the services that there are where there is none of its name, and opens one of them', async () => {
    cms.on('GET /services/gone', () => jsonResponse(404, buildRefusal(404)));
    const page = await fixture<HTMLElement>(
      html`<div lang="en"><member-request service="gone" api=${MockCms.api}></member-request></div>`,
    );
    const element = page.querySelector<MemberRequest>('member-request');
    if (!element) throw new Error('The element is missing.');
    const user = new RequestUser(element);
    await user.until('We could not find what you are looking for');
    await user.until('Our services');
    expect(user.text).not.to.include('Try again');
    await expectAccessible(element);
    const services = user.find('member-services')?.shadowRoot;
    services?.querySelector<HTMLElement>('.open')?.click();
    await user.until('Full name');
  });

  it('leaves the list to the services around it', async () => {
    cms.on('GET /services/gone', () => jsonResponse(404, buildRefusal(404)));
    const page = await fixture<HTMLElement>(
      html`<div lang="en"><member-services api=${MockCms.api}></member-services></div>`,
    );
    const around = page.querySelector('member-services')?.shadowRoot;
    await waitUntil(() => around?.querySelector('.open'), 'No services were listed');
    const inside = document.createElement('member-request');
    inside.setAttribute('service', 'gone');
    inside.setAttribute('api', MockCms.api);
    around?.append(inside);
    await waitUntil(() => inside.shadowRoot?.querySelector('[part=failure]'), 'No failure was told');
    expect(inside.shadowRoot?.querySelector('member-services')).to.equal(null);
  });
});
