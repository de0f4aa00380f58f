import {
  DRAWING_LENGTH,
  DRAWING_PAPER,
  isSignature,
  readDrawing,
  writeDrawing,
} from '@member-services/contract/forms';
import type { Locale } from '@member-services/contract/forms';
import { commonAr } from '../language/messages/common.ar.js';
import { commonEn } from '../language/messages/common.en.js';
import { fillingAr } from '../language/messages/filling.ar.js';
import { fillingEn } from '../language/messages/filling.en.js';
import { expectAccessible } from '../testing/accessible.js';
import { drawSignature, drawStroke } from '../testing/draw.js';
import { expect, fixture, html, waitUntil } from '../testing/expect.js';
import type { MemberSignaturePad } from './signature-pad.component.js';
import './signature-pad.js';

const words = {
  ar: { signature: fillingAr.signature, errorPrefix: commonAr.errorPrefix },
  en: { signature: fillingEn.signature, errorPrefix: commonEn.errorPrefix },
};

async function open(locale: Locale = 'en', error = ''): Promise<MemberSignaturePad> {
  const frame = await fixture<HTMLElement>(
    html`<div lang=${locale} dir=${locale === 'ar' ? 'rtl' : 'ltr'}>
      <member-signature-pad .words=${words[locale]} .error=${error}></member-signature-pad>
    </div>`,
  );
  const pad = frame.querySelector('member-signature-pad');
  if (!pad) throw new Error('The pad is missing.');
  frame.style.inlineSize = '400px';
  await pad.updateComplete;
  return pad;
}

const strokesOf = (pad: MemberSignaturePad) => readDrawing(pad.value) ?? [];
const button = (pad: MemberSignaturePad, label: string) =>
  [...(pad.shadowRoot?.querySelectorAll('button') ?? [])].find(({ textContent }) =>
    textContent.includes(label),
  );

/** How much of the paper is covered with ink. */
function ink(pad: MemberSignaturePad): number {
  const canvas = pad.shadowRoot?.querySelector('canvas');
  const context = canvas?.getContext('2d');
  if (!canvas || !context) throw new Error('There is no paper.');
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return data.filter((value, index) => index % 4 === 3 && value > 0).length / (data.length / 4);
}

describe('the paper to sign on', () => {
  it('keeps what was drawn as strokes in units of its own, and tells the form', async () => {
    const pad = await open();
    const told: unknown[] = [];
    pad.addEventListener('field-change', ({ input }) => told.push(input));
    await drawSignature(pad);
    expect(strokesOf(pad)).to.have.length(2);
    expect(isSignature(strokesOf(pad))).to.equal(true);
    expect(strokesOf(pad)[0]?.[0]?.x).to.be.closeTo(DRAWING_PAPER.width * 0.1, 2);
    expect(told).to.have.length(2);
    expect(told.at(-1)).to.equal(pad.value);
    await expectAccessible(pad);
  });

  it('takes back stroke by stroke, and all at once', async () => {
    const pad = await open();
    expect(button(pad, 'Undo')?.ariaDisabled).to.equal('true');
    await drawSignature(pad);
    button(pad, 'Undo')?.click();
    await pad.updateComplete;
    expect(strokesOf(pad)).to.have.length(1);
    button(pad, 'Clear')?.click();
    await pad.updateComplete;
    expect(pad.value).to.equal('');
    expect(ink(pad)).to.equal(0);
  });

  it('keeps the focus on what takes back, and says what was done', async () => {
    const pad = await open();
    const root = pad.shadowRoot;
    const said = () => root?.querySelector('[role=status]')?.textContent;
    await drawSignature(pad);
    await drawStroke(pad, [0.9, 0.1], [0.95, 0.2]);
    expect(said()).to.equal('');
    const undo = button(pad, 'Undo');
    const heard: string[] = [];
    const listening = new MutationObserver(() => heard.push(said() ?? ''));
    listening.observe(root as ShadowRoot, { subtree: true, childList: true, characterData: true });
    const { undone, blank } = words.en.signature;
    for (const now of [undone, undone, blank]) {
      const before = heard.length;
      undo?.focus();
      undo?.click();
      await waitUntil(() => heard.length > before && said() === now, `"${now}" was not said again`);
      expect(root?.activeElement === undo, now).to.equal(true);
    }
    listening.disconnect();
    expect(undo?.ariaDisabled).to.equal('true');
    const told: unknown[] = [];
    pad.addEventListener('field-change', ({ input }) => told.push(input));
    button(pad, 'Clear')?.click();
    expect(told, 'there is nothing to clear').to.deep.equal([]);
  });

  it('leaves nothing on the paper of a stroke for which there is no room', async () => {
    const pad = await open();
    await drawSignature(pad);
    let full = pad.value;
    const [stroke = []] = strokesOf(pad);
    const longer = () => writeDrawing([...(readDrawing(full) ?? []), stroke]);
    while (longer().length <= DRAWING_LENGTH) full = longer();
    while (`${full}M1 1L1 1`.length <= DRAWING_LENGTH) full += 'M1 1L1 1';
    pad.value = full;
    await pad.updateComplete;
    const before = ink(pad);
    await drawStroke(pad, [0.1, 0.9], [0.9, 0.9]);
    expect(pad.value).to.equal(full);
    expect(ink(pad)).to.equal(before);
  });

  it('survives turning the phone: the same strokes, as large as the paper', async () => {
    const pad = await open();
    await drawSignature(pad);
    const before = pad.value;
    // Moved as well, because a page in the background is told of no new size; j1 turns a phone.
    const wide = await fixture<HTMLElement>(html`<div></div>`);
    wide.style.inlineSize = '700px';
    wide.append(pad);
    expect(pad.value).to.equal(before);
    expect(ink(pad)).to.be.greaterThan(0.001);
    await drawStroke(pad, [0.9, 0.1], [0.9, 0.1]);
    expect(strokesOf(pad)).to.have.length(3);
    expect(strokesOf(pad)[2]?.[0]?.x).to.be.closeTo(DRAWING_PAPER.width * 0.9, 2);
  });

  it('stands again with its strokes when the page moves it', async () => {
    const pad = await open();
    await drawSignature(pad);
    const place = pad.parentElement;
    pad.remove();
    place?.append(pad);
    await waitUntil(() => ink(pad) > 0.001, 'The strokes did not come back');
    await drawStroke(pad, [0.5, 0.1], [0.6, 0.2]);
    expect(strokesOf(pad)).to.have.length(3);
  });

  it('says what is wrong, in either language', async () => {
    for (const locale of ['ar', 'en'] as const) {
      const pad = await open(locale, 'What is missing');
      expect(pad.shadowRoot?.textContent).to.include('What is missing');
      await expectAccessible(pad);
    }
  });
});
