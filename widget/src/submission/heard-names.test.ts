import { render } from 'lit';
import { expect } from '../testing/expect.js';
import { fieldLanguage } from '../testing/field-language.js';
import { consentChoices } from './consent-choices.js';
import { errorSummary } from './error-summary.js';

/** Texts of an element as they follow each other. A space that stands alone is seen, but Chromium's names leave it out. */
function heard(element: Element | null): string {
  const texts: string[] = [];
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) texts.push(node.textContent);
    node.childNodes.forEach(walk);
  };
  if (element) walk(element);
  return texts.join('').trim();
}

describe('a name that is made of several texts', () => {
  let place: HTMLElement;
  beforeEach(() => {
    place = document.createElement('div');
  });

  it('has a space between a field and its fault, also where it is heard', async () => {
    const language = await fieldLanguage('ar');
    const labels: Record<string, string> = { a: 'الجهة', b: 'متى بدأ؟' };
    const problems = Object.keys(labels).map((path) => ({ path, code: 'required' as const, params: {} }));
    const labelOf = (path: string) => labels[path] ?? '';
    render(
      errorSummary(
        problems,
        () => 'الإجابة مطلوبة',
        language,
        2,
        () => undefined,
        labelOf,
      ),
      place,
    );
    expect([...place.querySelectorAll('button')].map(heard)).to.deep.equal([
      'الجهة: الإجابة مطلوبة',
      'متى بدأ؟ الإجابة مطلوبة',
    ]);
  });

  it('has a space between a consent and that it is optional, also where it is heard', async () => {
    const language = await fieldLanguage('ar');
    const choice = { purpose: 'news', version: '1', label: 'أرغب في الأخبار.', required: false };
    render(
      consentChoices(
        [choice],
        {},
        () => '',
        language,
        () => undefined,
      ),
      place,
    );
    expect(heard(place.querySelector('label'))).to.equal(
      `أرغب في الأخبار. (${language.words.common.optional})`,
    );
  });
});
