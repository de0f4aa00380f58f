import { expectAccessible } from '../../testing/accessible.js';
import { buildCatalogue, buildReceipt, buildRefusal, buildService } from '../../testing/builders.js';
import { expect, waitUntil } from '../../testing/expect.js';
import { jsonResponse, type MockCms } from '../../testing/mock-cms.js';
import { renewalCms, visitRenewal } from '../../testing/renewal.js';
import type { RequestUser } from '../../testing/request-user.js';
import './member-request.js';

const member = { name: 'Sara Ali', membershipNumber: '10001', mobile: '0512345678', preferredChannel: 'sms' };

describe('<member-request>, while it is being sent', () => {
  let cms: MockCms;

  beforeEach(() => {
    cms = renewalCms().install();
  });
  afterEach(() => cms.restore());

  /** A request on its last step, with all that sending takes. */
  async function readyToSend(): Promise<RequestUser> {
    const user = await visitRenewal();
    await user.fill('applicant', member);
    await user.next();
    await user.fill('answers', { paymentMethod: 'card' });
    await user.next();
    await user.tick('privacy-notice');
    await user.tick('process-request');
    await user.fill('declaration', { signedName: 'Sara Ali' });
    return user;
  }

  it('tells nothing of what was sent to the form of another service that is shown meanwhile', async () => {
    const user = await readyToSend();
    let answer: (response: Response) => void = () => undefined;
    cms.on('POST /submissions', () => new Promise((resolve) => (answer = resolve)));
    cms.on('GET /services/other', () => ({
      data: buildService({ slug: 'other', title: 'Another service' }),
    }));
    user.submit();
    await waitUntil(() => cms.callsTo('POST /submissions').length === 1, 'Nothing was sent');
    user.element.setAttribute('service', 'other');
    await user.until('Another service');
    await user.fill('applicant', { name: 'Huda Omar' });
    answer(jsonResponse(200, { data: buildReceipt(), meta: {} }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await user.element.updateComplete;
    expect(user.text).not.to.include('K7MX-29QT-4R');
    expect(user.valueOf('applicant', 'name')).to.equal('Huda Omar');
  });

  it('offers nobody to empty the form while it is on its way', async () => {
    const user = await readyToSend();
    await user.until('Clear everything from this device');
    let answer: (response: Response) => void = () => undefined;
    cms.on('POST /submissions', () => new Promise((resolve) => (answer = resolve)));
    user.submit();
    await waitUntil(() => cms.callsTo('POST /submissions').length === 1, 'Nothing was sent');
    await waitUntil(() => user.find('#clear-draft') === null, 'It is still offered');
    answer(jsonResponse(503, {}));
    await user.until('Clear everything from this device');
  });

  it('f23 lets no consent and no signature stand for words that were published meanwhile', async () => {
    const user = await readyToSend();
    const { notices } = buildCatalogue();
    const privacy = { ...notices.privacy, version: '2.0' };
    const declaration = { ...notices.declaration, version: '2.0', body: 'I declare something else.' };
    cms.on('GET /catalogue', () => ({
      data: buildCatalogue({ notices: { ...notices, privacy, declaration } }),
    }));
    cms.on('POST /submissions', () =>
      jsonResponse(400, buildRefusal(400, { path: 'declaration.version', code: 'versionOutdated' })),
    );
    await user.next();
    await user.press('Look over what you wrote');
    await user.until('has new wording');
    await expectAccessible(user.element);
    await user.next();
    expect(user.valueOf('answers', 'paymentMethod')).to.equal('card');
    await user.next();
    await user.until('I declare something else.');
    const isTicked = (purpose: string) =>
      (user.find(`#field-consent\\.${purpose}`) as HTMLInputElement | null)?.checked;
    expect([isTicked('privacy-notice'), isTicked('process-request')]).to.deep.equal([false, true]);
    expect(user.valueOf('declaration', 'signedName')).to.equal('');
  });
});
