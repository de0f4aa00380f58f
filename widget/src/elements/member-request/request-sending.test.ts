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

  /** Sends, and meanwhile another service is to be shown; `answer` is what comes of the sending. */
  async function sendAndGoElsewhere(): Promise<{ user: RequestUser; answer: (response: Response) => void }> {
    const user = await readyToSend();
    let answer: (response: Response) => void = () => undefined;
    cms.on('POST /submissions', () => new Promise((resolve) => (answer = resolve)));
    cms.on('GET /services/other', () => ({
      data: buildService({ slug: 'other', title: 'Another service' }),
    }));
    user.submit();
    await waitUntil(() => cms.callsTo('POST /submissions').length === 1, 'Nothing was sent');
    user.element.setAttribute('service', 'other');
    await user.element.updateComplete;
    return { user, answer: (response) => answer(response) };
  }

  it('keeps its receipt where another service is to be shown meanwhile, which comes after it', async () => {
    const { user, answer } = await sendAndGoElsewhere();
    // A change of language meanwhile is not to another service either.
    cms.on('GET /services/membership-renewal', () => ({ data: buildService({ locale: 'ar' }) }));
    const reads = () => cms.callsTo('GET /services/membership-renewal').length;
    const before = reads();
    user.element.lang = 'ar';
    await waitUntil(() => reads() > before, 'It was not read in the other language');
    answer(jsonResponse(200, { data: buildReceipt(), meta: {} }));
    await user.until('K7MX-29QT-4R');
    expect(user.text).not.to.include('Another service');
    const another = user.find('[part=receipt] ~ * .link-button, .form .link-button');
    another?.click();
    await user.until('Another service');
    await waitUntil(() => user.find('#field-applicant\\.name'), 'Nothing can be filled in');
    expect(user.valueOf('applicant', 'name') ?? '').to.equal('');
    expect(cms.callsTo('POST /submissions')).to.have.length(1);
  });

  it('keeps the form where another service is to be shown meanwhile and it was not received', async () => {
    const { user, answer } = await sendAndGoElsewhere();
    answer(jsonResponse(503, {}));
    await user.until('Everything you have typed is still here');
    cms.on('POST /submissions', () => ({ data: buildReceipt() }));
    await user.next();
    await user.until('K7MX-29QT-4R');
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
    await user.until('Step 1 of 3');
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
