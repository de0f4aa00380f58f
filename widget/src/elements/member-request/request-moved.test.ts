import type { SubmissionBody } from '@member-services/contract/forms';
import { buildCatalogue, buildReceipt, buildService } from '../../testing/builders.js';
import { expect, fixture, html, waitUntil } from '../../testing/expect.js';
import { MockCms } from '../../testing/mock-cms.js';
import { RequestUser } from '../../testing/request-user.js';
import type { MemberRequest } from './member-request.component.js';
import './member-request.js';

/** Listeners that stand on the window at present, by type. */
function watchListeners(): { standing: () => Record<string, number>; stop: () => void } {
  const { addEventListener: add, removeEventListener: remove } = window;
  const held = new Map<string, Set<unknown>>();
  const of = (type: string) => held.get(type) ?? held.set(type, new Set()).get(type);
  window.addEventListener = (
    type: string,
    ...rest: [EventListenerOrEventListenerObject, (boolean | AddEventListenerOptions)?]
  ) => {
    of(type)?.add(rest[0]);
    add.call(window, type, ...rest);
  };
  window.removeEventListener = (
    type: string,
    ...rest: [EventListenerOrEventListenerObject, (boolean | EventListenerOptions)?]
  ) => {
    of(type)?.delete(rest[0]);
    remove.call(window, type, ...rest);
  };
  return {
    standing: () => Object.fromEntries([...held].map(([type, those]) => [type, those.size])),
    stop: () => Object.assign(window, { addEventListener: add, removeEventListener: remove }),
  };
}

describe('<member-request>, in a page that takes it out and puts it back', () => {
  let cms: MockCms;
  beforeEach(() => {
    cms = new MockCms()
      .on('GET /catalogue', () => ({ data: buildCatalogue() }))
      .on('GET /services/membership-renewal', () => ({ data: buildService() }))
      .on('POST /submissions', () => ({ data: buildReceipt() }))
      .install();
  });
  afterEach(() => cms.restore());

  async function open(): Promise<RequestUser> {
    const element = await fixture<MemberRequest>(
      html`<member-request lang="en" service="membership-renewal" api=${MockCms.api}></member-request>`,
    );
    const user = new RequestUser(element);
    await waitUntil(() => user.find('form') !== null, 'The form did not stand');
    return user;
  }

  async function send(user: RequestUser): Promise<void> {
    await user.next();
    await user.fill('answers', { paymentMethod: 'card' });
    await user.next();
    await user.tick('privacy-notice');
    await user.tick('process-request');
    await user.fill('declaration', { signedName: 'Sara Ali' });
    await user.next();
    await user.until('K7MX-29QT-4R');
  }

  const MEMBER = {
    name: 'Sara Ali',
    membershipNumber: '10001',
    mobile: '0512345678',
    preferredChannel: 'sms',
  };

  it('f40 keeps what was typed a hundred times over, listens no more than before, and sends once', async () => {
    const listeners = watchListeners();
    try {
      const user = await open();
      await user.fill('applicant', MEMBER);
      const page = user.element.parentElement;
      const before = listeners.standing();
      const reads = cms.calls.length;
      for (let time = 0; time < 100; time += 1) {
        user.element.remove();
        page?.append(user.element);
        await user.element.updateComplete;
      }
      expect(listeners.standing()).to.deep.equal(before);
      expect(cms.calls).to.have.length(reads);
      expect(user.valueOf('applicant', 'name')).to.equal('Sara Ali');
      await send(user);
      expect(cms.callsTo('POST /submissions')).to.have.length(1);
      user.element.remove();
      await user.element.updateComplete;
      expect(Object.values(listeners.standing()).some((count) => count > 0)).to.equal(false);
    } finally {
      listeners.stop();
    }
  });

  it('f40 two of one form on a page share neither ids, nor answers, nor what is sent', async () => {
    const [one, other] = [await open(), await open()];
    await one.fill('applicant', MEMBER);
    await other.fill('applicant', { ...MEMBER, name: 'Omar Ali' });
    expect(one.valueOf('applicant', 'name')).to.equal('Sara Ali');
    await send(one);
    await send(other);
    const bodies = cms.callsTo('POST /submissions').map(({ body }) => body as SubmissionBody);
    expect(bodies.map(({ applicant }) => applicant.name)).to.deep.equal(['Sara Ali', 'Omar Ali']);
    expect(new Set(bodies.map(({ idempotencyKey }) => idempotencyKey)).size).to.equal(2);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size, 'ids of the page itself').to.equal(ids.length);
  });
});
