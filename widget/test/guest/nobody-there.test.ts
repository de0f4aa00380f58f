import '../../src/elements/member-tracking/member-tracking.js';
import type { MemberTracking } from '../../src/elements/member-tracking/member-tracking.component.js';
import { COVER_MS, FORGET_MS } from '../../src/idle/idle-cover.js';
import { expectAccessible } from '../../src/testing/accessible.js';
import { buildReceipt } from '../../src/testing/builders.js';
import { buildTracking, REFERENCE } from '../../src/testing/build-tracking.js';
import { expect, fixture, html, waitUntil } from '../../src/testing/expect.js';
import { MockCms } from '../../src/testing/mock-cms.js';
import type { RequestUser } from '../../src/testing/request-user.js';
import { guestCms, newRequest, standing } from './guest-page.js';

const member = { name: 'Sara Ali', membershipNumber: '10001', mobile: '0512345678', preferredChannel: 'sms' };

/** What is to be seen inside an element, fields too. */
function seen(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof Element && getComputedStyle(node).display === 'none') return '';
  const typed = node instanceof HTMLInputElement ? node.value : '';
  const inside = node instanceof Element && node.shadowRoot ? seen(node.shadowRoot) : '';
  return typed + inside + [...node.childNodes].map(seen).join(' ');
}

describe('a device that others use', () => {
  let cms: MockCms;
  const { now } = Date;
  let gone = 0;

  /** So much time goes by in which nobody touches the page; then somebody looks at it. */
  const pass = (milliseconds: number) => {
    gone += milliseconds;
    document.dispatchEvent(new Event('visibilitychange'));
  };

  /** The page was out of sight for a moment, and the code of the cover has come. */
  const coverReady = async () => {
    pass(0);
    await import('../../src/idle/form-cover.js');
    await new Promise((resolve) => setTimeout(resolve, 20));
  };

  beforeEach(() => {
    cms = guestCms()
      .on('POST /submissions', () => ({ data: buildReceipt() }))
      .on('POST /tracking', () => ({ data: buildTracking({ messages: [] }) }))
      .install();
    gone = 0;
    Date.now = () => now() + gone;
  });
  afterEach(() => {
    Date.now = now;
    cms.restore();
  });

  async function filledIn(): Promise<RequestUser> {
    const element = newRequest('en');
    await fixture<HTMLElement>(html`<section>${element}</section>`);
    const user = await standing(element);
    await user.fill('applicant', member);
    await user.until('kept on this device until you send it');
    // What the next step needs is there, and the cover with it.
    await user.next();
    await user.press('Back');
    await coverReady();
    return user;
  }

  async function received(): Promise<RequestUser> {
    const user = await filledIn();
    await user.next();
    await user.fill('answers', { paymentMethod: 'card' });
    await user.next();
    await user.tick('privacy-notice');
    await user.tick('process-request');
    await user.fill('declaration', { signedName: 'Sara Ali' });
    await user.next();
    await user.until('K7MX-29QT-4R');
    return user;
  }

  it('a73 hides what was typed from whoever comes by, and loses none of it', async () => {
    const user = await filledIn();
    expect(seen(user.element)).to.include('Sara Ali').and.include('0512345678');
    pass(COVER_MS);
    expect(seen(user.element)).not.to.include('Sara Ali').and.not.to.include('0512345678');
    expect(seen(user.element)).to.include('Hidden while nobody was here');
    await expectAccessible(user.element);
    await user.press('Show it again');
    expect(seen(user.element)).to.include('Sara Ali').and.include('0512345678');
    await user.next();
    await user.until('How do you pay?');
  });

  it('a73 is rid of all of it when the next person says so', async () => {
    const user = await filledIn();
    pass(COVER_MS);
    await user.press('Delete it and start afresh');
    expect(user.valueOf('applicant', 'name')).to.equal(undefined);
    expect(
      Object.keys(localStorage).filter((name) => name.includes(MockCms.api) && name.includes('draft')),
    ).to.have.length(0);
  });

  it('a73 keeps after twenty hours what a draft keeps, and nothing else', async () => {
    const user = await filledIn();
    pass(COVER_MS);
    pass(FORGET_MS);
    await user.until('You have an unfinished form here');
    await user.press('Continue where I stopped');
    await user.until('please enter them again: Mobile number');
    expect(user.valueOf('applicant', 'name')).to.equal('Sara Ali');
    expect(user.valueOf('applicant', 'mobile')).to.equal(undefined);
  });

  it('a73 hides a receipt, and forgets it when nobody comes back', async () => {
    const user = await received();
    pass(COVER_MS);
    expect(seen(user.element)).not.to.include('K7MX');
    await user.press('Show it again');
    expect(seen(user.element)).to.include('K7MX');
    pass(COVER_MS);
    pass(FORGET_MS);
    await waitUntil(() => user.find('#field-applicant\\.name') !== null, 'The receipt stayed');
    expect(user.text).not.to.include('K7MX');
  });

  it('a73 hides a case that is followed, reads it again when it is shown, and leaves it when nobody comes back', async () => {
    const element = await fixture<MemberTracking>(
      html`<member-tracking
        lang="en"
        api=${MockCms.api}
        .reference=${REFERENCE}
        .token=${'tracking-token'}
      ></member-tracking>`,
    );
    await waitUntil(() => seen(element).includes('Financial support'), 'The case did not stand');
    const reads = cms.callsTo('POST /tracking').length;
    pass(COVER_MS);
    expect(seen(element)).not.to.include('Financial support');
    await expectAccessible(element);
    [...(element.shadowRoot?.querySelectorAll('button') ?? [])]
      .find(({ textContent }) => textContent.includes('Show it again'))
      ?.click();
    expect(seen(element)).to.include('Financial support');
    await waitUntil(() => cms.callsTo('POST /tracking').length === reads + 1, 'It was not read again');
    pass(COVER_MS);
    pass(FORGET_MS);
    await waitUntil(() => element.shadowRoot?.querySelector('.lookup'), 'The case stayed');
    expect(seen(element)).not.to.include('Financial support');
  });
});
