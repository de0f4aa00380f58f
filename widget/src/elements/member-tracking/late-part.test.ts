import { html, render } from 'lit';
import type { Language } from '../../language/language.js';
import type { CommonWords } from '../../language/messages/common.js';
import { expect, waitUntil } from '../../testing/expect.js';
import { fieldLanguage } from '../../testing/field-language.js';
import { LatePart } from './late-part.js';

const missing = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

describe('a part of the page whose code comes late', () => {
  let language: Language<{ common: CommonWords }>;
  let told: string[];
  let load: () => Promise<object>;
  const place = document.createElement('div');
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => render(html`${part.view(language)}`, place),
    updateComplete: Promise.resolve(true),
  };
  let part: LatePart<object>;
  const pressed = (words: string) =>
    [...place.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === words);

  before(async () => {
    language = await fieldLanguage('en');
    document.body.append(place);
  });
  after(() => place.remove());
  beforeEach(() => {
    told = [];
    load = missing;
    part = new LatePart(
      host,
      () => load(),
      (code) => told.push(code),
    );
  });

  it('says in its place why it did not come, and tries again', async () => {
    await part.fetch();
    expect(place.querySelector('[role=alert]')?.textContent).to.include('Part of this page did not arrive');
    expect(told).to.deep.equal(['scriptFailed']);
    load = () => Promise.resolve({});
    pressed('Try again')?.click();
    await waitUntil(() => part.code !== null, 'It was not fetched again');
    await waitUntil(() => place.querySelector('[role=alert]') === null, 'It is still said');
  });

  it('offers to load the page again where it did not come twice, and says what that loses', async () => {
    await part.fetch();
    expect(pressed('Reload the page')).to.equal(undefined);
    await part.fetch();
    expect(pressed('Reload the page')).not.to.equal(undefined);
    expect(place.textContent).to.include('you will have to enter again');
  });

  it('is silent about what nobody has asked for', async () => {
    await part.fetchAhead();
    expect([part.tried, part.code, told.length, place.textContent.trim()]).to.deep.equal([true, null, 0, '']);
  });
});
