import { expectAccessible } from '../../testing/accessible.js';
import { buildCatalogue } from '../../testing/builders.js';
import { expect, fixture, html, waitUntil } from '../../testing/expect.js';
import { MockCms } from '../../testing/mock-cms.js';
import './member-services.js';
import type { MemberServices } from './member-services.component.js';

describe('<member-services>', () => {
  let cms: MockCms;

  beforeEach(() => {
    cms = new MockCms().on('GET /catalogue', () => ({ data: buildCatalogue() })).install();
  });
  afterEach(() => cms.restore());

  it('lists the services in the language of the nearest lang', async () => {
    const element = await fixture<MemberServices>(
      html`<member-services lang="en" api=${MockCms.api}></member-services>`,
    );
    await waitUntil(() => element.shadowRoot?.textContent.includes('Membership renewal'));
    expect(cms.calls[0]?.path).to.equal('/catalogue?locale=en');
    await expectAccessible(element);
  });
});
