import type { ServiceCard, SubmissionBody } from '@member-services/contract/forms';
import { DRAFT_PREFIX } from '../../draft/draft-place.js';
import { expectAccessible } from '../../testing/accessible.js';
import { buildCatalogue, buildRefusal, buildService } from '../../testing/builders.js';
import { buildQuestion, buildQuestions } from '../../testing/build-questions.js';
import { expect, fixture, html, waitUntil } from '../../testing/expect.js';
import { jsonResponse, MockCms } from '../../testing/mock-cms.js';
import { renewalCms, visitRenewal } from '../../testing/renewal.js';
import { RequestUser } from '../../testing/request-user.js';
import { MemberInquiry } from '../member-inquiry/member-inquiry.component.js';
import type { MemberRequest } from './member-request.component.js';
import './member-request.js';

const member = { name: 'Sara Ali', membershipNumber: '10001', mobile: '0512345678', preferredChannel: 'sms' };

/** The service after its editor has changed the form: one question gone, one new, one with other options. */
function changedService(): ServiceCard {
  const service = buildService();
  const [payment] = service.form.steps;
  if (!payment) throw new Error('The service asks nothing.');
  return {
    ...service,
    form: {
      version: 4,
      steps: [
        {
          ...payment,
          fields: [
            {
              name: 'paymentMethod',
              type: 'radio',
              label: 'How do you pay?',
              required: true,
              options: [{ value: 'transfer', label: 'Bank transfer' }],
            },
            { name: 'branch', type: 'text', label: 'Which branch?', required: true },
          ],
        },
      ],
    },
  };
}

describe('<member-request>, left and come back to', () => {
  let cms: MockCms;

  beforeEach(() => {
    cms = renewalCms().install();
  });
  afterEach(() => cms.restore());

  const keptNow = () =>
    Object.entries(localStorage)
      .filter(([name]) => name.startsWith(DRAFT_PREFIX) && name.includes(MockCms.api))
      .map(([, text]) => String(text))
      .join();

  /** Fills in as far as the answers, and goes away as a closed tab does: nothing more is said to the element. */
  async function leaveHalfWay(): Promise<string> {
    const user = await visitRenewal();
    await user.fill('applicant', member);
    await user.next();
    await user.fill('answers', { paymentMethod: 'transfer', remark: 'Father’s account' });
    await waitUntil(() => keptNow().includes('Father'), 'It was not kept');
    await user.until('kept on this device until you send it');
    const kept = keptNow();
    user.element.remove();
    return kept;
  }

  it('f20 offers to go on, says whose it is, and asks again for what was not kept', async () => {
    expect(await leaveHalfWay()).not.to.include('0512345678');
    const user = await visitRenewal();
    await user.until('You have an unfinished form here');
    await user.until('Begun by \u2068Sara Ali\u2069');
    expect(user.text).not.to.include('Father');
    await expectAccessible(user.element);
    await user.press('Continue where I stopped');
    await user.until('please enter them again: Mobile number');
    expect(user.valueOf('applicant', 'name')).to.equal('Sara Ali');
    expect(user.valueOf('applicant', 'mobile')).to.equal(undefined);
    await expectAccessible(user.element);
    await user.fill('applicant', { mobile: '0512345678' });
    await user.next();
    expect(user.valueOf('answers', 'remark')).to.equal('Father’s account');
  });

  it('f20 lets nothing be typed that the draft would replace, while what it needs is on its way', async () => {
    await leaveHalfWay();
    let answer: (response: Response) => void = () => undefined;
    cms.on('GET /catalogue', () => new Promise((resolve) => (answer = resolve)));
    const user = await visitRenewal();
    await user.press('Continue where I stopped');
    await waitUntil(() => cms.callsTo('GET /catalogue').length > 0, 'Nothing was sent for');
    expect(user.find('form')).to.equal(null);
    expect(keptNow()).to.include('Father');
    answer(jsonResponse(200, { data: buildCatalogue(), meta: {} }));
    await user.until('please enter them again');
    expect(user.valueOf('applicant', 'name')).to.equal('Sara Ali');
    await waitUntil(() => user.focused?.id === 'step', 'Focus did not follow');
  });

  it('a73 leaves no step of a form that was cleared behind the Back key', async () => {
    const user = await visitRenewal();
    Object.assign(user.element, { stepsInHistory: true });
    const depth = () =>
      (history.state as { memberServicesStep?: { depth: number } } | null)?.memberServicesStep?.depth;
    await user.fill('applicant', member);
    await user.next();
    await waitUntil(() => depth() === 1, 'The step became no entry');
    await user.press('Clear everything from this device');
    await user.press('Yes, clear everything');
    await waitUntil(() => depth() === 0, 'The step stayed behind');
    history.replaceState(null, '');
  });

  it('starts afresh when asked to, and forgets', async () => {
    await leaveHalfWay();
    const user = await visitRenewal('ar');
    await user.until('لديكم هنا نموذج لم يكتمل');
    await expectAccessible(user.element);
    await user.press('البدء من جديد');
    expect(user.valueOf('applicant', 'name')).to.equal(undefined);
    expect(keptNow()).to.equal('');
  });

  it('goes on where it was left, when everything is kept on the device', async () => {
    const user = await visitRenewal();
    await user.fill('applicant', member);
    await user.next();
    await user.until('Keep these on this device too');
    // Its hint stands in its label, where it is heard once.
    expect(user.find('.keep-all')?.textContent).to.include('Only on a device of your own');
    expect(user.find('.keep-all input')?.hasAttribute('aria-describedby')).to.equal(false);
    user.find('.keep-all input')?.click();
    await user.fill('answers', { paymentMethod: 'card' });
    await waitUntil(
      () => keptNow().includes('"card"') && keptNow().includes('0512345678'),
      'It was not kept',
    );
    user.element.remove();
    const later = await visitRenewal();
    await later.press('Continue where I stopped');
    await waitUntil(() => later.find('#field-answers\\.paymentMethod') !== null, 'Another step stood');
    expect(later.valueOf('answers', 'paymentMethod')).to.equal('card');
  });

  it('a73 is cleared on demand, from the page and from the device', async () => {
    const user = await visitRenewal();
    await user.fill('applicant', member);
    await waitUntil(() => keptNow().includes('Sara Ali'), 'It was not kept');
    await user.press('Clear everything from this device');
    await expectAccessible(user.element);
    await user.press('Yes, clear everything');
    expect(user.valueOf('applicant', 'name')).to.equal(undefined);
    expect(keptNow()).to.equal('');
  });

  it('a73 is gone once it was sent, from the device and from the page, and sent under the first key', async () => {
    await leaveHalfWay();
    const user = await visitRenewal();
    const { idempotencyKey } = JSON.parse(keptNow()) as { idempotencyKey: string };
    await user.press('Continue where I stopped');
    await user.until('please enter them again');
    await user.fill('applicant', { mobile: '0512345678' });
    await user.next();
    await user.next();
    await user.tick('privacy-notice');
    await user.tick('process-request');
    await user.fill('declaration', { signedName: 'Sara Ali' });
    await user.next();
    await user.until('K7MX-29QT-4R');
    const [call] = cms.callsTo('POST /submissions');
    expect((call?.body as SubmissionBody).idempotencyKey).to.equal(idempotencyKey);
    expect(keptNow()).to.equal('');
    expect(user.text).not.to.include('Sara Ali').and.not.to.include('Father');
  });

  it('f23 says how the form has changed since, and loses no word', async () => {
    await leaveHalfWay();
    cms.on('GET /services/membership-renewal', () => ({ data: changedService() }));
    const user = await visitRenewal();
    await user.press('Continue where I stopped');
    await user.until('This form has changed in the meantime');
    await user.until('Name on the transfer: Father’s account');
    await user.until('What the form asks now: Which branch?');
    await expectAccessible(user.element);
    await user.fill('applicant', { mobile: '0512345678' });
    await user.next();
    expect(user.valueOf('answers', 'paymentMethod')).to.equal('transfer');
  });

  it('asks before the page goes away with what was not sent, and only then', async () => {
    const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const user = await visitRenewal();
    expect(asks()).to.equal(false);
    await user.fill('applicant', member);
    expect(user.element.unsent).to.equal(true);
    expect(asks()).to.equal(true);
    user.element.remove();
    expect(asks()).to.equal(false);
  });

  it('a73 shows nobody the receipt of another when the browser brings the page back', async () => {
    const user = await visitRenewal();
    await user.fill('applicant', member);
    await user.next();
    await user.fill('answers', { paymentMethod: 'card' });
    await user.next();
    await user.tick('privacy-notice');
    await user.tick('process-request');
    await user.fill('declaration', { signedName: 'Sara Ali' });
    await user.next();
    await user.until('K7MX-29QT-4R');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await waitUntil(() => user.find('#field-applicant\\.name') !== null, 'The receipt stayed');
    expect(user.text).not.to.include('K7MX');
    expect(user.valueOf('applicant', 'name')).to.equal(undefined);
    user.submit();
    await user.until('There is a problem');
    expect(cms.callsTo('POST /submissions')).to.have.length(1);
  });

  it('on the worst day it has the telephone, the hours and the answers of the last visit', async () => {
    const answer = '**Call** the office.';
    localStorage.setItem(
      `member-services:last:questions:${MockCms.api}/api/member-services:en`,
      JSON.stringify(buildQuestions({ questions: [buildQuestion({ question: 'Who helps?', answer })] })),
    );
    const first = await visitRenewal();
    await waitUntil(
      () => Object.keys(localStorage).some((name) => name.includes(`last:organisation:${MockCms.api}`)),
      'Nothing was kept for a bad day',
    );
    first.element.remove();
    cms.on('GET /services/membership-renewal', () => jsonResponse(503, { data: null, error: {} }));
    const element = await fixture<MemberRequest>(
      html`<member-request lang="en" service="membership-renewal" api=${MockCms.api}></member-request>`,
    );
    const user = new RequestUser(element);
    for (const words of ['+966 11 000 0000', 'Sunday to Thursday', 'Who helps?', 'Call the office']) {
      await user.until(words);
    }
    await expectAccessible(element);
  });

  it('f23 does so too when the CMS says on sending that the form has changed', async () => {
    const user = await visitRenewal();
    await user.fill('applicant', member);
    await user.next();
    await user.fill('answers', { paymentMethod: 'card' });
    await user.next();
    await user.tick('privacy-notice');
    await user.tick('process-request');
    await user.fill('declaration', { signedName: 'Sara Ali' });
    cms.on('POST /submissions', () =>
      jsonResponse(400, buildRefusal(400, { path: 'formVersion', code: 'versionOutdated' })),
    );
    await user.next();
    await user.until('This form changed while you were filling it in');
    cms.on('GET /services/membership-renewal', () => ({ data: changedService() }));
    await user.press('Look over what you wrote');
    await user.until('What you wrote that the form no longer asks for in this way: How do you pay?');
    expect(user.valueOf('applicant', 'name')).to.equal('Sara Ali');
  });

  it('who is not sure asks the social researcher, with what is filled so far, and comes back to the form', async () => {
    const user = await visitRenewal();
    await user.fill('applicant', member);
    await user.next();
    await user.fill('answers', { paymentMethod: 'transfer', remark: 'Father’s account' });
    await user.until('Sunday to Thursday');
    await user.press('I am not sure, help me');
    const inquiry = () => user.find('member-inquiry')?.shadowRoot;
    await waitUntil(() => inquiry()?.querySelector('#take-along'), 'The question did not stand');
    await expectAccessible(user.element);
    const question = user.find('member-inquiry');
    if (!(question instanceof MemberInquiry)) throw new Error('There is no question.');
    // It stands in the frame of the form, without one of its own.
    const frame = inquiry()?.querySelector('[part=view]');
    expect(frame && getComputedStyle(frame).padding).to.equal('0px');
    const asker = new RequestUser(question);
    expect(asker.valueOf('applicant', 'name')).to.equal('Sara Ali');
    expect(asker.valueOf('answers', 'subject')).to.equal('Help with: Membership renewal');
    await asker.fill('answers', { message: 'Which account do I pay to?' });
    await asker.fill('applicant', { kind: 'member' });
    asker.find('#take-along')?.click();
    await asker.next();
    await asker.until('Name on the transfer');
    await expectAccessible(user.element);
    await asker.tick('privacy-notice');
    await asker.next();
    await asker.until('K7MX-29QT-4R');
    const [call] = cms.callsTo('POST /submissions');
    const body = call?.body as SubmissionBody;
    expect([body.kind, body.category, body.service]).to.deep.equal([
      'inquiry',
      'question',
      'membership-renewal',
    ]);
    expect(body.soFar).to.deep.equal({ paymentMethod: 'transfer', remark: 'Father’s account' });
    await user.press('Back to my form');
    expect(user.valueOf('answers', 'remark')).to.equal('Father’s account');
  });

  it('a question that was begun waits while one looks at the form again', async () => {
    const user = await visitRenewal();
    await user.fill('applicant', member);
    await user.until('Sunday to Thursday');
    await user.press('I am not sure, help me');
    await waitUntil(
      () => user.find('member-inquiry')?.shadowRoot?.querySelector('form'),
      'The question did not stand',
    );
    const question = user.find('member-inquiry');
    if (!(question instanceof MemberInquiry)) throw new Error('There is no question.');
    await new RequestUser(question).fill('answers', { message: 'Which account do I pay to?' });
    await user.press('Back to my form');
    expect(user.valueOf('applicant', 'name')).to.equal('Sara Ali');
    expect(user.element.unsent).to.equal(true);
    await user.press('I am not sure, help me');
    await waitUntil(() => user.find('form') === null, 'The form stayed');
    expect(user.find('member-inquiry')).to.equal(question);
    expect(new RequestUser(question).valueOf('answers', 'message')).to.equal('Which account do I pay to?');
  });
});
