import { expect, fixture, html, waitUntil } from '../testing/expect.js';
import { watchFor } from './watch-for.js';

/** Stands for what the browser sees: a test page in the background is never drawn, so nothing ever comes into view. */
class FakeViews {
  static instances: FakeViews[] = [];

  readonly observed = new Set<Element>();

  constructor(private readonly onView: IntersectionObserverCallback) {
    FakeViews.instances.push(this);
  }

  observe(element: Element): void {
    this.observed.add(element);
  }

  unobserve(element: Element): void {
    this.observed.delete(element);
  }

  report(target: Element, isIntersecting: boolean): void {
    const entry = { target, isIntersecting } as IntersectionObserverEntry;
    this.onView([entry], this as Partial<IntersectionObserver> as IntersectionObserver);
  }
}

describe('watching for elements', () => {
  const real = globalThis.IntersectionObserver;

  beforeEach(() => {
    FakeViews.instances = [];
    Object.assign(globalThis, { IntersectionObserver: FakeViews });
  });
  afterEach(() => {
    globalThis.IntersectionObserver = real;
  });

  function watch(): { seen: Element[]; views: FakeViews } {
    const seen: Element[] = [];
    watchFor(['watched-one', 'watched-two'], (element) => seen.push(element));
    const [views] = FakeViews.instances;
    if (!views) throw new Error('Nothing is watched.');
    return { seen, views };
  }

  const farBelow = (contents: unknown) =>
    fixture<HTMLElement>(
      html`<div>
        <div style="block-size: 5000px"></div>
        ${contents}
      </div>`,
    );

  it('tells at once of what is in view already', async () => {
    const element = await fixture<HTMLElement>(html`<watched-one></watched-one>`);
    expect(watch().seen).to.deep.equal([element]);
  });

  it('tells of an element when it comes into view, and only once', async () => {
    const page = await farBelow(html`<watched-one></watched-one>`);
    const [element] = page.querySelectorAll('watched-one');
    if (!element) throw new Error('The element is missing.');
    const { seen, views } = watch();
    views.report(element, false);
    expect(seen).to.deep.equal([]);
    views.report(element, true);
    expect(seen).to.deep.equal([element]);
    expect(views.observed.has(element)).to.equal(false);
  });

  it('finds what is added later, also deep inside something else', async () => {
    const page = await farBelow('');
    const { views } = watch();
    const alone = document.createElement('watched-two');
    const wrapped = document.createElement('section');
    wrapped.innerHTML = '<p><watched-one></watched-one></p>';
    page.append(alone, wrapped, document.createElement('other-element'));
    await waitUntil(() => views.observed.size === 2);
    expect(views.observed.has(alone)).to.equal(true);
  });
});
