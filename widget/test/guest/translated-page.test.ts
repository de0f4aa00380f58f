import { expect, fixture, html, waitUntil } from '../../src/testing/expect.js';
import type { MockCms } from '../../src/testing/mock-cms.js';
import { guestCms, newRequest, standing } from './guest-page.js';

const XHTML = 'http://www.w3.org/1999/xhtml';

/** What translating browsers do: every text becomes a `<font>` around another text, in shadow roots too. */
function translate(parent: Node): void {
  for (const child of [...parent.childNodes]) {
    if (child instanceof Text && child.data.trim() && !(parent instanceof HTMLStyleElement)) {
      const outer = document.createElementNS(XHTML, 'font');
      const inner = document.createElementNS(XHTML, 'font');
      inner.textContent = `«${child.data}»`;
      outer.append(inner);
      child.replaceWith(outer);
    } else {
      translate(child);
      if (child instanceof Element && child.shadowRoot) translate(child.shadowRoot);
    }
  }
}

describe('a page that the browser translates', () => {
  let cms: MockCms;
  let failures: unknown[];
  const handleFailure = (event: PromiseRejectionEvent | ErrorEvent) =>
    failures.push('reason' in event ? event.reason : event.error);

  beforeEach(() => {
    cms = guestCms().install();
    failures = [];
    window.addEventListener('unhandledrejection', handleFailure);
    window.addEventListener('error', handleFailure);
  });
  afterEach(() => {
    window.removeEventListener('unhandledrejection', handleFailure);
    window.removeEventListener('error', handleFailure);
    cms.restore();
  });

  it('keeps working while texts are replaced under it', async () => {
    const element = newRequest('en');
    await fixture<HTMLElement>(html`<section>${element}</section>`);
    const user = await standing(element);
    if (element.shadowRoot) translate(element.shadowRoot);
    await user.next();
    expect(user.focused?.id).to.equal('problems');
    if (element.shadowRoot) translate(element.shadowRoot);
    await user.fill('applicant', {
      name: 'Sara Ali',
      membershipNumber: '10001',
      mobile: '0512345678',
      preferredChannel: 'sms',
    });
    await user.next();
    await user.until('How do you pay?');
    if (element.shadowRoot) translate(element.shadowRoot);
    element.lang = 'ar';
    await waitUntil(() => user.find('.root')?.getAttribute('dir') === 'rtl');
    await element.updateComplete;
    expect(failures).to.deep.equal([]);
  });
});
