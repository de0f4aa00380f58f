import type { ServiceCard } from '@member-services/contract/forms';
import { DraftLocks } from '../../draft/draft-locks.js';
import { DRAFT_PREFIX } from '../../draft/draft-place.js';
import type { MemberAttachmentField } from '../../fields/attachment-field/attachment-field.component.js';
import type { AttachedFile } from '../../submission/files/attached-file.js';
import { buildService } from '../../testing/builders.js';
import { endlessFile } from '../../testing/endless-file.js';
import { expect, waitUntil } from '../../testing/expect.js';
import { MockCms } from '../../testing/mock-cms.js';
import { renewalCms, visitRenewal } from '../../testing/renewal.js';
import type { RequestUser } from '../../testing/request-user.js';
import './member-request.js';

const member = { name: 'Sara Ali', membershipNumber: '10001', mobile: '0512345678', preferredChannel: 'sms' };

const invoice: AttachedFile = {
  uploadToken: 'token-of-the-invoice',
  name: 'فاتورة.pdf',
  size: 2048,
  mediaType: 'application/pdf',
  scan: 'clean',
};

/** A service that asks for a file beside its other questions. */
function serviceWithFile(): ServiceCard {
  const service = buildService();
  const [payment] = service.form.steps;
  if (!payment) throw new Error('The service asks nothing.');
  return {
    ...service,
    form: {
      ...service.form,
      steps: [
        {
          ...payment,
          fields: [
            { name: 'evidence', type: 'attachment', label: 'Proof of costs', maxFiles: 2 },
            { name: 'remark', type: 'text', label: 'Remark' },
          ],
        },
      ],
    },
  };
}

describe('<member-request> with files, left and come back to', () => {
  let cms: MockCms;

  beforeEach(() => {
    cms = renewalCms()
      .on('GET /services/membership-renewal', () => ({ data: serviceWithFile() }))
      .on('POST /uploads/remove', () => ({ data: { removed: true } }))
      .install();
  });
  afterEach(() => cms.restore());

  /** Other tests keep drafts in the same browser at the same time. */
  const keptNames = () =>
    Object.keys(localStorage).filter((name) => name.startsWith(DRAFT_PREFIX) && name.includes(MockCms.api));
  const keptNow = () =>
    keptNames()
      .map((name) => localStorage.getItem(name) ?? '')
      .join();

  const fileField = (user: RequestUser) =>
    user.find('#field-answers\\.evidence') as MemberAttachmentField | null;

  /** Fills in up to the file, which has arrived, and goes away; `everything`: all of it is kept on the device. */
  async function leaveWithFile(everything: boolean): Promise<void> {
    const user = await visitRenewal();
    await user.fill('applicant', member);
    await user.next();
    await waitUntil(() => fileField(user)?.files, 'No file could be chosen');
    fileField(user)?.files?.write('evidence', [invoice]);
    await user.fill('answers', { remark: 'Two pages' });
    if (everything) {
      await user.until('Keep these on this device too');
      user.find('.keep-all input')?.click();
      await waitUntil(() => keptNow().includes(invoice.uploadToken), 'The file was not kept');
    }
    await waitUntil(() => keptNow().includes('Two pages'), 'It was not kept');
    user.element.remove();
  }

  it('f20 shows the file again where everything is kept, under the key that it was uploaded with', async () => {
    await leaveWithFile(true);
    const { draftKey } = JSON.parse(keptNow()) as { draftKey: string };
    const user = await visitRenewal();
    await user.press('Continue where I stopped');
    await user.until(invoice.name);
    expect(fileField(user)?.files?.draftKey).to.equal(draftKey);
    expect(user.text).not.to.include('please enter them again');

    // It can be taken back on the server, with the same key, and another may come in its place.
    const remove = [...(fileField(user)?.renderRoot.querySelectorAll('button') ?? [])].find((button) =>
      button.getAttribute('aria-label')?.includes(invoice.name),
    );
    remove?.click();
    await waitUntil(() => cms.callsTo('POST /uploads/remove').length === 1, 'It was not taken back');
    expect(cms.callsTo('POST /uploads/remove')[0]?.body).to.deep.equal({
      uploadToken: invoice.uploadToken,
      draftKey,
    });
    await waitUntil(() => fileField(user)?.renderRoot.querySelector('[part~=file]') === null, 'It stayed');
    fileField(user)?.files?.write('evidence', [
      { ...invoice, uploadToken: 'token-of-another', name: 'b.pdf' },
    ]);
    await user.until('b.pdf');
    await waitUntil(() => keptNow().includes('token-of-another'), 'The other one was not kept');
    expect(keptNow()).not.to.include(invoice.uploadToken);
  });

  it('f20 sends the kept file with the request', async () => {
    await leaveWithFile(true);
    const user = await visitRenewal();
    await user.press('Continue where I stopped');
    await user.until(invoice.name);
    await user.next();
    await user.tick('privacy-notice');
    await user.tick('process-request');
    await user.fill('declaration', { signedName: 'Sara Ali' });
    await user.next();
    const [call] = cms.callsTo('POST /submissions');
    expect(call?.body).to.deep.include({
      attachments: [{ field: 'evidence', uploadToken: invoice.uploadToken }],
    });
    expect(keptNow()).to.equal('');
  });

  it('sends nothing when the person goes back to change an answer while a file is on its way', async () => {
    const user = await visitRenewal();
    await user.fill('applicant', member);
    await user.next();
    await waitUntil(() => fileField(user)?.files?.desk, 'No file could be chosen');
    const desk = fileField(user)?.files?.desk;
    await user.fill('answers', { remark: 'Two pages' });
    await user.next();
    await user.tick('privacy-notice');
    await user.tick('process-request');
    await user.fill('declaration', { signedName: 'Sara Ali' });
    desk?.add({ name: 'evidence', maxFiles: 2 }, [endlessFile('long.pdf')]);
    user.submit();
    await user.until('Waiting for your files');
    user.find('dl.answers .link-button')?.click();
    await waitUntil(() => user.find('#field-applicant\\.name') !== null, 'The form did not come back');
    desk?.clear();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(cms.callsTo('POST /submissions')).to.have.length(0);
    expect(user.valueOf('applicant', 'name')).to.equal('Sara Ali');
  });

  it('takes the file back when everything is cleared', async () => {
    await leaveWithFile(true);
    const user = await visitRenewal();
    await user.press('Continue where I stopped');
    await waitUntil(() => fileField(user)?.files?.desk, 'No file could be chosen');
    const draftKey = fileField(user)?.files?.draftKey;
    await user.press('Clear everything from this device');
    await user.press('Yes, clear everything');
    await waitUntil(() => cms.callsTo('POST /uploads/remove').length === 1, 'It was not taken back');
    expect(cms.callsTo('POST /uploads/remove')[0]?.body).to.deep.equal({
      uploadToken: invoice.uploadToken,
      draftKey,
    });
  });

  it('takes the file back when what was offered is not gone on with', async () => {
    await leaveWithFile(true);
    const { draftKey } = JSON.parse(keptNow()) as { draftKey: string };
    const user = await visitRenewal();
    await user.press('Start afresh');
    await waitUntil(() => cms.callsTo('POST /uploads/remove').length === 1, 'It was not taken back');
    expect(cms.callsTo('POST /uploads/remove')[0]?.body).to.deep.equal({
      uploadToken: invoice.uploadToken,
      draftKey,
    });
  });

  it('f22 leaves the file there where another tab goes on with what was offered', async () => {
    await leaveWithFile(true);
    const user = await visitRenewal();
    const other = await visitRenewal();
    await other.press('Continue where I stopped');
    await other.until(invoice.name);
    const { id } = JSON.parse(keptNow()) as { id: string };
    await waitUntil(async () => (await new DraftLocks().held()).includes(id), 'It was not held');
    await user.press('Start afresh');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(cms.callsTo('POST /uploads/remove')).to.have.length(0);
  });

  it('takes the file back when everything is cleared before its field was shown', async () => {
    await leaveWithFile(true);
    const [name = ''] = keptNames();
    const left = JSON.parse(keptNow()) as object;
    localStorage.setItem(name, JSON.stringify({ ...left, step: 'applicant' }));
    const user = await visitRenewal();
    await user.press('Continue where I stopped');
    await user.until('Full name');
    expect(fileField(user)).to.equal(null);
    await user.press('Clear everything from this device');
    await user.press('Yes, clear everything');
    await waitUntil(() => cms.callsTo('POST /uploads/remove').length === 1, 'It was not taken back');
  });

  it('f20 asks for the file again by name where it is not kept, and keeps nothing of it', async () => {
    await leaveWithFile(false);
    expect(keptNow()).not.to.include(invoice.uploadToken).and.not.to.include(invoice.name);
    const user = await visitRenewal();
    await user.press('Continue where I stopped');
    await user.until('please enter them again: Mobile number');
    const again = [...(user.find('[part=form-changed]')?.querySelectorAll('li') ?? [])];
    expect(again.map(({ textContent }) => textContent)).to.deep.equal(['Mobile number', 'Proof of costs']);
    expect(user.text).not.to.include(invoice.name);
  });
});
