import { html, LitElement } from 'lit';
import { expect, fixture, waitUntil } from '../testing/expect.js';
import { LanguageController } from './language-controller.js';
import type { ArabicForms, CountForms, EnglishForms } from './language.js';

interface Greeting {
  hello: string;
  welcome: string;
  days: CountForms;
}

const arabicDays: ArabicForms = {
  zero: 'اليوم',
  one: 'يوم واحد',
  two: 'يومان',
  few: '{{count}} أيام',
  many: '{{count}} يومًا',
  other: '{{count}} يوم',
};
const englishDays: EnglishForms = { one: '1 day', other: '{{count}} days' };

const GREETING = {
  ar: () => Promise.resolve({ hello: 'أهلًا', welcome: 'أهلًا {{name}}', days: arabicDays }),
  en: () => Promise.resolve({ hello: 'Hello', welcome: 'Hello {{name}}', days: englishDays }),
};

class TestGreeting extends LitElement {
  readonly language = new LanguageController<{ greeting: Greeting }>(
    this,
    { greeting: GREETING },
    undefined,
    {},
    () => import('./sentences.js'),
  );

  protected override render(): unknown {
    const { current } = this.language;
    return current ? html`<p lang=${current.locale}>${current.words.greeting.hello}</p>` : html``;
  }
}
customElements.define('test-greeting', TestGreeting);

let isAway = false;
const overNetwork = (load: () => Promise<Greeting>) => () =>
  isAway ? Promise.reject(new Error('The network is away.')) : load();

class TestFar extends LitElement {
  readonly language = new LanguageController<{ greeting: Greeting }>(this, {
    greeting: { ar: overNetwork(GREETING.ar), en: overNetwork(GREETING.en) },
  });
}
customElements.define('test-far', TestFar);

describe('the language of an element', () => {
  const says = (element: Element, words: string) =>
    waitUntil(() => element.shadowRoot?.textContent.includes(words), `"${words}" was not said`);

  async function greeting(page: HTMLElement): Promise<TestGreeting> {
    const element = page.querySelector<TestGreeting>('test-greeting');
    if (!element) throw new Error('There is no greeting.');
    await element.updateComplete;
    return element;
  }

  it('is the nearest lang’s, Arabic where nobody names one that we speak', async () => {
    for (const [lang, words] of [
      ['en-GB', 'Hello'],
      ['ar-SA', 'أهلًا'],
      ['fr', 'أهلًا'],
    ]) {
      const page = await fixture<HTMLElement>(
        html`<div lang=${lang ?? ''}><test-greeting></test-greeting></div>`,
      );
      await says(await greeting(page), words ?? '');
    }
  });

  it('follows a change anywhere above, across shadow roots', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en"><section></section></div>`);
    const root = page.querySelector('section')?.attachShadow({ mode: 'open' });
    const element = document.createElement('test-greeting');
    root?.append(element);
    await says(element, 'Hello');
    page.lang = 'ar';
    await says(element, 'أهلًا');
  });

  it('stops listening when it has left the page, and looks again when it comes back', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en"><test-greeting></test-greeting></div>`);
    const element = await greeting(page);
    await says(element, 'Hello');
    element.remove();
    page.lang = 'ar';
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(element.language.current?.locale).to.equal('en');
    page.append(element);
    await says(element, 'أهلًا');
  });

  it('sends again for words that did not arrive before the element left the page', async function () {
    this.timeout(8000);
    isAway = true;
    const page = await fixture<HTMLElement>(html`<div lang="en"><test-far></test-far></div>`);
    const element = page.querySelector<TestFar>('test-far');
    if (!element) throw new Error('There is no element.');
    await new Promise((resolve) => setTimeout(resolve, 20));
    element.remove();
    isAway = false;
    await new Promise((resolve) => setTimeout(resolve, 3200));
    page.append(element);
    await waitUntil(() => element.language.current?.locale === 'en', 'The words never came');
  });

  it('counts in all six Arabic forms and fills in names as plain text', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="ar"><test-greeting></test-greeting></div>`);
    const { language } = await greeting(page);
    await waitUntil(() => language.current?.faults);
    const days = (count: number) => language.current?.say(language.current.words.greeting.days, { count });
    expect([0, 1, 2, 3, 11, 100].map(days)).to.deep.equal([
      'اليوم',
      'يوم واحد',
      'يومان',
      '3 أيام',
      '11 يومًا',
      '100 يوم',
    ]);
    const welcome = language.current?.words.greeting.welcome ?? '';
    expect(language.current?.say(welcome, { name: '<b>{{count}} $t(hello)</b>' })).to.equal(
      'أهلًا <b>{{count}} $t(hello)</b>',
    );
  });
});
