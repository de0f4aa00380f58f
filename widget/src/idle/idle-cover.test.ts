import { html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { expect, fixture } from '../testing/expect.js';
import { COVER_MS, FORGET_MS, IdleCover } from './idle-cover.js';

const words = { title: 'Hidden', lead: 'It is still here.', show: 'Show', afresh: 'Delete' };

/** An element with one answer in it, and a clock of its own. */
class TestCovered extends LitElement {
  headingLevel = 2;
  time = 1_000_000;
  personal = true;
  mayForget = true;
  sending = false;
  readonly told: string[] = [];

  readonly cover = new IdleCover(
    this,
    {
      isPersonal: () => this.personal,
      words: () => words,
      isSending: () => this.sending,
      onShown: () => this.told.push('shown'),
      onAfresh: () => this.told.push('afresh'),
      onForget: () => {
        this.told.push('forget');
        return this.mayForget;
      },
    },
    () => this.time,
  );

  override render(): TemplateResult {
    return html`<div class="root">
      <div class="view" part="view"><input value="Sara Ali" /></div>
    </div>`;
  }
}
customElements.define('test-covered', TestCovered);

describe('a page that nobody touches', () => {
  async function stand() {
    const element = await fixture<TestCovered>(html`<test-covered></test-covered>`);
    const find = <Found extends HTMLElement>(selector: string) => {
      const found = element.renderRoot.querySelector<Found>(selector);
      if (!found) throw new Error(`There is no ${selector}.`);
      return found;
    };
    /** So much time goes by, and the page is looked at again. */
    const pass = (milliseconds: number) => {
      element.time += milliseconds;
      document.dispatchEvent(new Event('visibilitychange'));
    };
    const covered = () => element.renderRoot.querySelector('[part=cover]') !== null;
    const press = (label: string) =>
      [...element.renderRoot.querySelectorAll('button')]
        .find(({ textContent }) => textContent === label)
        ?.click();
    return { element, find, pass, covered, press };
  }

  it('a73 is covered after a quarter of an hour, and one press shows it as it was', async () => {
    const { element, find, pass, covered, press } = await stand();
    find<HTMLInputElement>('input').value = 'typed since';
    find('input').focus();
    pass(COVER_MS - 1);
    expect(covered()).to.equal(false);
    pass(1);
    expect(covered()).to.equal(true);
    expect(getComputedStyle(find('[part=view]')).display).to.equal('none');
    expect(element.shadowRoot?.activeElement?.textContent.trim()).to.equal('Hidden');
    press('Show');
    expect(covered()).to.equal(false);
    expect(find<HTMLInputElement>('input').value).to.equal('typed since');
    expect(element.shadowRoot?.activeElement).to.equal(find('input'));
    expect(element.told).to.deep.equal(['shown']);
  });

  it('is not covered while somebody is there, whatever they do', async () => {
    const { pass, covered } = await stand();
    for (const touch of ['pointermove', 'keydown', 'scroll', 'pointerdown', 'input']) {
      pass(COVER_MS - 1);
      document.body.dispatchEvent(new Event(touch, { bubbles: true }));
      expect(covered()).to.equal(false);
    }
  });

  it('a73 is covered by the first touch after the device has slept', async () => {
    const { element, covered } = await stand();
    element.time += COVER_MS;
    document.body.dispatchEvent(new Event('pointermove', { bubbles: true }));
    expect(covered()).to.equal(true);
    document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
    expect(covered()).to.equal(true);
  });

  it('a73 forgets what is personal when nobody comes back for twenty hours', async () => {
    const { element, pass, covered } = await stand();
    pass(COVER_MS);
    pass(FORGET_MS - COVER_MS - 1);
    expect(element.told).to.deep.equal([]);
    pass(1);
    expect(element.told).to.deep.equal(['forget']);
    expect(covered()).to.equal(false);
  });

  it('stays covered where forgetting would lose something', async () => {
    const { element, pass, covered, press } = await stand();
    element.mayForget = false;
    pass(COVER_MS);
    pass(FORGET_MS);
    expect(covered()).to.equal(true);
    press('Delete');
    expect(covered()).to.equal(false);
    expect(element.told).to.deep.equal(['forget', 'afresh']);
  });

  it('offers nobody to be rid of what is on its way', async () => {
    const { element, pass, press } = await stand();
    element.sending = true;
    pass(COVER_MS);
    press('Delete');
    expect(element.told).to.deep.equal([]);
    element.sending = false;
    element.requestUpdate();
    await element.updateComplete;
    press('Delete');
    expect(element.told).to.deep.equal(['afresh']);
  });

  it('closes a dialog that would go on holding the page from below it', async () => {
    const { find, pass, covered } = await stand();
    const dialog = document.createElement('dialog');
    find('[part=view]').append(dialog);
    dialog.showModal();
    pass(COVER_MS);
    expect([covered(), dialog.open]).to.deep.equal([true, false]);
  });

  it('stays as it is where nothing personal is in view', async () => {
    const { element, pass, covered } = await stand();
    element.personal = false;
    pass(COVER_MS * 3);
    expect(covered()).to.equal(false);
    element.personal = true;
    pass(COVER_MS - 1);
    expect(covered()).to.equal(false);
    pass(1);
    expect(covered()).to.equal(true);
  });
});
