import { LitElement } from 'lit';
import { fillingEn } from '../language/messages/filling.en.js';
import { submissionEn } from '../language/messages/submission.en.js';
import { expect, fixture, html, waitUntil } from '../testing/expect.js';
import { fieldLanguage } from '../testing/field-language.js';
import { PadLoader } from './pad-loader.js';
import { signatureView } from './signature-view.js';

const language = await fieldLanguage('en');

class TestSigning extends LitElement {
  readonly pad = new PadLoader(this);

  protected override render(): unknown {
    return signatureView({
      signature: { method: 'drawn', name: '', drawing: '' },
      pad: this.pad,
      language: { ...language, words: { ...language.words, submission: submissionEn, filling: fillingEn } },
      errorOf: () => '',
      onChange: () => undefined,
    });
  }
}
customElements.define('test-signing', TestSigning);

describe('the ways to sign', () => {
  it('keep the focus when the paper that did not come is sent for again', async () => {
    const element = await fixture<TestSigning>(html`<test-signing></test-signing>`);
    element.pad.state = 'missing';
    element.requestUpdate();
    await element.updateComplete;
    const root = element.renderRoot as ShadowRoot;
    const retry = root.querySelector('button');
    retry?.focus();
    retry?.click();
    await element.updateComplete;
    expect(root.activeElement === retry, 'while it comes').to.equal(true);
    expect(retry?.ariaDisabled).to.equal('true');
    expect(root.querySelector('[role=alert]')?.textContent).to.include(language.words.common.loading);
    await waitUntil(() => root.activeElement?.matches('member-signature-pad'), 'The focus is lost');
  });
});
