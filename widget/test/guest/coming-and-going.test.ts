import { expect, fixture, html, waitUntil } from '../../src/testing/expect.js';
import { MockCms } from '../../src/testing/mock-cms.js';
import '../../src/elements/member-faqs/member-faqs.js';
import '../../src/elements/member-inquiry/member-inquiry.js';
import '../../src/elements/member-rating/member-rating.js';
import '../../src/elements/member-services/member-services.js';
import '../../src/elements/member-tracking/member-tracking.js';
import { buildReceipt } from '../../src/testing/builders.js';
import { guestCms, newRequest, standing } from './guest-page.js';

/** Calls `onCall` with `this` whenever a method is called, which then does what it always did. */
function watchCalls(target: object, name: string, onCall: (self: object) => void): () => void {
  const original: unknown = Reflect.get(target, name);
  const watched = function (this: object | undefined, ...all: unknown[]): unknown {
    onCall(this ?? target);
    return typeof original === 'function' ? Reflect.apply(original, this ?? target, all) : undefined;
  };
  Object.assign(target, { [name]: watched });
  return () => void Object.assign(target, { [name]: original });
}

/** Counts what is listened to outside the elements and what observes, less what was given up again. */
class Watchers {
  listeners = 0;
  private readonly observing = new Set<object>();
  private readonly undo: (() => void)[] = [];

  constructor() {
    for (const target of [window, document]) {
      this.undo.push(
        watchCalls(target, 'addEventListener', () => (this.listeners += 1)),
        watchCalls(target, 'removeEventListener', () => (this.listeners -= 1)),
      );
    }
    for (const { prototype } of [MutationObserver, ResizeObserver, IntersectionObserver]) {
      this.undo.push(
        watchCalls(prototype, 'observe', (observer) => this.observing.add(observer)),
        watchCalls(prototype, 'disconnect', (observer) => this.observing.delete(observer)),
      );
    }
  }

  get observers(): number {
    return this.observing.size;
  }

  end(): void {
    for (const step of this.undo) step();
  }
}

const OTHERS = [
  'member-services',
  'member-inquiry',
  'member-tracking',
  'member-rating',
  'member-faqs',
] as const;
const member = { name: 'Sara Ali', membershipNumber: '10001', mobile: '0512345678', preferredChannel: 'sms' };

describe('an element that comes and goes', () => {
  let cms: MockCms;
  let watchers: Watchers;

  beforeEach(() => {
    cms = guestCms().install();
    watchers = new Watchers();
  });
  afterEach(() => {
    watchers.end();
    cms.restore();
  });

  it('f40 leaves nothing behind after a hundred times', async () => {
    const page = await fixture<HTMLElement>(html`<section></section>`);
    for (let time = 0; time < 100; time += 1) {
      const others = OTHERS.map((tag) => {
        const element = document.createElement(tag);
        element.setAttribute('api', MockCms.api);
        return element;
      });
      page.append(newRequest('en'), ...others);
      await others[0]?.updateComplete;
      page.replaceChildren();
    }
    expect(watchers.listeners).to.equal(0);
    expect(watchers.observers).to.equal(0);
  });

  it('f40 leaves nothing behind once all of its code has come', async () => {
    const page = await fixture<HTMLElement>(html`<section></section>`);
    const element = newRequest('en');
    page.append(element);
    const user = await standing(element);
    await user.fill('applicant', member);
    await user.next();
    await user.until('kept on this device');
    element.remove();
    await element.updateComplete;
    expect([watchers.listeners, watchers.observers]).to.deep.equal([0, 0]);
  });

  it('f40 loses nothing in a hundred moves, and sends once', async () => {
    const page = await fixture<HTMLElement>(html`<section lang="en"></section>`);
    const [here, there] = [document.createElement('div'), document.createElement('div')];
    page.append(here, there);
    const element = newRequest('en');
    here.append(element);
    let received = 0;
    page.addEventListener('member-submitted', () => (received += 1));
    const user = await standing(element);
    await user.fill('applicant', member);
    await user.next();
    await user.until('How do you pay?');
    for (let time = 0; time < 50; time += 1) {
      there.append(element);
      await user.fill('answers', { paymentMethod: time % 2 === 0 ? 'transfer' : 'card' });
      here.append(element);
      if (time % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(user.valueOf('answers', 'paymentMethod')).to.equal('card');
    await user.next();
    await user.until('Sara Ali');
    await user.tick('privacy-notice');
    await user.tick('process-request');
    await user.fill('declaration', { signedName: 'Sara Ali' });
    cms.on('POST /submissions', () => ({ data: buildReceipt() }));
    user.submit();
    there.append(element);
    await user.until('K7MX-29QT-4R');
    expect(received).to.equal(1);
    expect(cms.callsTo('POST /submissions')).to.have.length(1);
  });

  it('f40 listens once, however often the page moves it', async () => {
    const page = await fixture<HTMLElement>(html`<section></section>`);
    const element = newRequest('en');
    page.append(element);
    await standing(element);
    const { listeners, observers } = watchers;
    for (let time = 0; time < 100; time += 1) {
      element.remove();
      page.append(element);
    }
    expect([watchers.listeners, watchers.observers]).to.deep.equal([listeners, observers]);
    await waitUntil(() => cms.callsTo('GET /catalogue').length === 1);
    const reads = cms.calls.length;
    let told = 0;
    page.addEventListener('field-change', () => (told += 1));
    page.lang = 'ar';
    element.lang = 'ar';
    await waitUntil(() => element.shadowRoot?.querySelector('.root')?.getAttribute('dir') === 'rtl');
    expect(told).to.equal(0);
    await waitUntil(() => cms.calls.length >= reads + 2);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(cms.calls.length - reads).to.equal(2);
  });

  it('stands again as it was when the browser brings the page back', async () => {
    const element = newRequest('en');
    await fixture<HTMLElement>(html`<section>${element}</section>`);
    const user = await standing(element);
    await user.fill('applicant', { name: 'Sara Ali' });
    const reads = cms.calls.length;
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await element.updateComplete;
    expect(user.valueOf('applicant', 'name')).to.equal('Sara Ali');
    expect(cms.calls.length).to.equal(reads);
  });
});
