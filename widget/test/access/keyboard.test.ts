import { sendKeys } from '@web/test-runner-commands';
import { LOCALES } from '@member-services/contract/forms';
import type { Locale } from '@member-services/contract/forms';
import { EXAMPLES } from '../../gallery/examples/examples.js';
import { stage } from '../../gallery/examples/example.js';
import type { Staged } from '../../gallery/examples/example.js';
import { expect } from '../../src/testing/expect.js';
import { nameOf, shownElements } from './shown-elements.js';

const FORWARD: Record<Locale, string> = { ar: 'ArrowLeft', en: 'ArrowRight' };

/** What has the focus, through all shadow roots. */
function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** The elements in whose shadow something stands, from the innermost out. */
function* hostsOf(node: Element | null): Generator<Element> {
  for (let root = node?.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    yield root.host;
  }
}

describe('the keyboard alone', () => {
  let place: HTMLElement;
  let staged: Staged | null = null;

  beforeEach(() => {
    place = document.createElement('main');
    document.body.append(place);
  });
  afterEach(() => {
    staged?.end();
    place.remove();
  });

  async function show(name: string, locale: Locale): Promise<HTMLElement> {
    const example = EXAMPLES.find((one) => one.name === name);
    if (!example) throw new Error(`There is no example "${name}".`);
    staged = await stage(example, locale, place);
    return staged.element;
  }

  /** Tabs through everything, from before the element until focus has left it. */
  async function tabThrough(element: HTMLElement): Promise<Element[]> {
    const before = document.createElement('button');
    const after = document.createElement('button');
    place.prepend(before);
    place.append(after);
    before.focus();
    const visited: Element[] = [];
    for (let step = 0; step < 80; step += 1) {
      await sendKeys({ press: 'Tab' });
      const now = focused();
      if (now === after) return visited;
      if (now) visited.push(now);
    }
    throw new Error(`Focus does not leave <${element.localName}>.`);
  }

  const journeys = [
    'services, all',
    'questions, all',
    'request, first step',
    'request, questions of the service',
    'request, before sending',
    'tracking, look-up',
    'tracking, received',
    'inquiry, nothing written',
    'rating, everything opened',
  ];

  for (const name of journeys) {
    for (const locale of LOCALES) {
      it(`${name} (${locale}): Tab follows the reading order, sees its place, and leaves again`, async () => {
        const element = await show(name, locale);
        const visited = await tabThrough(element);
        // What comes a moment later, such as the way to print, has its place as well.
        const order = shownElements(element);
        expect(visited.length).to.be.greaterThan(1);
        const places = visited.map((one) => order.findIndex((other) => other === one));
        expect(places.includes(-1), visited.map(nameOf).join('\n')).to.equal(false);
        expect(places).to.deep.equal(places.toSorted((one, other) => one - other));
      });
    }
  }

  for (const locale of LOCALES) {
    it(`shows where the focus is on everything that takes it (${locale})`, async () => {
      const element = await show('request, before sending', locale);
      place.prepend(document.createElement('button'));
      place.querySelector('button')?.focus();
      for (let step = 0; step < 12; step += 1) {
        await sendKeys({ press: 'Tab' });
        const now = focused();
        if (!now || !shownElements(element).some((one) => one === now)) continue;
        const outlined = [now, now.closest('.choice, .tile')].some(
          (one) =>
            one &&
            parseFloat(getComputedStyle(one).outlineWidth) >= 2 &&
            getComputedStyle(one).outlineStyle !== 'none',
        );
        expect(outlined, nameOf(now)).to.equal(true);
      }
    });

    it(`rings what has the focus and nothing around it, on a page that rings everything (${locale})`, async () => {
      const loud = new CSSStyleSheet();
      loud.replaceSync('*:focus, *:focus-visible { outline: 5px solid red }');
      document.adoptedStyleSheets.push(loud);
      try {
        await show('request, a question to the social researcher', locale);
        place.prepend(document.createElement('button'));
        place.querySelector('button')?.focus();
        let inside = 0;
        for (let step = 0; step < 8; step += 1) {
          await sendKeys({ press: 'Tab' });
          for (const around of hostsOf(focused())) {
            inside += 1;
            expect(getComputedStyle(around).outlineStyle, around.localName).to.equal('none');
          }
        }
        expect(inside).to.be.greaterThan(8);
      } finally {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== loud);
      }
    });

    it(`moves the focus to a heading without a ring around the whole line (${locale})`, async () => {
      const element = await show('request, questions of the service', locale);
      const heading = element.shadowRoot?.querySelector<HTMLElement>('#step');
      heading?.focus();
      expect(focused()).to.equal(heading);
      expect(heading && getComputedStyle(heading).outlineStyle).to.equal('none');
    });

    for (const name of ['field radio, empty', 'field rating, empty', 'rating, nothing chosen']) {
      it(`${name} (${locale}): arrows follow the reading direction`, async () => {
        const element = await show(name, locale);
        const radios = shownElements(element).filter((one) => one.matches('[type=radio]'));
        const [first, second] = radios;
        first?.focus();
        await sendKeys({ press: 'Space' });
        await sendKeys({ press: FORWARD[locale] });
        expect(focused()).to.equal(second);
        expect(second?.matches(':checked')).to.equal(true);
        await sendKeys({ press: FORWARD[locale === 'ar' ? 'en' : 'ar'] });
        expect(focused()).to.equal(first);
        await sendKeys({ press: 'ArrowDown' });
        expect(focused()).to.equal(second);
      });
    }

    it(`a city is found, chosen and left by keys (${locale})`, async () => {
      const element = await show('field city, empty', locale);
      const input = shownElements(element).find((one) => one.matches('[role=combobox]'));
      input?.focus();
      await sendKeys({ type: locale === 'ar' ? 'الري' : 'Riy' });
      await sendKeys({ press: 'ArrowDown' });
      expect(input?.getAttribute('aria-activedescendant')).to.match(/^city-/);
      await sendKeys({ press: 'Enter' });
      expect(input?.getAttribute('aria-expanded')).to.equal('false');
      expect(input).to.have.property('value', locale === 'ar' ? 'الرياض' : 'Riyadh');
    });
  }
});
