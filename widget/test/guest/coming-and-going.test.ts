import { expect, fixture, html, waitUntil } from '../../src/testing/expect.js';
import { MockCms } from '../../src/testing/mock-cms.js';
import '../../src/elements/member-services/member-services.js';
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

  it('leaves nothing behind after a hundred times', async () => {
    const page = await fixture<HTMLElement>(html`<section></section>`);
    for (let time = 0; time < 100; time += 1) {
      const services = document.createElement('member-services');
      services.setAttribute('api', MockCms.api);
      page.append(newRequest('en'), services);
      await services.updateComplete;
      page.replaceChildren();
    }
    expect(watchers.listeners).to.equal(0);
    expect(watchers.observers).to.equal(0);
  });

  it('listens once, however often the page moves it', async () => {
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
