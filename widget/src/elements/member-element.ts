import { html, LitElement, nothing } from 'lit';
import type { CSSResultGroup, CSSResultOrNative, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { TaskController } from '../async/task-controller.js';
import { lastContact } from '../data/catalogue.js';
import { addressOfAttribute, addressOfScript } from '../data/cms-address.js';
import { begunReadsOf } from '../data/begun-reads.js';
import { Cms } from '../data/cms.js';
import type { Failure } from '../data/outcome.js';
import { failurePanel } from '../failures/failure-panel.js';
import type * as belowFailureModule from '../failures/below-failure.js';
import type { LanguageController } from '../language/language-controller.js';
import type { Language } from '../language/language.js';
import type { CommonWords } from '../language/messages/common.js';
import { buttons } from '../look/buttons.styles.js';
import { withOwnRem } from '../look/own-rem.js';
import { panels } from '../look/panels.styles.js';
import { prose } from '../look/prose.styles.js';
import { reset } from '../look/reset.styles.js';
import { tokens } from '../look/tokens.styles.js';
import { defineOnce } from './define-once.js';
import type { MemberEvents } from './member-events.js';

export interface ElementWords {
  common: CommonWords;
}

/**
 * What every public element has in common: the address of the CMS, language and direction of its own, the wall
 * against the page's styles, slots and events. A view is written by extending it; see `README.md` of this package.
 * @attr lang - `ar` or `en`, also while it stands; without it the nearest one around the element, else Arabic.
 * @csspart root - The wall against the page's styles, with language and direction.
 * @csspart view - The frame of the view.
 * @cssproperty --member-primary - Colour of buttons, links and titles.
 * @cssproperty --member-primary-strong - The same where a pointer is or something is pressed.
 * @cssproperty --member-on-primary - Colour of text on `--member-primary`.
 * @cssproperty --member-tint - Quiet background of what is chosen.
 * @cssproperty --member-surface - Background.
 * @cssproperty --member-raised - Background of panels.
 * @cssproperty --member-text - Colour of text.
 * @cssproperty --member-muted - Colour of secondary text.
 * @cssproperty --member-line - Colour of lines.
 * @cssproperty --member-field-line - Colour of the borders of fields.
 * @cssproperty --member-danger - Colour of errors.
 * @cssproperty --member-danger-tint - Background of errors.
 * @cssproperty --member-success - Colour of what has succeeded.
 * @cssproperty --member-success-tint - Background of what has succeeded.
 * @cssproperty --member-notice - Colour of what deserves attention.
 * @cssproperty --member-notice-tint - Background of what deserves attention.
 * @cssproperty --member-focus - Colour of the focus ring.
 * @cssproperty --member-radius - Roundness of panels.
 * @cssproperty --member-radius-small - Roundness of fields and buttons.
 * @cssproperty --member-gap - Space between blocks.
 * @cssproperty --member-font - Typeface; the page's own without it.
 * @cssproperty --member-font-size - Size of text.
 */
export abstract class MemberElement<Words extends ElementWords = ElementWords> extends LitElement {
  static override styles = [tokens, reset, prose, buttons, panels];

  /** Fields that its views show, by tag: registered once an element stands, so that importing a class registers none. */
  static fields: Readonly<Record<string, CustomElementConstructor>> = {};

  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return super.finalizeStyles(styles).map(withOwnRem);
  }

  /** Address of the CMS (`https://cms.example`). Without it: where the embed script came from. Read once. */
  @property() api: string | null = null;

  /** Level of the element's main heading on the page, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** The element's language; each element makes its own with the areas of words that it needs. */
  protected abstract readonly language: LanguageController<Words>;

  /** The door to the CMS; null when nobody said where it is. */
  protected cms: Cms | null = null;

  private announcedReady = false;
  /** The browser works on a proof that the CMS asked for. */
  private checking = false;
  /** Shows what helps below a failure; undefined until it was sent for. */
  private helping: typeof belowFailureModule | null | undefined = undefined;
  private tellFirstView: () => void = () => undefined;

  /** Resolves with the first view: what it does not need waits for it. */
  readonly firstViewStands = new Promise<void>((resolve) => (this.tellFirstView = resolve));

  override connectedCallback(): void {
    super.connectedCallback();
    const { fields } = this.constructor as typeof MemberElement;
    for (const [tag, field] of Object.entries(fields)) defineOnce(tag, field);
    // React puts an element into the page first and sets its properties then, all before the next microtask.
    queueMicrotask(() => {
      this.cms ??= this.openCms();
      if (!this.cms) this.emit('member-error', { code: 'noAddress' });
    });
  }

  /** What the element shows once its words are there. */
  protected abstract renderView(language: Language<Words>, cms: Cms): unknown;

  /** Tells the page; see `MemberEvents`. */
  protected emit<Name extends keyof MemberEvents>(name: Name, detail: MemberEvents[Name]): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  /**
   * A read that the element stands on. A failure is told to the page; what was read is taken up by `onRead`, whether it
   * came at once, on a second try or after a move in the page.
   */
  protected reading<Value>(onRead?: (value: Value) => void): TaskController<Value> {
    return new TaskController<Value>(this, (state) => {
      if (state.status === 'error') this.emit('member-error', { code: state.failure.cause });
      if (state.status === 'complete') onRead?.(state.value);
    });
  }

  /** To be called when the first view stands; the event is sent once. */
  protected announceReady(): void {
    if (this.announcedReady) return;
    this.announcedReady = true;
    this.tellFirstView();
    this.emit('member-ready', {});
  }

  /** Moves focus to the element with this id inside the view, once it is rendered. */
  protected async focusOn(id: string): Promise<void> {
    await this.updateComplete;
    const target = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }

  /** A read that failed; below it stands how to reach the association, and what helps in this case. */
  protected renderFailure(
    failure: Failure,
    language: Language<Words>,
    cms: Cms,
    onRetry: () => void,
  ): TemplateResult {
    if (this.helping === undefined) {
      this.helping = null;
      import('../failures/below-failure.js').then(
        (module) => {
          this.helping = module;
          this.requestUpdate();
        },
        () => undefined, // away as well
      );
    }
    return html`${failurePanel(failure, language, onRetry, lastContact(cms, language.locale))}
    ${this.helping?.belowFailure(this, failure, cms, language)}`;
  }

  private openCms(): Cms | null {
    const address = this.api
      ? addressOfAttribute(this.api, document.baseURI)
      : addressOfScript(import.meta.url);
    if (!address) return null;
    const cms = new Cms(address, begunReadsOf(this), (digits) => this.language.writeIn(digits));
    cms.onChecking = (checking) => {
      this.checking = checking;
      this.requestUpdate();
    };
    return cms;
  }

  /** The page's own words stay until ours are there; without an address or words they are all there is. */
  protected override render(): TemplateResult {
    const language = this.language.current;
    if (!language) return html`<slot></slot>`;
    const { locale, direction, words } = language;
    const view = this.cms
      ? this.renderView(language, this.cms)
      : html`<div class="panel notice">
          <p>${words.common.failure.noAddress}</p>
          <slot></slot>
        </div>`;
    return html`<div class="root" part="root" lang=${locale} dir=${direction}>
      <slot name="intro"></slot>
      <div class="view" part="view">${view}</div>
      <p class="checking muted" role="status">${this.checking ? words.common.checking : nothing}</p>
      <slot name="footer"></slot>
    </div>`;
  }
}
