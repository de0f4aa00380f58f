import { html } from 'lit';
import { receiptAr } from '../../language/messages/receipt.ar.js';
import { receiptEn } from '../../language/messages/receipt.en.js';
import { buildReceipt } from '../../testing/builders.js';
import { expect, fixture, waitUntil } from '../../testing/expect.js';
import { fieldLanguage } from '../../testing/field-language.js';
import { expectedCalendar } from './expected-calendar.js';
import { ReceiptKeeper } from './receipt-keeper.js';
import { receiptView } from './receipt-view.js';
import type { ReceiptLanguage, ShownReceipt } from './shown-receipt.js';
import { waysToKeep } from './ways-to-keep.js';

async function languageOf(locale: 'ar' | 'en'): Promise<ReceiptLanguage> {
  const language = await fieldLanguage(locale);
  const receipt = locale === 'ar' ? receiptAr : receiptEn;
  return { ...language, words: { ...language.words, receipt } };
}

/** A host that only counts how often it was to be rendered again. */
class Host {
  updates = 0;
  readonly updateComplete = Promise.resolve(true);
  addController(): void {
    // It has no life of its own.
  }
  removeController(): void {
    // It has no life of its own.
  }
  requestUpdate(): void {
    this.updates += 1;
  }
}

const decisionWindow = { basis: 'estimated', earliest: '2026-12-09', latest: '2026-12-25' } as const;

function shownReceipt(overrides: Partial<ShownReceipt> = {}): ShownReceipt {
  return {
    receipt: buildReceipt({ reference: 'K7MX29QT' }),
    asFirstSent: false,
    serviceLevelDays: 5,
    acknowledgement: null,
    preferredChannel: null,
    trackingLink: '/track#ms/track/K7MX29QT/token',
    keeper: new ReceiptKeeper(new Host()),
    onTrack: () => undefined,
    onAnother: () => undefined,
    ...overrides,
  };
}

describe('a receipt', () => {
  it('shows the reference in groups, left to right, and kept from translation', async () => {
    const view = await fixture<HTMLElement>(
      html`<div>${receiptView(shownReceipt(), await languageOf('ar'), 2)}</div>`,
    );
    expect(view.querySelector('.reference bdi[dir="ltr"]')?.textContent).to.equal('K7MX-29QT');
    expect(view.querySelector('.reference')?.getAttribute('translate')).to.equal('no');
  });

  it('numbers what comes next in the digits of the association', async () => {
    const language = await languageOf('ar');
    const marks = async (digits: 'latin' | 'arabicIndic') => {
      const view = await fixture<HTMLElement>(
        html`<div>${receiptView(shownReceipt(), { ...language, digits }, 2)}</div>`,
      );
      const list = view.querySelector('ol');
      return list && getComputedStyle(list).listStyleType;
    };
    expect(await marks('latin')).to.equal('decimal');
    expect(await marks('arabicIndic')).to.equal('arabic-indic');
  });

  it('offers sharing only where the device can, and a calendar only where a date is expected', async () => {
    const keeper = new ReceiptKeeper(new Host());
    const language = await languageOf('en');
    const words = async (canShare: boolean, serviceLevelDays: number | null) => {
      Object.defineProperty(keeper, 'canShare', { configurable: true, get: () => canShare });
      const shown = shownReceipt({ keeper, serviceLevelDays });
      const view = await fixture<HTMLElement>(html`<div>${receiptView(shown, language, 2)}</div>`);
      return [...view.querySelectorAll('.keep button')].map(({ textContent }) => textContent.trim());
    };
    expect(await words(true, 5)).to.deep.equal(['Copy the reference', 'Share', 'Add to calendar', 'Print']);
    expect(await words(false, null)).to.deep.equal(['Copy the reference', 'Print']);
  });

  it('puts both days of a committee into the calendar, or the day of the target', async () => {
    const language = await languageOf('en');
    const committee = shownReceipt({
      receipt: buildReceipt({ reference: 'K7MX29QT', decisionWindow }),
    });
    expect(expectedCalendar(committee, language)).to.deep.equal([
      {
        id: 'K7MX29QT-earliest@member-services',
        day: '2026-12-09',
        title: 'Earliest answer of the research committee to request K7MX-29QT',
      },
      {
        id: 'K7MX29QT-latest@member-services',
        day: '2026-12-25',
        title: 'Latest answer of the research committee to request K7MX-29QT',
      },
    ]);
    expect(expectedCalendar(shownReceipt(), language).map(({ day }) => day)).to.deep.equal(['2026-11-30']);
  });

  it('draws the tracking link for a camera when it is opened; without a link there is none', async () => {
    const language = await languageOf('ar');
    const shown = shownReceipt();
    const view = async (one: ShownReceipt) =>
      fixture<HTMLElement>(html`<div>${receiptView(one, language, 2)}</div>`);
    const details = (await view(shown)).querySelector('details');
    expect(details?.querySelector('svg')).to.equal(null);
    expect(shown.keeper.qr).to.equal(null);
    if (details) details.open = true;
    await waitUntil(() => shown.keeper.qr);
    expect((await view(shown)).querySelector('svg[role="img"]')?.getAttribute('aria-label')).to.equal(
      receiptAr.code,
    );
    const unlinked = shownReceipt({ trackingLink: null, keeper: shown.keeper });
    expect((await view(unlinked)).querySelector('svg')).to.equal(null);
  });

  it('names on paper the service that it is about', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const paper = frame.contentWindow;
    if (!paper) throw new Error('No paper');
    paper.print = () => undefined;
    const open = window.open.bind(window);
    window.open = () => paper;
    try {
      const shown = shownReceipt({ service: 'Membership renewal' });
      const buttons = await fixture<HTMLElement>(
        html`<div>${waysToKeep(shown, await languageOf('en'))}</div>`,
      );
      [...buttons.querySelectorAll('button')].find(({ textContent }) => textContent === 'Print')?.click();
      await waitUntil(() => paper.document.body.textContent !== '');
    } finally {
      window.open = open;
    }
    expect(paper.document.body.textContent).to.contain('Membership renewal').and.to.contain('K7MX-29QT');
    frame.remove();
  });

  it('says what became of copying and sharing, and takes a closed sheet for a choice', async () => {
    const keeper = new ReceiptKeeper(new Host());
    const { clipboard } = navigator;
    const answer = async (copying: () => Promise<void>, sharing: () => Promise<void>) => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: copying } });
      Object.defineProperty(navigator, 'share', { configurable: true, value: sharing });
      await keeper.copy('K7MX-29QT');
      const copied = keeper.kept;
      await keeper.share({ text: 'K7MX-29QT' });
      return [copied, keeper.kept];
    };
    const refuse = (name: string) => () => Promise.reject(new DOMException('No', name));
    const accept = () => Promise.resolve();
    expect(await answer(accept, accept)).to.deep.equal(['copied', null]);
    expect(await answer(refuse('NotAllowedError'), refuse('AbortError'))).to.deep.equal(['notCopied', null]);
    expect(await answer(accept, refuse('DataError'))).to.deep.equal(['copied', 'notShared']);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    Reflect.deleteProperty(navigator, 'share');
  });
});
