import type { ServedField, ServiceCard, Tracking } from '@member-services/contract/forms';
import '../../src/elements/member-tracking/member-tracking.js';
import type { MemberTracking } from '../../src/elements/member-tracking/member-tracking.component.js';
import { expectAccessible } from '../../src/testing/accessible.js';
import { buildCatalogue, buildReceipt, buildService } from '../../src/testing/builders.js';
import { buildTracking, REFERENCE } from '../../src/testing/build-tracking.js';
import { expect, fixture, html, waitUntil } from '../../src/testing/expect.js';
import { jsonResponse, MockCms } from '../../src/testing/mock-cms.js';
import type { RequestUser } from '../../src/testing/request-user.js';
import { newRequest, standing } from './guest-page.js';

const member = { name: 'Sara Ali', membershipNumber: '10001', mobile: '0512345678', preferredChannel: 'sms' };

/** What no page of today knows: handed over as the contract's own, as it comes from a CMS of tomorrow. */
const tomorrows = <Kind>(value: unknown): Kind => value as Kind;

/** A service that asks two questions of a kind that is not known yet, one of them in rows. */
function tomorrowsService(required: boolean): ServiceCard {
  const service = buildService();
  const [payment] = service.form.steps;
  if (!payment) throw new Error('The service asks nothing.');
  const fields: ServedField[] = [
    ...payment.fields,
    tomorrows({ name: 'place', type: 'map', label: 'Where is it?', required, zoom: 12 }),
    tomorrows({
      name: 'visits',
      type: 'repeat',
      label: 'Visits',
      fields: [
        { name: 'reason', type: 'text', label: 'Reason' },
        { name: 'route', type: 'map', label: 'Route', required: true },
      ],
    }),
  ];
  return tomorrows({
    ...service,
    audience: ['member', 'resident'],
    mood: 'sunny',
    form: { ...service.form, layout: 'wide', steps: [{ ...payment, icon: 'coin', fields }] },
  });
}

describe('a page that is older than the CMS', () => {
  let cms: MockCms;
  const failures: unknown[] = [];
  const handleFailure = (event: PromiseRejectionEvent | ErrorEvent) =>
    failures.push('reason' in event ? event.reason : event.error);

  beforeEach(() => {
    cms = new MockCms()
      .on('GET /catalogue', () => ({
        data: { ...buildCatalogue(), season: 'winter' },
        meta: { digits: 'roman' },
      }))
      .on('GET /services/membership-renewal', () => ({ data: tomorrowsService(false) }))
      .on('POST /submissions', () => ({ data: { ...buildReceipt(), status: 'queued', place: 7 } }))
      .install();
    failures.length = 0;
    window.addEventListener('unhandledrejection', handleFailure);
    window.addEventListener('error', handleFailure);
  });
  afterEach(() => {
    window.removeEventListener('unhandledrejection', handleFailure);
    window.removeEventListener('error', handleFailure);
    cms.restore();
    expect(failures).to.deep.equal([]);
  });

  async function atTheQuestions(lang = 'en'): Promise<RequestUser> {
    const element = newRequest(lang);
    await fixture<HTMLElement>(html`<section>${element}</section>`);
    const user = await standing(element);
    await user.fill('applicant', member);
    await user.next();
    return user;
  }

  async function signed(user: RequestUser): Promise<void> {
    await user.fill('answers', { paymentMethod: 'card' });
    await user.next();
    await user.tick('privacy-notice');
    await user.tick('process-request');
    await user.fill('declaration', { signedName: 'Sara Ali' });
  }

  it('f23 says that a question of an unknown kind cannot be shown, and sends what it knows', async () => {
    const user = await atTheQuestions();
    await user.until('Where is it?');
    await user.until('cannot show this question');
    await user.until('Load the page again');
    await expectAccessible(user.element);
    await user.fill('answers', { visits: [{ reason: 'Glasses' }] });
    await signed(user);
    await user.next();
    await user.until('K7MX-29QT-4R');
    const [call] = cms.callsTo('POST /submissions');
    expect(call?.body).to.have.deep.nested.property('answers', {
      paymentMethod: 'card',
      visits: [{ reason: 'Glasses' }],
    });
  });

  it('f23 leads to such a question when the CMS insists on it, and keeps the rest', async () => {
    cms.on('GET /services/membership-renewal', () => ({ data: tomorrowsService(true) }));
    const user = await atTheQuestions('ar');
    await user.until('فُتحت هذه الصفحة قبل تحديث النموذج');
    await signed(user);
    cms.on('POST /submissions', () =>
      jsonResponse(400, {
        data: null,
        error: {
          status: 400,
          details: { errors: [{ path: 'answers.place', code: 'required', params: {} }] },
        },
      }),
    );
    await user.next();
    await user.press('Where is it?');
    await waitUntil(() => user.focused?.id === 'field-answers.place', 'It led nowhere');
    expect(user.valueOf('answers', 'paymentMethod')).to.equal('card');
  });

  it('f23 has words for a fault that it does not know, and keeps everything', async () => {
    const user = await atTheQuestions();
    await signed(user);
    cms.on('POST /submissions', () =>
      jsonResponse(422, {
        data: null,
        error: {
          status: 422,
          name: 'TomorrowError',
          details: {
            errors: [{ path: 'applicant.name', code: 'nameOutOfFashion', params: { since: { year: 2031 } } }],
          },
        },
      }),
    );
    await user.next();
    await user.until('Full name: This was not accepted as it stands');
    await user.press('Full name');
    await waitUntil(() => user.focused?.id === 'field-applicant.name', 'It led nowhere');
    expect(user.valueOf('applicant', 'name')).to.equal('Sara Ali');
  });

  it('f23 has words for a refusal of a shape and a status that it does not know', async () => {
    const user = await atTheQuestions();
    await signed(user);
    cms.on('POST /submissions', () => jsonResponse(418, { data: null, error: 'Tomorrow says no' }));
    await user.next();
    await user.until('Your request has not been sent yet');
    await user.until('Everything you have typed is still here');
  });

  it('f23 shows a case in a status, with steps, rights and files that it does not know', async () => {
    const tracking: Tracking = tomorrows({
      ...buildTracking(),
      kind: 'petition',
      status: 'in-orbit',
      category: 'praise',
      serviceTitle: null,
      service: null,
      decisionWindow: { basis: 'divined', earliest: '2026-12-10', latest: '2026-12-26', mood: 'good' },
      timeline: [
        { at: '2026-11-25T18:00:00.000Z', event: 'submitted', status: 'submitted' },
        { at: '2026-11-26T18:00:00.000Z', event: 'launched', status: 'in-orbit', words: 'It flies.' },
      ],
      messages: [{ at: '2026-11-26T18:00:00.000Z', from: 'satellite', text: 'Hello from above.' }],
      actions: ['land', 'message'],
      consents: [{ purpose: 'orbit', labels: { en: 'Fly' }, given: true, since: 'today' }],
      privacy: [{ right: 'beForgotten', askedOn: '2026-11-26', dueOn: '2026-12-26' }],
      correction: null,
    });
    cms.on('POST /tracking', () => ({ data: tracking, meta: { tomorrow: true } }));
    for (const [lang, words] of [
      [
        'en',
        [
          'Your request has moved on',
          'does not know yet',
          'A further step',
          'It flies.',
          'Hello from above.',
        ],
      ],
      ['ar', ['انتقل طلبكم إلى خطوة جديدة', 'خطوة أخرى', 'It flies.']],
    ] as const) {
      const element = await fixture<MemberTracking>(
        html`<member-tracking
          lang=${lang}
          api=${MockCms.api}
          .reference=${REFERENCE}
          .token=${'tracking-token'}
        ></member-tracking>`,
      );
      for (const one of words) {
        await waitUntil(() => element.shadowRoot?.textContent.includes(one), `"${one}" did not appear`);
      }
      expect(element.shadowRoot?.textContent).not.to.match(/undefined|null|\[object/);
      await expectAccessible(element);
      element.remove();
    }
  });
});
