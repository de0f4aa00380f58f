import { html, nothing } from 'lit';
import { choiceStyles } from '../choice.styles.js';
import { asWritten } from '../../language/lang-of-text.js';
import { FieldElement } from '../field-element.js';
import type { FieldOf } from '../field-of.js';

/**
 * Yes or no. A required one must be answered, so both answers are offered; an optional one is a box to tick.
 * @summary Field of type `boolean`.
 * @csspart field - The whole field.
 * @csspart label - Its label.
 * @csspart choice - One choice with its label.
 */
export class MemberBooleanField extends FieldElement<FieldOf<'boolean'>, boolean> {
  static override styles = [...super.styles, choiceStyles];

  private readonly handleTick = (event: Event): void => {
    if (event.target instanceof HTMLInputElement) this.enter(event.target.checked);
  };

  protected override renderControl(): unknown {
    const { common } = this.language.words;
    const choice = (answer: boolean) =>
      html`<label class="choice" part="choice">
        <input
          type="radio"
          name="choice"
          .checked=${this.value === answer}
          @change=${() => this.enter(answer)}
        />
        <span>${answer ? common.yes : common.no}</span>
      </label>`;
    return html`<div class="choices">${choice(true)}${choice(false)}</div>`;
  }

  protected override render(): unknown {
    if (this.definition.required) return this.renderGroup('radiogroup');
    return html`<div class=${`field${this.error ? ' invalid' : ''}`} part="field">
      ${this.renderTexts()}
      <label class="choice" part="choice">
        <input
          type="checkbox"
          .checked=${this.value === true}
          aria-describedby=${this.describedBy}
          aria-invalid=${this.error ? 'true' : nothing}
          @change=${this.handleTick}
        />
        <span>${asWritten(this.definition.label, this.language.locale)}</span>
      </label>
      ${this.renderPurpose()}
    </div>`;
  }
}
