import type { ServedField } from '@member-services/contract/forms';
import { html, LitElement, nothing } from 'lit';
import type { CSSResultGroup, CSSResultOrNative, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { asWritten } from '../language/lang-of-text.js';
import type { Language } from '../language/language.js';
import type { CommonWords } from '../language/messages/common.js';
import { withOwnRem } from '../look/own-rem.js';
import { FieldChangeEvent } from './field-input.js';
import type { FieldInput } from './field-input.js';
import { fieldStyles } from './field.styles.js';

/** Whatever the platform itself can disable; a fieldset does so to all that it holds, rows of fields too. */
const CONTROLS = 'fieldset, input, select, textarea, button';

export type FieldLanguage = Language<{ common: CommonWords }>;

/**
 * What every field element has in common: label, hint, error and control in one shadow root (ids do not cross
 * roots), participation in the surrounding `<form>` through ElementInternals, and one event when something is
 * entered. It never validates by itself: the form says what is wrong, by `error`.
 */
export abstract class FieldElement<
  Definition extends ServedField,
  Input extends FieldInput,
> extends LitElement {
  static readonly formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };
  static override styles = [fieldStyles];

  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return super.finalizeStyles(styles).map(withOwnRem);
  }

  /** The field as the form defines it, in one language. */
  @property({ attribute: false }) definition!: Definition;

  /** What was entered so far. */
  @property({ attribute: false }) value: Input | undefined = undefined;

  /** What is wrong, in words; empty when nothing is. */
  @property() error = '';

  /** Language and words of the element that the field stands in. */
  @property({ attribute: false }) language!: FieldLanguage;

  /** The form, or a fieldset around the field, allows nothing to be entered. */
  @state() private disabledAround = false;

  protected readonly internals = this.attachInternals();

  constructor() {
    super();
    this.addEventListener('keydown', (event) => this.handleEnter(event));
  }

  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  get name(): string {
    return this.definition.name;
  }

  get validity(): ValidityState {
    return this.internals.validity;
  }

  /** The form was emptied: so is the field, and whoever keeps the answers is told. */
  formResetCallback(): void {
    this.enter(undefined);
  }

  formDisabledCallback(disabled: boolean): void {
    this.disabledAround = disabled;
  }

  /** Moves to what is to be filled in: the choice already made, else the first control. */
  override focus(options?: FocusOptions): void {
    const chosen = this.renderRoot.querySelector<HTMLElement>('input:checked');
    (chosen ?? this.renderRoot.querySelector<HTMLElement>('input, select, textarea, button'))?.focus(options);
  }

  /** Moves to a place inside the field; only rows have any. */
  focusAt(_path: string): void {
    this.focus();
  }

  protected override updated(): void {
    this.internals.setFormValue(formEntries(this.name, this.value));
    for (const control of this.renderRoot.querySelectorAll<HTMLInputElement>(CONTROLS)) {
      control.disabled = this.disabledAround;
    }
    const anchor = this.renderRoot.querySelector<HTMLElement>('input, select, textarea, button');
    if (this.error && anchor) this.internals.setValidity({ customError: true }, this.error, anchor);
    else this.internals.setValidity({});
  }

  /** Takes what was entered and tells the form. */
  protected enter(input: Input | undefined): void {
    this.value = input;
    this.dispatchEvent(new FieldChangeEvent(this.name, input));
  }

  /** The control itself, to be described by `describedBy`. */
  protected abstract renderControl(): unknown;

  /** Ids of what describes the control. */
  protected get describedBy(): string | typeof nothing {
    const ids = [this.hint && 'hint', this.error && 'error'].filter(Boolean).join(' ');
    return ids || nothing;
  }

  /** The hint of the definition; a type may have one of its own. */
  protected get hint(): string {
    return this.definition.hint ?? '';
  }

  /** A field whose control is one input: a label points to it. */
  protected renderSingle(): TemplateResult {
    return html`<div class=${`field${this.error ? ' invalid' : ''}`} part="field">
      <label class="label" for="control" part="label">${this.renderLabel()}</label>
      ${this.renderTexts()} ${this.renderControl()} ${this.renderPurpose()}
    </div>`;
  }

  /** A field of several inputs: a fieldset names the group. */
  protected renderGroup(role?: 'radiogroup' | 'group'): TemplateResult {
    return html`<div class=${`field${this.error ? ' invalid' : ''}`} part="field">
      <fieldset
        class="group"
        role=${role ?? nothing}
        aria-describedby=${this.describedBy}
        aria-invalid=${role === 'radiogroup' && this.error ? 'true' : nothing}
        aria-required=${role === 'radiogroup' && this.definition.required ? 'true' : nothing}
      >
        <legend class="label" part="label">${this.renderLabel()}</legend>
        ${this.renderTexts()} ${this.renderControl()} ${this.renderPurpose()}
      </fieldset>
    </div>`;
  }

  protected override render(): unknown {
    return this.renderSingle();
  }

  private renderLabel(): unknown {
    const { label, required } = this.definition;
    const text = asWritten(label, this.language.locale);
    if (required) return text;
    return html`${text} <span class="optional">(${this.language.words.common.optional})</span>`;
  }

  protected renderTexts(): unknown {
    return html`${this.hint ? html`<p class="hint" id="hint" part="hint">${asWritten(this.hint, this.language.locale)}</p>` : nothing}
    ${
      this.error
        ? html`<p class="error" id="error" part="error">
            <span class="visually-hidden">${this.language.words.common.errorPrefix}</span> ${this.error}
          </p>`
        : nothing
    }`;
  }

  protected renderPurpose(): unknown {
    const { label, purpose } = this.definition;
    const { locale, words } = this.language;
    if (!purpose) return nothing;
    // Whoever hears one button after another has to know which question is meant.
    return html`<details class="why">
      <summary>
        ${words.common.field.whyWeAsk}<span class="visually-hidden">: ${asWritten(label, locale)}</span>
      </summary>
      <p>${asWritten(purpose, locale)}</p>
    </details>`;
  }

  /** Enter in a line sends the form, as in any form; inputs in a shadow root do not do so by themselves. */
  private handleEnter(event: KeyboardEvent): void {
    const [target] = event.composedPath();
    if (event.key !== 'Enter' || event.defaultPrevented || event.isComposing) return;
    // A field in a row stands in no form; the rows around it do, and are asked next.
    if (!(target instanceof HTMLInputElement) || !this.form) return;
    event.preventDefault();
    this.form.requestSubmit();
  }
}

/** What the form sends for a field: under its name, as typed; several choices one by one, rows as JSON. */
function formEntries(name: string, value: FieldInput): FormData {
  const entries = new FormData();
  const values = Array.isArray(value) ? value : value === undefined ? [] : [value];
  for (const one of values) entries.append(name, typeof one === 'object' ? JSON.stringify(one) : String(one));
  return entries;
}
