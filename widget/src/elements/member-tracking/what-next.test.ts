import type { Tracking } from '@member-services/contract/forms';
import { buildTracking, REFERENCE } from '../../testing/build-tracking.js';
import { buildCatalogue } from '../../testing/builders.js';
import { expect, fixture, html, waitUntil } from '../../testing/expect.js';
import { MockCms } from '../../testing/mock-cms.js';
import './member-tracking.js';
import type { MemberTracking } from './member-tracking.component.js';

describe('<member-tracking>, what happens next', () => {
  let cms: MockCms;
  const root = (element: MemberTracking) => element.renderRoot as ShadowRoot;
  const text = (element: MemberTracking) => root(element).textContent.replace(/\s+/g, ' ');

  beforeEach(() => {
    cms = new MockCms().on('GET /catalogue', () => ({ data: buildCatalogue() })).install();
  });
  afterEach(() => cms.restore());

  async function opened(overrides: Partial<Tracking>): Promise<MemberTracking> {
    cms.on('POST /tracking', () => ({ data: buildTracking(overrides) }));
    const element = await fixture<MemberTracking>(
      html`<member-tracking
        lang="en"
        api=${MockCms.api}
        .reference=${REFERENCE}
        .token=${'k1.secret'}
      ></member-tracking>`,
    );
    await waitUntil(() => element.renderRoot.querySelector('.facts')?.textContent.includes('2026'));
    return element;
  }

  const expectations: [string, Partial<Tracking>, string][] = [
    [
      'a request for the committee',
      { decisionWindow: { basis: 'estimated', earliest: '2030-12-09', latest: '2030-12-25' } },
      'we raise the request to the research committee',
    ],
    ['another request', { dueOn: '2030-12-25' }, 'expect to have it done by 25 December 2030'],
    ['a question', { kind: 'inquiry', dueOn: '2030-12-25' }, 'We answer you by 25 December 2030'],
    [
      'verified data',
      {
        status: 'verified',
        decisionWindow: { basis: 'estimated', earliest: '2030-12-09', latest: '2030-12-25' },
      },
      'dates then become fixed',
    ],
    [
      'a study',
      {
        status: 'under-study',
        decisionWindow: { basis: 'fixed', earliest: '2030-12-09', latest: '2030-12-25' },
      },
      'you need do nothing',
    ],
    ['an acceptance', { status: 'accepted' }, 'we ask for it here'],
    [
      'a refusal',
      { status: 'rejected', appealUntil: '2030-12-25', closesOn: '2030-12-26' },
      'You may appeal until 25 December 2030',
    ],
    [
      'a refusal after an appeal',
      { status: 'rejected', closesOn: '2030-12-26' },
      'is final; the request ends on 26 December 2030',
    ],
    ['a delivery under way', { status: 'in-delivery', dueOn: '2030-12-25' }, 'done by 25 December 2030'],
    ['a delivery', { status: 'delivered', closesOn: '2030-12-26' }, 'nothing until 25 December 2030'],
    [
      'an answer',
      { status: 'answered', kind: 'inquiry', reopenUntil: '2030-12-25' },
      'You can tell us until 25 December 2030',
    ],
    ['an end', { status: 'closed', linkUntil: '2030-12-25' }, 'opens this page until 25 December 2030'],
  ];
  for (const [name, overrides, sentence] of expectations) {
    it(`says what happens next, and by when, of ${name}`, async () => {
      const element = await opened(overrides);
      expect(root(element).querySelector('[part=next]')?.textContent).to.contain(sentence);
    });
  }

  it('says that it is late where a promised day has passed', async () => {
    expect(text(await opened({ dueOn: '2020-01-01', status: 'in-delivery' }))).to.contain('We are late');
  });

  it('offers first what the association waits for', async () => {
    const element = await opened({
      status: 'delivered',
      actions: ['message', 'confirmDelivery', 'objectDelivery'],
    });
    const [first] = root(element).querySelectorAll('[part=actions] button');
    expect(first?.textContent.trim()).to.equal('I have received the service');
  });

  it('calls it no next step until when the link of an ended case opens', async () => {
    const element = await opened({ status: 'closed', actions: [], linkUntil: '2030-12-25' });
    expect(text(element)).to.include('Your link opens this page until').and.not.include('What happens next');
  });
});
