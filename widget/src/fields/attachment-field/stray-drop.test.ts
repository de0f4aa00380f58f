import { LitElement } from 'lit';
import { expect, fixture, html } from '../../testing/expect.js';
import { StrayDrop } from './stray-drop.js';

class TestDropped extends LitElement {
  readonly strayDrop = new StrayDrop(this);
}
customElements.define('test-dropped', TestDropped);

describe('A file that is dropped beside the place for it', () => {
  /** @returns whether the browser is kept from opening what is dragged there */
  function isHeld(type: 'dragover' | 'drop', target: Element, holds: 'file' | 'text' = 'file'): boolean {
    const dataTransfer = new DataTransfer();
    if (holds === 'file') dataTransfer.items.add(new File(['%PDF'], 'lease.pdf'));
    else dataTransfer.setData('text/plain', 'words');
    const event = new DragEvent(type, { dataTransfer, bubbles: true, composed: true, cancelable: true });
    target.dispatchEvent(event);
    return event.defaultPrevented;
  }

  it('does not open in the browser while a field for files is in the page', async () => {
    const field = await fixture<TestDropped>(html`<test-dropped></test-dropped>`);
    expect([isHeld('dragover', document.body), isHeld('drop', document.body)]).to.deep.equal([true, true]);
    field.remove();
    expect(isHeld('drop', document.body)).to.equal(false);
  });

  it('leaves words, and the page’s own places for files, alone', async () => {
    await fixture<TestDropped>(html`<test-dropped></test-dropped>`);
    const own = await fixture<HTMLInputElement>(html`<input type="file" />`);
    expect(isHeld('drop', own)).to.equal(false);
    expect(isHeld('drop', document.body, 'text')).to.equal(false);
  });
});
