import { buildCatalogue, buildService } from '../../testing/builders.js';
import { expect } from '../../testing/expect.js';
import { MockCms } from '../../testing/mock-cms.js';
import './member-request.js';

describe('<member-request>, as it appears', () => {
  let cms: MockCms;

  beforeEach(() => {
    cms = new MockCms()
      .on('GET /catalogue', () => ({ data: buildCatalogue() }))
      .on('GET /services/membership-renewal', () => ({ data: buildService() }))
      .install();
  });
  afterEach(() => cms.restore());

  it('is drawn as far as its first field, and whole before it says that it is ready', async () => {
    const drawn: string[][] = [];
    const names = (root: ParentNode) =>
      [...root.querySelectorAll('[id^="field-applicant."], [type="submit"]')].map(({ id }) => id || 'next');
    const element = document.createElement('member-request');
    Object.assign(element, { service: 'membership-renewal', api: MockCms.api });
    const { requestAnimationFrame } = globalThis;
    Object.defineProperty(document, 'hidden', { value: false, configurable: true });
    globalThis.requestAnimationFrame = (draw) => {
      drawn.push(names(element.renderRoot));
      draw(0);
      return 0;
    };
    try {
      document.body.append(element);
      await element.firstViewStands;
    } finally {
      globalThis.requestAnimationFrame = requestAnimationFrame;
      Reflect.deleteProperty(document, 'hidden');
      element.remove();
    }
    const whole = names(element.renderRoot);
    expect(drawn.at(-1)).to.deep.equal(whole.slice(0, 1));
    expect(whole.at(-1)).to.equal('next');
    expect(whole.length).to.be.greaterThan(3);
  });
});
