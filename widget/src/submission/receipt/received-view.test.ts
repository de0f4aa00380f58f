import { html } from 'lit';
import { receiptEn } from '../../language/messages/receipt.en.js';
import { buildReceipt } from '../../testing/builders.js';
import { expect, fixture } from '../../testing/expect.js';
import { fieldLanguage } from '../../testing/field-language.js';
import { emptyForm, randomKey } from '../filled-form.js';
import { WayOn } from '../way-on.js';
import { ReceiptKeeper } from './receipt-keeper.js';
import { receivedView } from './received-view.js';

const host = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
};

describe('a form that was received', () => {
  it('says why its case cannot be followed here, keeps the receipt, and tries again', async () => {
    const way = new WayOn(host, () => undefined);
    await way.take(Promise.reject(new TypeError('Failed to fetch dynamically imported module')));
    const language = await fieldLanguage('en');
    let tried = 0;
    const received = {
      ...{ receipt: buildReceipt(), asFirstSent: false, serviceLevelDays: null, acknowledgement: null },
      ...{ filled: emptyForm(0, randomKey), trackingPage: null, keeper: new ReceiptKeeper(host), way },
      onTrack: () => (tried += 1),
      onAnother: () => undefined,
    };
    const view = await fixture<HTMLElement>(
      html`<div>
        ${receivedView(received, { ...language, words: { ...language.words, receipt: receiptEn } }, 2)}
      </div>`,
    );
    expect(view.querySelector('[part=receipt]')).not.to.equal(null);
    const said = view.querySelector<HTMLElement>('#stuck[role=alert]');
    expect(said?.textContent).to.include('Part of this page did not arrive');
    said?.querySelector('button')?.click();
    expect(tried).to.equal(1);
  });
});
