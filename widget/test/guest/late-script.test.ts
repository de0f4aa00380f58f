import { defineOnce } from '../../src/elements/define-once.js';
import { expect, fixture, html, waitUntil } from '../../src/testing/expect.js';
import { MockCms } from '../../src/testing/mock-cms.js';
import { buildCatalogue, buildService } from '../../src/testing/builders.js';

/** The element as the page holds it before its code has come. */
type BareElement = HTMLElement & { service?: string; updateComplete?: Promise<boolean> };

describe('a script that comes late, or twice', () => {
  let cms: MockCms;

  beforeEach(() => {
    cms = new MockCms()
      .on('GET /catalogue', () => ({ data: buildCatalogue() }))
      .on('GET /services/membership-renewal', () => ({ data: buildService() }))
      .install();
  });
  afterEach(() => cms.restore());

  it('takes up what the page had set on an element before it came', async () => {
    expect(customElements.get('member-request')).to.equal(undefined);
    const page = await fixture<HTMLElement>(
      html`<section lang="en">
        <member-request api=${MockCms.api}><p>Call us</p></member-request>
      </section>`,
    );
    const element = page.querySelector<BareElement>('member-request');
    if (!element) throw new Error('The element is missing.');
    element.service = 'membership-renewal';
    await import('../../src/elements/member-request/member-request.js');
    await waitUntil(() => element.shadowRoot?.querySelector('form'));
    expect(Object.hasOwn(element, 'service')).to.equal(false);
    expect(element.service).to.equal('membership-renewal');
    expect(cms.callsTo('GET /services/membership-renewal')).to.have.length(1);
  });

  it('leaves the element alone that stands already', () => {
    const first = customElements.get('member-request');
    defineOnce('member-request', class extends HTMLElement {});
    expect(customElements.get('member-request')).to.equal(first);
  });
});
